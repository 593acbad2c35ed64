import ts from 'typescript';
import type { Component } from '../ir/components.js';
import { captured } from '../ir/components.js';
import type { FunctionGraph, FunctionKind, NodeId } from '../ir/graph.js';
import { addEdge, addLoad, addNode, cellOf, type Builder, type Mutable } from './builder.js';
import type { Capture } from './identities.js';
import type { Known } from './constants.js';
import { memberName } from './keys.js';
import { effectsOf } from './overwrites.js';
import { grantCaptured } from './consents.js';
import type { FunctionNode, Variable } from './scopes.js';
import { either, NOTHING, Store, type Identity, type Layer, type Value } from './state.js';

/** One function while its body is lowered. */
export interface Frame {
  readonly builder: Builder;
  readonly node: FunctionNode;
  readonly fn: number;
  readonly graph: Mutable<FunctionGraph>;
  readonly store: Store;
  /** The function value itself, which holds what the closure captured. */
  readonly self: Value;
  /** Where thrown values go: a catch clause's variable or the function's end. */
  thrown: NodeId;
  readonly jumps: Jump[];
  /** The innermost `try` block that is being lowered. */
  tried: Tried | undefined;
  /** The label of the loop that comes next. */
  pendingLabel: string | undefined;
  /** What waits for a `finally` block, which may replace it. */
  pending: (() => void)[] | undefined;
  readonly parameters: Value[];
  /** Parts of long chains that were lowered ahead of the whole. */
  readonly prepared: Map<ts.Node, Value>;
  /** Variables whose values are being put together. */
  readonly identifying: Set<Variable>;
  /** The module's variables that functions see, with what they have seen. */
  readonly published: Map<Variable, Set<NodeId>>;
  publishedAt: number;
  /** CommonJS: what `module` and `exports` mean. */
  readonly commonjs: Map<string, Value>;
  /** Of the variables that closures assign, what they share. */
  readonly capturedCells: Map<Variable, NodeId>;
  readonly cellIdentities: Map<NodeId, Identity>;
}

/** A `try` block, and the states in which it may be left for its handler. */
export interface Tried {
  readonly start: Layer;
  readonly points: Layer[];
}

/** A statement that `break` or `continue` can leave. */
export interface Jump {
  readonly label: string | undefined;
  readonly loop: boolean;
  readonly breakable: boolean;
  /** The state before the statement. */
  readonly start: Layer;
  /** Of a loop, the state in which a round begins. */
  round: Layer | undefined;
  readonly breaks: Layer[];
  readonly continues: Layer[];
}

/** The number of a function, which is made when it is first met; its body waits in the queue. */
export function functionOf(builder: Builder, node: FunctionNode): number {
  const known = builder.functionIndex.get(node);
  if (known !== undefined) return known;
  const parentNode = builder.scopes.parentOf(node);
  const parent = parentNode ? functionOf(builder, parentNode) : -1;
  const index = builder.functions.length;
  builder.functionIndex.set(node, index);
  const make = (kind: 'receiver' | 'self' | 'arguments' | 'return' | 'throw' | 'out'): NodeId =>
    addNode(builder, kind, index);
  const closure = addNode(builder, 'allocation', Math.max(parent, 0));
  builder.functions.push({
    kind: kindOf(node),
    name: nameOf(node),
    pos: node.getStart(builder.file),
    end: node.end,
    namePos: (nameNodeOf(node) ?? node).getStart(builder.file),
    parent,
    parameters: [],
    rest: -1,
    receiver: make('receiver'),
    self: make('self'),
    arguments: make('arguments'),
    returned: make('return'),
    thrown: make('throw'),
    outParameters: [],
    overwrites: effectsOf(node, builder.scopes).overwrites,
    outReceiver: make('out'),
    outSelf: make('out'),
    closure,
    async: hasModifier(node, ts.SyntaxKind.AsyncKeyword),
    generator: 'asteriskToken' in node && node.asteriskToken !== undefined,
    implied: [],
    ofClass: -1,
  });
  builder.queue.push(node);
  return index;
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some((modifier) => modifier.kind === kind);
}

