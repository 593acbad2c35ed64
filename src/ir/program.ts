import type { Component } from './components.js';
import type { CallSite, ConsentUse, FlowEdge, FunctionGraph, NodeKind, Overwrite } from './graph.js';

/** A node's number within the whole program. */
export type ProgramNode = number;
/** A function's number within the whole program. */
export type ProgramFunction = number;
/** A call's number within the whole program. */
export type ProgramCall = number;

/** How a call takes part in a flow at one of its nodes. */
export type CallRole =
  | { readonly kind: 'argument'; readonly call: ProgramCall; readonly index: number }
  | {
      readonly kind: 'receiver' | 'callee' | 'result' | 'receiverPost' | 'calleePost' | 'guard';
      readonly call: ProgramCall;
    }
  | { readonly kind: 'argumentPost'; readonly call: ProgramCall; readonly index: number };

/** How a node is part of a function's border. */
export type BorderRole =
  | { readonly kind: 'parameter' | 'outParameter'; readonly fn: ProgramFunction; readonly index: number }
  | {
      readonly kind: 'receiver' | 'self' | 'arguments' | 'returned' | 'thrown' | 'outReceiver' | 'outSelf' | 'closure';
      readonly fn: ProgramFunction;
    };

/** One place of a call in a model's row. */
export type RowPlace =
  | { readonly kind: 'receiver' }
  | { readonly kind: 'result' }
  | { readonly kind: 'callee' }
  | { readonly kind: 'argument'; readonly from: number; readonly to: number };

/** A model's row in the components of access paths. `deep` stands last: whatever lies inside. */
export interface FlowRow {
  readonly kind: 'value' | 'derived' | 'adopt' | 'match';
  readonly from: RowPlace;
  readonly fromPath: readonly Component[];
  readonly deep: boolean;
  /** Properties that `.*`, any one property and the same one on both sides, leaves out. */
  readonly except: readonly Component[];
  readonly to: RowPlace;
  readonly toPath: readonly Component[];
  /** Is what arrives another object, all the way down? */
  readonly fresh?: true;
  /** Holds only where the label says what the receiver is: a Map's or Set's row, when it is more likely an array. */
  readonly unlikely?: boolean;
  /** What a callback writes into what it is called with is not written where that came from. */
  readonly oneWay?: boolean;
}

/** What stands behind a sink that a call or a write enters. */
export interface SinkUse {
  readonly purposes: readonly string[];
  readonly name: string;
  readonly external: boolean;
}

/** A parameter, or a member that it takes out of its argument, that says what it is for. */
export interface ParameterSink {
  readonly index: number;
  /** Does it take all further arguments? */
  readonly rest: boolean;
  readonly component: Component | undefined;
  readonly sink: SinkUse;
}

/** What a call may do, as far as its text and declarations say. */
export interface CallTargets {
  readonly functions: readonly ProgramFunction[];
  readonly rows: readonly FlowRow[];
  /** Nobody can see the called code: what it is given may come out of it, in the shape that `gives` says. */
  readonly opaque: boolean;
  readonly gives: 'value' | 'tuple' | 'derived' | 'nothing';
  /** The arguments of which the rows of an opaque call tell all. */
  readonly covered?: ReadonlySet<number>;
  /** The called function is whatever value gets there. */
  readonly byValue: boolean;
  /** What the models say that the call takes out. */
  readonly clears: readonly Overwrite[];
  /** Nothing is declared of the called member or name: what is said here goes by the name alone. */
  readonly untyped: boolean;
  /** Are functions that it is given called later, when nobody catches what they throw? */
  readonly later: boolean;
  readonly sink: SinkUse | undefined;
  /** Labels at or below these purposes are not on what the call gives: settings say so of a package's function. */
  readonly sanitized?: readonly string[];
  /** May it be a sink outside the program, which its text and its URL say: `sinksOutside` has to be asked. */
  readonly outside: boolean;
  readonly parameters?: readonly ParameterSink[];
}

/** A sink outside the program that a call hands its arguments to. */
export interface OutsideSink {
  readonly sink: SinkUse;
  /** Of a request, the arguments that hold its parts by name, such as `{ body, headers }`: a part is shown by itself. */
  readonly options: readonly number[];
}

/** A call through which code is run, and the function that it runs. */
export interface RunBy {
  readonly call: ProgramCall;
  readonly fn: ProgramFunction;
}

export interface OutsideAnswer {
  readonly sinks: readonly OutsideSink[];
  /** Does it depend on who calls the function that the call stands in? Then ask again with one more caller. */
  readonly open: boolean;
}

/** The calls that run a member by its declaration, and whether others find it by following the object that has it. */
export interface MemberCalls {
  readonly calls: readonly ProgramCall[];
  readonly byValue: boolean;
}

