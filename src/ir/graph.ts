import type { Component } from './components.js';

/** A node's number within its file. */
export type NodeId = number;

/**
 * What a node stands for. `read`, `result` and `parameter` are expressions that a person can point at: only they can be
 * the entry of a flow. The others hold values between them.
 */
export type NodeKind =
  | 'read' // a variable, import or member is read
  | 'result' // what a call gives
  | 'parameter'
  | 'receiver' // `this` of a function, on entry
  | 'self' // the function value itself, on entry: it holds what the closure captured
  | 'arguments'
  | 'expression' // computed by an operator, a literal, a template
  | 'definition' // a declared variable
  | 'allocation' // an object, array, class, instance or closure made here
  | 'version' // an object after one of its parts was written
  | 'written' // what a store or a call wrote into an object
  | 'join' // what several branches, iterations or aliases give
  | 'return'
  | 'throw'
  | 'out' // a parameter's, receiver's or closure's content when the function ends
  | 'cell' // a variable that several functions share
  | 'module' // a module's exports, as one object
  | 'module-reference' // another module's exports, as they are seen here
  | 'instance' // an instance of a class that nobody visibly makes
  | 'guard'; // whether the code that a condition decides runs

/** A place where a value can be. `pos` and `end` are offsets in the file's text; `-1` where nothing can be shown. */
export interface FlowNode {
  readonly kind: NodeKind;
  readonly pos: number;
  readonly end: number;
  /** The number of the function whose body holds it, within the file. */
  readonly fn: number;
}

/**
 * How a value gets from one node to another.
 *
 * - `value`: the value itself, with all it holds; but nothing under the components in `except` (they were overwritten),
 *   nor what the call in `after` surely replaces; a `copy` holds the same, but is another object: what is written into
 *   it does not show in the first
 * - `derived`: something computed from the value itself, such as a string built from it
 * - `deep`: something computed from all that lies inside, such as its JSON
 * - `store`: the value becomes a part of the other; `load`: the value is taken out of it
 * - `await`: what a promise holds, or the value itself when it is none; `promise`: the promise of it
 * - `match`: something decided by comparing it with other data, or by looking up, with it, other data
 * - `decides`: something decided by whether it is there, or true: only a match's outcome goes along
 * - `hands`: what is given where a match's outcome let it: it tells the outcome, but decides nothing in its turn
 * - `consent`: as `value`, but where some guards hold, which may allow uses
 * - `writeback`: what was written here also shows in the object that `to` holds
 * - `shared`: as `value`, between functions, through a variable or object that they share
 * - `shift`: as `value`, but the elements move down by `by` places; those that fall off are gone
 */
export type FlowEdge =
  | {
      readonly kind: 'value';
      readonly from: NodeId;
      readonly to: NodeId;
      readonly except?: readonly Component[];
      readonly after?: CallPlace;
      readonly copy?: true;
    }
  | { readonly kind: Plain; readonly from: NodeId; readonly to: NodeId }
  | { readonly kind: 'store' | 'load'; readonly from: NodeId; readonly to: NodeId; readonly component: Component }
  | { readonly kind: 'writeback' | 'shared'; readonly from: NodeId; readonly to: NodeId }
  | { readonly kind: 'consent'; readonly from: NodeId; readonly to: NodeId; readonly uses: readonly ConsentUse[] }
  | { readonly kind: 'shift'; readonly from: NodeId; readonly to: NodeId; readonly by: number };

type Plain = 'derived' | 'deep' | 'await' | 'promise' | 'match' | 'decides' | 'hands';

/** The receiver or an argument of a call, by the call's number within its file. */
export interface CallPlace {
  readonly call: number;
  readonly place: 'receiver' | number;
}

/** A part of its receiver or of a parameter that a function replaces whenever it returns. */
export interface Overwrite {
  readonly place: 'receiver' | number;
  readonly component: Component;
}

