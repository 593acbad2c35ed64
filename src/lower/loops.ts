import ts from 'typescript';
import { LENGTH } from '../ir/components.js';
import { elementsOf, lengthOf } from './arrays.js';
import { assignTo, bindPattern, iterate, namesOf } from './assignments.js';
import { addEdge, addNode } from './builder.js';
import { decided } from './constants.js';
import { lowerExpression } from './expressions.js';
import type { NodeId } from '../ir/graph.js';
import type { Frame } from './frame.js';
import { emitOuts } from './functions.js';
import { grantWhere } from './consent-conditions.js';
import { addExits, guardOf } from './guards.js';
import { mayThrow, run, withJump } from './jumps.js';
import { MAX_ALIASES, type Identity } from './layers.js';
import { roundsOfDo, roundsOfFor, roundsOfWhile, SOME_ROUNDS, UNKNOWN_ROUNDS, type Rounds } from './rounds.js';
import type { Variable } from './scopes.js';
import { either, NOTHING, type Layer, type Value } from './state.js';
import { lowerDeclarations, lowerStatement } from './statements.js';

interface Loop {
  readonly node: ts.IterationStatement;
  /** Tests whether there is another round, and binds the round's variable. */
  readonly head: () => Value;
  readonly condition?: ts.Expression | undefined;
  readonly after?: () => void;
  /** Does the body run before the first test? */
  readonly bodyFirst?: boolean;
  /** What a `for…of` goes over. */
  readonly over?: Value;
  readonly rounds: Rounds;
  /** Asked in a round of which nothing is known: does the test always say that there is another one? */
  readonly isEndless?: () => boolean;
}

/**
 * A loop is lowered once: whatever its body may change is a join at the head, into which the end of the body leads back.
 * Where the text says that there is one round, nothing leads back; where it says that there is a first one, the loop goes
 * on from the end of a round and never from before it.
 */
function lowerLoop(frame: Frame, loop: Loop): void {
  const label = frame.pendingLabel;
  frame.pendingLabel = undefined;
  const { store } = frame;
  const { atLeast, atMost } = loop.rounds;
  if (atMost === 0) {
    loop.head();
    return;
  }
  withJump(frame, { label, loop: true, breakable: true }, (target) => {
    const heads = atMost === 1 ? NO_HEADS : openHeads(frame, loop);
    const decides = loop.bodyFirst ? NOTHING : loop.head();
    const headEnd = store.layer;
    target.round = headEnd;
    const endless = atMost !== 1 && (loop.isEndless?.() ?? false);
    const guard = guardOf(store, decides);
    const lowerBody = (): void => {
      if (loop.condition) grantWhere(frame, loop.condition, true);
      lowerStatement(frame, loop.node.statement);
    };
    const bodyEnd = run(frame, headEnd, lowerBody, guard);
    const rounds = [bodyEnd, ...target.continues];
    const back = store.fork(headEnd);
    store.enter(back);
    store.join(rounds, 'jumps');
    loop.after?.();
    if (loop.bodyFirst) loop.head();
    if (!store.layer.dead) closeHeads(frame, heads, guard);
    addExits(store, headEnd, back.exits);
    if (endless) leaveEndless(frame);
    else if (atLeast === 0) store.enter(headEnd);
    else if (store.layer !== headEnd) mergeBack(frame, headEnd);
  });
}