function kindOf(node: FunctionNode): FunctionKind {
  if (ts.isSourceFile(node)) return 'module';
  if (ts.isConstructorDeclaration(node) || ts.isClassLike(node)) return 'constructor';
  if (ts.isGetAccessor(node)) return 'getter';
  if (ts.isSetAccessor(node)) return 'setter';
  return ts.isMethodDeclaration(node) ? 'method' : 'function';
}

function nameOf(node: FunctionNode): string | undefined {
  const name = nameNodeOf(node);
  return name && memberName(name);
}

function nameNodeOf(node: FunctionNode): ts.PropertyName | ts.BindingName | undefined {
  if (ts.isSourceFile(node)) return undefined;
  const named = ts.isFunctionLike(node) || ts.isClassLike(node) ? node.name : undefined;
  if (named) return named;
  let at = node.parent;
  while (ts.isParenthesizedExpression(at) || ts.isAsExpression(at) || ts.isSatisfiesExpression(at)) at = at.parent;
  return ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at) || ts.isPropertyDeclaration(at)
    ? at.name
    : undefined;
}

export function createFrame(builder: Builder, node: FunctionNode): Frame {
  const fn = functionOf(builder, node);
  const graph = builder.functions[fn];
  if (!graph) throw new Error('a function was lowered before it was declared');
  const store: Store = new Store(builder, fn, (closure) => capturesOf(frame, closure));
  const frame: Frame = {
    builder,
    node,
    fn,
    graph,
    store,
    self: store.value(graph.self),
    thrown: graph.thrown,
    tried: undefined,
    jumps: [],
    pendingLabel: undefined,
    pending: undefined,
    parameters: [],
    prepared: new Map(),
    identifying: new Set(),
    published: new Map(),
    publishedAt: -1,
    commonjs: new Map(),
    capturedCells: new Map(),
    cellIdentities: new Map(),
  };
  return frame;
}

/** What a closure made here holds of this function's variables, as they are now. */
function capturesOf(frame: Frame, closure: FunctionNode): Capture[] {
  const captures: Capture[] = [];
  for (const variable of frame.builder.scopes.capturedBy(closure)) {
    const value = variable.owner === frame.node ? frame.store.layer.variable(variable) : outerVariable(frame, variable);
    const component = componentOf(variable);
    const cell = variable.assignedIn.size > 0 ? capturedCell(frame, variable, component) : undefined;
    const known = value && value.ids.length + value.extras.length > 0 ? value : valueOfCell(frame, cell);
    if (!known) continue;
    const changed = variable.mutatedIn.has(closure);
    captures.push({ component, value: identified(frame, variable, known), changed, cell });
  }
  return captures;
}

/** A variable that holds nothing yet: closures may assign it. */
function valueOfCell(frame: Frame, cell: NodeId | undefined): Value | undefined {
  return cell === undefined ? undefined : { ids: [identityOfCell(frame, cell)], extras: [] };
}

function identityOfCell({ store, cellIdentities }: Frame, cell: NodeId): Identity {
  const known = cellIdentities.get(cell);
  if (known !== undefined) return known;
  const made = store.identity(cell);
  cellIdentities.set(cell, made);
  return made;
}

/** Where the closures made here find what one of them assigned to a variable that they share. */
function capturedCell(frame: Frame, variable: Variable, component: Component): NodeId {
  const known = frame.capturedCells.get(variable);
  if (known !== undefined) return known;
  const cell = addNode(frame.builder, 'cell', frame.fn);
  frame.capturedCells.set(variable, cell);
  if (variable.owner !== frame.node) addLoad(frame.builder, frame.graph.self, component, cell);
  return cell;
}

