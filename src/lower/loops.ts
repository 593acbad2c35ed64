import ts from 'typescript';
import { assignTo, bindPattern, iterate, namesOf } from './assignments.js';
import { addEdge, addNode } from './builder.js';
import { lowerExpression } from './expressions.js';
import type { NodeId } from '../ir/graph.js';
import type { Frame } from './frame.js';
import { addExits, guardOf } from './guards.js';
import { run, withJump } from './jumps.js';
import type { Variable } from './scopes.js';
import { Layer, NOTHING, type Value } from './state.js';
import { lowerDeclarations, lowerStatement } from './statements.js';

interface Loop {
  readonly node: ts.IterationStatement;
  /** Tests whether there is another round, and binds the round's variable. */
  readonly head: () => Value;
  readonly after?: () => void;
  /** Does the body run before the first test? */
  readonly bodyFirst?: boolean;
}

/**
 * A loop is lowered once: whatever its body may change is a join at the head, into which the end of the body leads back.
 */
function lowerLoop(frame: Frame, loop: Loop): void {
  const label = frame.pendingLabel;
  frame.pendingLabel = undefined;
  const { store } = frame;
  withJump(frame, { label, loop: true, breakable: true }, (target) => {
    const heads = openHeads(frame, loop.node);
    const decides = loop.bodyFirst ? NOTHING : loop.head();
    const headEnd = store.layer;
    target.round = headEnd;
    const guard = guardOf(store, decides);
    const lowerBody = (): void => {
      lowerStatement(frame, loop.node.statement);
    };
    const bodyEnd = run(frame, headEnd, lowerBody, guard);
    const exit = loop.bodyFirst ? undefined : headEnd;
    const rounds = [bodyEnd, ...target.continues];
    const back = new Layer(headEnd);
    store.enter(back);
    store.join(rounds, 'jumps');
    loop.after?.();
    if (loop.bodyFirst) loop.head();
    if (!store.layer.dead) closeHeads(frame, heads, guard);
    addExits(store, headEnd, back.exits);
    if (exit) store.enter(exit);
    else if (store.layer !== headEnd) mergeBack(frame, headEnd);
  });
}

/** A `do` loop goes on from the end of its body. */
function mergeBack(frame: Frame, into: Layer): void {
  const end = frame.store.layer;
  frame.store.enter(into);
  frame.store.join([end]);
}

interface Heads {
  readonly variables: [Variable, number][];
  readonly identities: [number, number][];
}

function openHeads(frame: Frame, node: ts.Node): Heads {
  const { store, builder } = frame;
  const heads: Heads = { variables: [], identities: [] };
  const assigned = new Set<Variable>();
  const touched = new Set<Variable>();
  for (const reference of builder.scopes.referencesBetween(node.pos, node.end)) {
    if (reference.assigns) assigned.add(reference.variable);
    if (reference.mutates) touched.add(reference.variable);
  }
  for (const variable of touched) {
    const value = store.layer.variable(variable);
    for (const id of value?.ids ?? []) openIdentity(frame, id, heads, 0);
  }
  for (const variable of assigned) {
    const value = store.layer.variable(variable);
    if (!value) continue;
    const join = addNode(builder, 'join', frame.fn);
    if (value.ids.length + value.extras.length > 0) addEdge(builder, 'value', store.node(value), join);
    heads.variables.push([variable, join]);
    store.layer.env.set(variable, store.value(join));
  }
  store.enter(store.layer);
  return heads;
}

function openIdentity(frame: Frame, id: number, heads: Heads, depth: number): void {
  const { store, builder } = frame;
  const facts = store.identities[id];
  if (!facts || facts.primitive || depth > 3 || heads.identities.some(([known]) => known === id)) return;
  const before = store.settle(id);
  const join = addNode(builder, 'join', frame.fn);
  addEdge(builder, 'value', before, join);
  store.layer.versions.set(id, join);
  heads.identities.push([id, join]);
  for (const [component, part] of [...(store.layer.partsOf(id) ?? [])]) {
    for (const child of part.ids) openIdentity(frame, child, heads, depth + 1);
    if (part.taken) continue;
    const seen = part.ids.map((child) => store.layer.version(child) ?? 0);
    store.layer.ownParts(id).set(component, { ...part, seen });
  }
}

function closeHeads(frame: Frame, heads: Heads, guard: NodeId | undefined): void {
  const { store, builder } = frame;
  for (const [id, join] of heads.identities) addEdge(builder, 'value', store.settle(id), join);
  for (const [variable, join] of heads.variables) {
    const value = store.layer.variable(variable);
    if (value && value.ids.length + value.extras.length > 0) addEdge(builder, 'value', store.node(value), join);
    // How often it was changed is decided by what the loop goes by.
    if (guard !== undefined) addEdge(builder, 'value', guard, join);
  }
}

export function lowerFor(frame: Frame, node: ts.ForStatement): void {
  if (node.initializer) {
    if (ts.isVariableDeclarationList(node.initializer)) lowerDeclarations(frame, node.initializer);
    else lowerExpression(frame, node.initializer);
  }
  const { condition, incrementor } = node;
  lowerLoop(frame, {
    node,
    head: () => (condition ? lowerExpression(frame, condition) : NOTHING),
    after: () => {
      if (incrementor) lowerExpression(frame, incrementor);
    },
  });
}

export function lowerWhile(frame: Frame, node: ts.WhileStatement): void {
  lowerLoop(frame, {
    node,
    head: () => lowerExpression(frame, node.expression),
  });
}

export function lowerDo(frame: Frame, node: ts.DoStatement): void {
  lowerLoop(frame, {
    node,
    bodyFirst: true,
    head: () => lowerExpression(frame, node.expression),
  });
}

/** `for (const x of xs)` and `for (const key in object)`. */
export function lowerForEach(frame: Frame, node: ts.ForOfStatement | ts.ForInStatement): void {
  const over = lowerExpression(frame, node.expression);
  const each = (): Value =>
    ts.isForInStatement(node)
      ? namesOf(frame, over, node.initializer)
      : iterate(frame, over, node.initializer, node.awaitModifier !== undefined);
  lowerLoop(frame, {
    node,
    head: () => {
      const value = each();
      if (!ts.isVariableDeclarationList(node.initializer)) assignTo(frame, node.initializer, value, node.expression);
      else for (const declaration of node.initializer.declarations) bindPattern(frame, declaration.name, value);
      return value;
    },
  });
}