/**
 * A place that may ask for consent: a call, a member or variable that is read, a call that chooses by a predicate, or one
 * that asks it of `every` one or of `some`, or that is given it as a condition of a `query`. `pos` is where its name stands. What is `collected` is allowed what each of the
 * `additions` was; of a function's parameter (`pos` is the function's number) its callers may have asked.
 */
export interface ConsentAtom {
  readonly kind: 'call' | 'member' | 'choice' | 'every' | 'some' | 'query' | 'collected' | 'parameter';
  readonly pos: number;
  readonly additions?: readonly (readonly ConsentUse[])[];
}

/** An atom that is known to hold. */
export interface ConsentUse {
  /** The atom's number in the file. */
  readonly atom: number;
  /** How many names were gone up from what was asked about to the subject: 1 for `account` in `account.consents.advertising`. */
  readonly level: number;
  /** The argument that the subject came from; -1 for the receiver, or an object whose member was asked. */
  readonly given: number;
  /** Is the answer known to be true or false, or only that there was one? Or is it about what the call gave? */
  readonly when: 'true' | 'false' | 'returned' | 'given';
  /** Is it about all that a collection holds? */
  readonly chosen?: true;
  /** Through how many names the value was taken out of the subject: each of them may be a subject of its own. */
  readonly below?: number;
  /** Calls since then that were given what the subject is a member of, and may have put another one there. */
  readonly unless?: readonly Replacement[];
}

/** A call, by its number in the file, that may put something else under a name. */
export interface Replacement {
  readonly call: number;
  readonly name: string;
}

/** What a function says, by giving something true or false or by ending, of a parameter (-1: its receiver), or of what it gives (-2). */
export interface Implied {
  readonly when: ConsentUse['when'];
  readonly parameter: number;
  readonly use: ConsentUse;
}

export type FunctionKind = 'module' | 'function' | 'method' | 'constructor' | 'getter' | 'setter';

/** The nodes of a function through which values enter and leave it. */
export interface FunctionGraph {
  readonly kind: FunctionKind;
  /** The name by which it is called, if it has one; a method's is its member name. */
  readonly name: string | undefined;
  /** Where the function starts in the text, without its comments: `node.getStart()`. */
  readonly pos: number;
  readonly end: number;
  /** Where the name stands under which it is declared; its start when it has none. */
  readonly namePos: number;
  /** The enclosing function; -1 for the module. */
  readonly parent: number;
  readonly parameters: readonly NodeId[];
  /** The index of the rest parameter; -1 without one. */
  readonly rest: number;
  readonly receiver: NodeId;
  readonly self: NodeId;
  readonly arguments: NodeId;
  readonly returned: NodeId;
  readonly thrown: NodeId;
  /** What the parameters hold at the end, by index; absent where the function cannot have changed it. */
  readonly outParameters: readonly (NodeId | undefined)[];
  readonly outReceiver: NodeId;
  readonly outSelf: NodeId;
  readonly overwrites: readonly Overwrite[];
  /** The node of the function's value in `parent`. */
  readonly closure: NodeId;
  readonly async: boolean;
  readonly generator: boolean;
  /** The consent that it asks for. */
  readonly implied: readonly Implied[];
  /** The index in `FileGraph.classes` of the class it is a member of; -1 outside classes and for static members. */
  readonly ofClass: number;
}

export interface ClassGraph {
  readonly name: string | undefined;
  readonly pos: number;
  /** The class's value. */
  readonly value: NodeId;
  /** What its instances inherit. */
  readonly prototype: NodeId;
  /** An instance that nobody visibly makes: a framework's. */
  readonly instance: NodeId;
  readonly constructorFn: number;
  readonly decorated: boolean;
}

export interface CallArgument {
  readonly node: NodeId;
  readonly spread: boolean;
  readonly pos: number;
  readonly end: number;
  /** What the call wrote into it arrives here; absent where nobody could see it. */
  readonly post: NodeId | undefined;
  /** What guards allow of it where the call stands. */
  readonly uses?: readonly ConsentUse[];
  /** The places of the parts of an argument that is written part by part, as JSX attributes are. */
  readonly parts?: readonly CallPart[];
}