/** A value with an identity of its own, so that a closure can hold what is said of it too. */
function identified(frame: Frame, variable: Variable, value: Value): Value {
  // A function that captures its own variable would ask for itself without end.
  if (value.extras.length === 0 || frame.identifying.has(variable)) return value;
  frame.identifying.add(variable);
  const whole = frame.store.value(frame.store.node(value));
  frame.identifying.delete(variable);
  frame.store.assign(variable, whole);
  return whole;
}

/** Two captured variables of one name are told apart by where they live. */
export function componentOf(variable: Variable): Component {
  return captured(variable.declaration ? `${variable.name}@${String(variable.declaration.pos)}` : variable.name);
}

/** A variable of an enclosing function, taken out of the closure at its first use. */
export function outerVariable(frame: Frame, variable: Variable, at?: ts.Node): Value {
  const known = frame.store.layer.variable(variable);
  if (known) return known;
  const { builder, store } = frame;
  const read = addNode(builder, 'read', frame.fn, at);
  const value = ts.isSourceFile(variable.owner)
    ? sharedVariable(frame, variable, read)
    : takeCaptured(frame, variable, read);
  store.know(variable, value);
  grantCaptured(frame, variable, value);
  return value;
}

function takeCaptured(frame: Frame, variable: Variable, read: NodeId): Value {
  return frame.store.take(frame.self, componentOf(variable), read);
}

function sharedVariable(frame: Frame, variable: Variable, read: NodeId): Value {
  if (variable.kind === 'this' || variable.kind === 'arguments') return NOTHING;
  addEdge(frame.builder, 'shared', cellOf(frame.builder, variable), read);
  return frame.store.value(read);
}

/** What a variable holds at this point. */
export function readVariable(frame: Frame, variable: Variable, at: ts.Node): Value {
  const { store, builder } = frame;
  if (variable.kind === 'import') return importedVariable(frame, variable, at);
  const fixed = fixedFunction(variable);
  if (fixed) return functionReference(frame, variable, fixed, at);
  if (isImplicit(variable)) return implicitGlobal(frame, variable, at);
  if (variable.owner !== frame.node) return outerVariable(frame, variable, at);
  const value = store.layer.variable(variable) ?? NOTHING;
  const changedElsewhere = variable.assignedIn.size + variable.mutatedIn.size > 0;
  if (!ts.isSourceFile(frame.node) || !changedElsewhere) return value;
  return either(value, { ids: [], extras: [cellOf(builder, variable)] });
}

/** A global that assigning made, here or in another script. */
export function isImplicit(variable: Variable): boolean {
  return variable.kind === 'variable' && variable.declaration === undefined;
}

function implicitGlobal(frame: Frame, variable: Variable, at: ts.Node): Value {
  const { builder, store } = frame;
  const here = variable.owner === frame.node ? store.layer.variable(variable) : outerVariable(frame, variable, at);
  const read = addNode(builder, 'read', frame.fn, at);
  builder.globals.push({ name: variable.name, pos: at.getStart(builder.file), node: read });
  return { ids: here?.ids ?? [], extras: [...(here?.extras ?? []), read] };
}

function importedVariable(frame: Frame, variable: Variable, at: ts.Node): Value {
  const read = addNode(frame.builder, 'read', frame.fn, at);
  addEdge(frame.builder, 'shared', cellOf(frame.builder, variable), read);
  return frame.store.value(read);
}

/**
 * Each use of a function by its name is a value of its own: what one user calls it with must not come out at another's.
 */
function functionReference(frame: Frame, variable: Variable, fixed: FunctionNode, at: ts.Node): Value {
  const { builder, store } = frame;
  const read = addNode(builder, 'read', frame.fn, at);
  if (variable.owner === frame.node) {
    const known = store.layer.variable(variable);
    const [id] = known?.ids ?? [];
    const settled = id === undefined ? undefined : store.settle(id);
    const facts = id === undefined ? undefined : store.identities[id];
    if (facts && settled !== undefined) addEdge(builder, 'value', facts.extended ? settled : facts.origin, read);
    // A namespace of the function's name adds members to it.
    const others = known?.ids.slice(1) ?? [];
    if (others.length > 0) addEdge(builder, 'value', store.node({ ids: others, extras: [] }), read);
    for (const extra of known?.extras ?? []) addEdge(builder, 'value', extra, read);
  } else if (ts.isSourceFile(variable.owner)) addEdge(builder, 'shared', cellOf(builder, variable), read);
  else {
    addEdge(builder, 'value', store.node(outerVariable(frame, variable, at)), read);
    return store.value(read);
  }
  return store.value(read, { local: true, closure: fixed });
}