/** The linked program, as the solver sees it: graphs that are loaded when a flow gets to them. */
export interface FlowProgram {
  kind(node: ProgramNode): NodeKind;
  /** Can a person be pointed at it? */
  reportable(node: ProgramNode): boolean;
  functionAt(node: ProgramNode): ProgramFunction;
  /** What a node shows in the text; `pos` is -1 where it shows nothing. */
  rangeOf(node: ProgramNode): TextRange;
  textOf(file: string): string;
  edgesFrom(node: ProgramNode): readonly FlowEdge[];
  edgesTo(node: ProgramNode): readonly FlowEdge[];
  /** What is added to an edge's or graph's node numbers to get the program's. */
  base(node: ProgramNode): number;
  callRoles(node: ProgramNode): readonly CallRole[];
  borderRoles(node: ProgramNode): readonly BorderRole[];
  call(call: ProgramCall): CallSite;
  callBase(call: ProgramCall): number;
  /** The call of a node's file that has a number within it. */
  callAt(node: ProgramNode, call: number): ProgramCall;
  fn(fn: ProgramFunction): FunctionGraph;
  fnBase(fn: ProgramFunction): number;
  targets(call: ProgramCall): CallTargets;
  /** The parts of its receiver or of an argument that a call surely replaces or takes out. */
  cleared(call: ProgramCall, place: 'receiver' | number): readonly Component[];
  /**
   * The sinks outside the program that a call hands its arguments to.
   *
   * @param callers the calls through which the code is run, innermost first, as far as they are known
   * @param final nobody will know more of them: all calls in the program's text are looked at
   */
  sinksOutside(call: ProgramCall, callers: readonly RunBy[], final: boolean): OutsideAnswer;
  /** Where a part of an argument stands that is written as an object literal; undefined for any other argument. */
  partOfArgument(call: ProgramCall, index: number, component: Component): TextRange | undefined;
  /** May the argument be a function? */
  isCallable(call: ProgramCall, index: number): boolean;
  /** What runs when the function that is read at a node, by its name, is called by somebody else; undefined where a variable is read. */
  valueTargets(node: ProgramNode): CallTargets | undefined;
  /** The sink outside the program that the function is which is read at a node, by its name. */
  sinkOfFunction(node: ProgramNode): SinkUse | undefined;
  /** Edges that lead out of or into a file: modules and their references, script globals, framework instances. */
  linksFrom(node: ProgramNode, component: Component | undefined): readonly ProgramNode[];
  linksTo(node: ProgramNode): readonly ProgramNode[];
  /** The calls that call a class or object member by its declaration, wherever the object came from. */
  callersOf(fn: ProgramFunction): MemberCalls;
  /** The node of the instances that a framework makes of a method's class; undefined where the program makes its own. */
  instanceOf(fn: ProgramFunction): ProgramNode | undefined;
  /** The node of all instances of a class that the program makes itself and that has methods which nobody calls. */
  openInstance(constructor: ProgramFunction): ProgramNode | undefined;
  /** The accessors that a read or write of a member may run. */
  getters(read: ProgramNode, name: string): readonly ProgramFunction[];
  setters(written: ProgramNode, name: string): readonly ProgramFunction[];
  /** The program's own methods that run where what a node holds is iterated over; and the nodes, of such a method. */
  iterationAt(node: ProgramNode): IteratingFunctions;
  iterationsOf(fn: ProgramFunction): readonly ProgramNode[];
  /** The program's own methods that run where what a node holds becomes a text; and the nodes, of such a method. */
  conversionsAt(node: ProgramNode): readonly ProgramFunction[];
  conversionsOf(fn: ProgramFunction): readonly ProgramNode[];
  /** Is it certain that a write runs a setter, so that the object holds only what the setter puts into it? */
  isSet(written: ProgramNode, name: string): boolean;
  /** By text: does the program assign a member of that name? */
  isAssigned(name: string): boolean;
  /** What a library's property, read at a node, gives of the object that it is read from. */
  propertyRows(read: ProgramNode, name: string): readonly FlowRow[];
  /** The sink that a function's body is part of. */
  region(fn: ProgramFunction): SinkUse | undefined;
  /** The sink that a write into the object at this node enters. */
  sinkOfWrite(node: ProgramNode): readonly WriteSink[];
  sanitizes(fn: ProgramFunction, purposes: readonly string[]): boolean;
  /** Are all of the purposes at or below one that is sanitized? */
  covers(sanitized: readonly string[], purposes: readonly string[]): boolean;
  /** May data collected for these purposes not be used for those, when others were consented to? */
  forbids(collected: readonly string[], used: readonly string[], consented: readonly string[]): boolean;
  /** The purposes that were consented to where guards hold. */
  consents(node: ProgramNode, uses: readonly ConsentUse[]): readonly string[];
  /** The purposes to which what passes a predicate, given as an argument, consented. */
  predicateConsents(call: ProgramCall, index: number): readonly string[];
}

/** What an iteration runs: the method that gives an iterator, and that iterator's `next`. */
export interface IteratingFunctions {
  readonly iterators: readonly ProgramFunction[];
  readonly nexts: readonly ProgramFunction[];
}

/** Where something stands. */
export interface TextRange {
  readonly file: string;
  readonly pos: number;
  readonly end: number;
}

/** Where a query names the data that it asks for, and the expression around it that a person can be pointed at. */
export interface NamedData extends TextRange {
  readonly entry: TextRange;
}

export interface WriteSink {
  readonly sink: SinkUse;
  /** Where the written value goes on; undefined for a variable's cell. */
  readonly written: ProgramNode | undefined;
  readonly pos: number;
  readonly end: number;
}