export interface CallPart {
  readonly component: Component | undefined;
  /** The component of a part of the part. */
  readonly within: Component | undefined;
  readonly pos: number;
  readonly end: number;
}

export type CallKind = 'call' | 'new' | 'super' | 'tag' | 'jsx' | 'decorator';

export interface CallSite {
  readonly kind: CallKind;
  readonly fn: number;
  readonly pos: number;
  readonly end: number;
  readonly callee: NodeId;
  /** Where the name stands by which the callee is found: an identifier's or a member name's start. */
  readonly calleePos: number;
  /** The member's or function's name as written; undefined for computed callees. */
  readonly name: string | undefined;
  readonly receiver: NodeId | undefined;
  readonly receiverPost: NodeId | undefined;
  readonly calleePost: NodeId | undefined;
  readonly args: readonly CallArgument[];
  readonly result: NodeId;
  readonly thrown: NodeId;
  /** The called function, where the text alone decides it; -1 otherwise. */
  readonly target: number;
  /** Is the callee a member of something (`a.b()`)? */
  readonly member: boolean;
  /** The guard under which it is called; undefined where it is called in any case. */
  readonly guard: NodeId | undefined;
  /** Does the expression that the call stands on lead back to a name that nothing in the file declares? */
  readonly unbound: boolean;
}

/** A member taken out of an object, by `a.b`, `a['b']` or a binding pattern. */
export interface MemberRead {
  readonly name: string;
  readonly node: NodeId;
  /** Where the member's name stands; asking a checker for the symbol there gives the member. */
  readonly pos: number;
  readonly base: NodeId;
  /** What is known to hold of the object. */
  readonly uses: readonly ConsentUse[];
}

/** A member taken out of an object under a key that the text does not fix. */
export interface ComputedRead {
  readonly node: NodeId;
  readonly keyPos: number;
  readonly keyEnd: number;
  readonly base: NodeId;
}

/** A value put into a member or variable, `target = value`, or given as the result of the function that `name` names. */
export interface Write {
  readonly value: NodeId;
  readonly valuePos: number;
  readonly valueEnd: number;
  /** Where the target's name stands. */
  readonly targetPos: number;
  readonly name: string;
  /** The object that is written to, and what the write left in it; absent for variables. */
  readonly base: NodeId | undefined;
  readonly written: NodeId | undefined;
  /** Is it a property of an object literal or an attribute, rather than an assignment? */
  readonly property: boolean;
}

/** A declared variable, parameter or binding element and the node that holds its value. */
export interface Definition {
  readonly name: string;
  readonly pos: number;
  readonly node: NodeId;
}

/** A use of a name that nothing in the file declares. */
export interface GlobalRead {
  readonly name: string;
  readonly pos: number;
  readonly node: NodeId;
}

/** A reference to another module. */
export interface ModuleReference {
  readonly specifier: string;
  /** Where the specifier's literal starts. */
  readonly pos: number;
  readonly node: NodeId;
}

/** What the lowering could not follow, and why. */
export interface LoweringGap {
  readonly pos: number;
  readonly reason: string;
}

/** The flow graph of a file: plain data, a pure function of the file's text. */
export interface FileGraph {
  readonly file: string;
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  /** Function 0 is the module's own code. */
  readonly functions: readonly FunctionGraph[];
  readonly classes: readonly ClassGraph[];
  readonly calls: readonly CallSite[];
  readonly reads: readonly MemberRead[];
  readonly computedReads: readonly ComputedRead[];
  readonly writes: readonly Write[];
  readonly definitions: readonly Definition[];
  readonly moduleReferences: readonly ModuleReference[];
  readonly globals: readonly GlobalRead[];
  /** For each global name that the file uses, the one place that stands for it here. */
  readonly globalCells: readonly GlobalRead[];
  /** The top-level variables of a script, which all scripts share. */
  readonly scriptVariables: readonly GlobalRead[];
  readonly consents: readonly ConsentAtom[];
  readonly module: NodeId;
  readonly gaps: readonly LoweringGap[];
}