/** The function that a variable holds for good. */
export function fixedFunction(variable: Variable): FunctionNode | undefined {
  const declaration = variable.declaration;
  if (!declaration || variable.assignments > 0) return undefined;
  if (ts.isFunctionDeclaration(declaration)) return declaration.body ? declaration : undefined;
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  const initializer = bare(declaration.initializer);
  return ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer) ? initializer : undefined;
}

/** Parentheses and type assertions around an expression change nothing. */
export function bare(node: ts.Expression): ts.Expression {
  let at = node;
  while (
    ts.isParenthesizedExpression(at) ||
    ts.isNonNullExpression(at) ||
    ts.isAsExpression(at) ||
    ts.isSatisfiesExpression(at) ||
    ts.isTypeAssertionExpression(at) ||
    ts.isExpressionWithTypeArguments(at)
  ) {
    at = at.expression;
  }
  return at;
}

/** The variable holds the value from here on. */
export function assignVariable(frame: Frame, variable: Variable, value: Value): void {
  const { store, builder } = frame;
  store.assign(variable, value);
  if (variable.mutatedIn.size > 0 || frame.published.has(variable)) store.share(value);
  if (variable.owner === frame.node) return;
  if (ts.isSourceFile(variable.owner)) {
    addEdge(builder, 'shared', store.node(value), cellOf(builder, variable));
    if (store.layer.guard !== undefined) addEdge(builder, 'shared', store.layer.guard, cellOf(builder, variable));
    store.escape(value);
    return;
  }
  const written = addNode(builder, 'written', frame.fn);
  store.put(frame.self, componentOf(variable), value, written);
}

/** Lets the functions of the file see what the module's variables hold now; at the end, other files too. */
export function publish(frame: Frame, atEnd = false): void {
  const { store, builder } = frame;
  if (!ts.isSourceFile(frame.node) || (!atEnd && frame.publishedAt === store.changes)) return;
  for (const [variable, seen] of frame.published) {
    if (!atEnd && !variable.shared) continue;
    const value = store.layer.variable(variable);
    if (!value) continue;
    const node = store.node(value);
    if (seen.has(node)) continue;
    seen.add(node);
    addEdge(builder, 'shared', node, cellOf(builder, variable));
  }
  frame.publishedAt = store.changes;
}

/** A value computed here, of which nobody keeps a reference. */
export function computed(frame: Frame, node: NodeId, constant?: Known): Value {
  return frame.store.value(node, { primitive: true, constant });
}

/**
 * May the declared variable carry a label? A tag or a labelled type must stand in its declaration, or settings name it
 * as a module's export.
 */
export function labellable(declaration: ts.Node): boolean {
  if (ts.isVariableDeclaration(declaration)) {
    const list = declaration.parent;
    const statement = list.parent;
    return (
      declaration.type !== undefined ||
      ts.isSourceFile(statement.parent) ||
      hasComment(declaration) ||
      hasComment(statement)
    );
  }
  if (ts.isBindingElement(declaration)) {
    let at: ts.Node = declaration;
    while (ts.isBindingElement(at) || ts.isObjectBindingPattern(at) || ts.isArrayBindingPattern(at)) {
      if (hasComment(at)) return true;
      at = at.parent;
    }
    return labellable(at);
  }
  return ts.isParameter(declaration) && (declaration.type !== undefined || hasComment(declaration));
}

export function hasComment(node: ts.Node): boolean {
  const file = node.getSourceFile();
  return file.text.slice(node.pos, node.getStart(file)).includes('/**');
}