/** Nothing comes after a loop that only a jump leaves; what it changes is seen by others meanwhile. */
function leaveEndless(frame: Frame): void {
  const { store } = frame;
  if (!store.layer.dead) {
    emitOuts(frame);
    mayThrow(frame);
  }
  store.enter(store.fork(store.layer));
  store.layer.dead = true;
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

const NO_HEADS: Heads = { variables: [], identities: [] };

/** The objects that a `for…of` goes over, where a change of an element is a change of theirs. */
function steadyIn({ builder, store }: Frame, { node, over }: Loop): readonly Identity[] {
  if (!over || !isForEach(node)) return [];
  const { pos, end } = node.expression;
  const touched = builder.scopes.referencesBetween(pos, end).filter(({ mutates }) => mutates);
  const held = touched.flatMap(({ variable }) => store.layer.variable(variable)?.ids ?? []);
  const literal = over.ids.filter((id) => store.layer.partsOf(id)?.has(LENGTH));
  return [...new Set([...held, ...literal])];
}

interface Changed {
  readonly assigned: Set<Variable>;
  /** The variables whose objects may change. */
  readonly touched: Set<Variable>;
}

/** What a round may change: itself, or by the functions that it names. */
function changedIn(frame: Frame, { node, over }: Loop): Changed {
  const { scopes } = frame.builder;
  const changed: Changed = { assigned: new Set(), touched: new Set() };
  const named = new Set<Variable>();
  const references =
    over && isForEach(node)
      ? [
          ...scopes.referencesBetween(node.pos, node.expression.pos),
          ...scopes.referencesBetween(node.statement.pos, node.end),
        ]
      : scopes.referencesBetween(node.pos, node.end);
  for (const { variable, assigns, mutates } of references) {
    if (assigns) changed.assigned.add(variable);
    if (mutates) changed.touched.add(variable);
    named.add(variable);
  }
  // A set that grows while it is gone through: functions name functions.
  for (const variable of named) {
    for (const id of frame.store.layer.variable(variable)?.ids ?? []) {
      const closure = frame.store.identities[id]?.closure;
      for (const captured of closure ? scopes.capturedBy(closure) : []) {
        if (closure && captured.assignedIn.has(closure)) changed.assigned.add(captured);
        if (closure && captured.mutatedIn.has(closure)) changed.touched.add(captured);
        named.add(captured);
      }
    }
  }
  return changed;
}

function isForEach(node: ts.IterationStatement): node is ts.ForOfStatement | ts.ForInStatement {
  return ts.isForOfStatement(node) || ts.isForInStatement(node);
}

function openHeads(frame: Frame, loop: Loop): Heads {
  const { store, builder } = frame;
  const heads: Heads = { variables: [], identities: [] };
  const { assigned, touched } = changedIn(frame, loop);
  for (const variable of touched) {
    const value = store.layer.variable(variable);
    for (const id of value?.ids ?? []) openIdentity(frame, id, heads, 0);
  }
  // What a loop goes over is known by its element, too, and stays as long as it is.
  for (const id of steadyIn(frame, loop)) openIdentity(frame, id, heads, 0, true);
  for (const variable of assigned) {
    const value = store.layer.variable(variable);
    if (!value) continue;
    const join = addNode(builder, 'join', frame.fn);
    if (value.ids.length + value.extras.length > 0) addEdge(builder, 'value', store.node(value), join);
    heads.variables.push([variable, join]);
    store.know(variable, store.value(join));
  }
  store.enter(store.layer);
  return heads;
}

function openIdentity(frame: Frame, id: number, heads: Heads, depth: number, isSteady = false): void {
  const { store, builder } = frame;
  const facts = store.identities[id];
  if (!facts || facts.primitive || depth > 3 || heads.identities.some(([known]) => known === id)) return;
  const before = store.settle(id);
  const join = addNode(builder, 'join', frame.fn);
  addEdge(builder, 'value', before, join);
  store.layer.versions.set(id, join);
  heads.identities.push([id, join]);
  // A round may make it longer.
  if (!isSteady && store.layer.partsOf(id)?.has(LENGTH)) store.layer.ownParts(id).delete(LENGTH);
  for (const [component, part] of [...(store.layer.partsOf(id) ?? [])]) {
    for (const child of part.ids) openIdentity(frame, child, heads, depth + 1, isSteady);
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
    rounds: roundsOfFor(frame, node),
    head: () => (condition ? lowerExpression(frame, condition) : NOTHING),
    condition,
    after: () => {
      if (incrementor) lowerExpression(frame, incrementor);
    },
    isEndless: () => !condition || decided(frame, condition) === true,
  });
}

export function lowerWhile(frame: Frame, node: ts.WhileStatement): void {
  lowerLoop(frame, {
    node,
    rounds: roundsOfWhile(frame, node.expression),
    head: () => lowerExpression(frame, node.expression),
    isEndless: () => decided(frame, node.expression) === true,
    condition: node.expression,
  });
}

export function lowerDo(frame: Frame, node: ts.DoStatement): void {
  lowerLoop(frame, {
    node,
    rounds: roundsOfDo(node.expression),
    bodyFirst: true,
    head: () => lowerExpression(frame, node.expression),
    isEndless: () => decided(frame, node.expression) === true,
  });
}

/** The element of a short literal is one of those that stand there: a change of it is a change of theirs. */
function knownElement(frame: Frame, node: ts.ForOfStatement, over: Value): Value | undefined {
  const length = node.awaitModifier ? undefined : lengthOf(frame, over);
  if (length === undefined || length === 0 || length > MAX_ALIASES) return undefined;
  return either(...elementsOf(frame, over, length, node.initializer));
}

/** `for (const x of xs)` and `for (const key in object)`. */
export function lowerForEach(frame: Frame, node: ts.ForOfStatement | ts.ForInStatement): void {
  const over = lowerExpression(frame, node.expression);
  const each = (): Value =>
    ts.isForInStatement(node)
      ? namesOf(frame, over, node.initializer)
      : (knownElement(frame, node, over) ?? iterate(frame, over, node.initializer, node.awaitModifier !== undefined));
  lowerLoop(frame, {
    node,
    over,
    rounds: ts.isForOfStatement(node) && (lengthOf(frame, over) ?? 0) > 0 ? SOME_ROUNDS : UNKNOWN_ROUNDS,
    head: () => {
      const value = each();
      if (!ts.isVariableDeclarationList(node.initializer)) assignTo(frame, node.initializer, value, node.expression);
      else for (const declaration of node.initializer.declarations) bindPattern(frame, declaration.name, value);
      return value;
    },
  });
}
