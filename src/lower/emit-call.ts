import ts from 'typescript';
import { ELEMENT, entry, VALUE, type Component } from '../ir/components.js';
import type { CallArgument, CallKind, CallPart, CallPlace, CallSite, NodeId, Overwrite } from '../ir/graph.js';
import { lengthAfter, setLength } from './arrays.js';
import { addLoad, addNode } from './builder.js';
import { classOfName, functionOfValue, methodOfInstance } from './callees.js';
import { noteAdditions } from './collections.js';
import { notePassed, resultOf, usesOfBase } from './consents.js';
import { componentOf, publish, type Frame } from './frame.js';
import { constantKey } from './keys.js';
import { effectsOf, returnsReceiver } from './overwrites.js';
import type { FunctionNode, Variable } from './scopes.js';
import { either, NOTHING, type Value } from './state.js';

/** The called thing, taken apart as far as the text says. */
export interface Callee {
  readonly value: Value;
  readonly receiver: Value | undefined;
  readonly name: string | undefined;
  readonly namePos: number;
  readonly target: number;
  readonly member: boolean;
  readonly unbound: boolean;
  /** Is it only bound here, and called by others? */
  readonly later?: boolean;
}

export interface LoweredArgument {
  readonly value: Value;
  readonly spread: boolean;
  readonly at: ts.Node;
  readonly parts?: readonly CallPart[];
}

/** Methods that keep an argument in their receiver, so that later changes of the argument show there: an aid for aliases only. */
const KEEPERS: Readonly<Record<string, readonly [number | undefined, Component]>> = {
  push: [0, ELEMENT],
  unshift: [0, ELEMENT],
  add: [0, ELEMENT],
  set: [1, VALUE],
  delete: [undefined, VALUE],
};

/** Made here, but what is written into it others see: the functions that it was made with. */
const WATCHED = new Set(['Proxy']);

/** Writes down a call and what it may have changed. */
export function emitCall(
  frame: Frame,
  kind: CallKind,
  node: ts.Node,
  callee: Callee,
  args: readonly LoweredArgument[],
): Value {
  const { builder, store } = frame;
  publish(frame);
  const calleeNode = store.node(callee.value);
  const receiver = callee.receiver && store.node(callee.receiver);
  const made = kind === 'new';
  const result = addNode(builder, 'result', frame.fn, node);
  const lowered = args.map((argument) => lowerArgument(frame, argument));
  const receiverPost = callee.receiver && postOf(frame, callee.receiver);
  const calleePost = holdsClosure(frame, callee.value) ? addNode(builder, 'written', frame.fn) : undefined;
  const call: CallSite = {
    kind,
    fn: frame.fn,
    pos: node.getStart(builder.file),
    end: node.end,
    callee: calleeNode,
    calleePos: callee.namePos,
    name: callee.name,
    receiver,
    receiverPost,
    calleePost,
    args: lowered,
    result,
    thrown: frame.thrown,
    target: callee.target,
    member: callee.member,
    guard: store.layer.guard,
    unbound: callee.unbound,
  };
  builder.calls.push(call);
  settleCall(frame, call, callee, args);
  notePassed(frame, [callee.receiver, ...args.map(({ value }) => value)]);
  if (made) for (const { value } of args) store.escape(value);
  keep(frame, callee, args);
  noteAdditions(
    frame,
    callee.receiver,
    callee.name,
    args.map(({ value }) => value),
  );
  const known = calledFunction(frame, kind, callee);
  if (known && callee.receiver && returnsReceiver(known)) return callee.receiver;
  const local = made && !WATCHED.has(callee.name ?? '');
  const facts = { local, instanceOf: made ? classMade(frame, node) : undefined };
  return resultOf(frame, { node, callee, args, result, facts });
}

/** The objects that took part in the call hold what it wrote into them, and no longer what it replaced. */
function settleCall(frame: Frame, call: CallSite, callee: Callee, args: readonly LoweredArgument[]): void {
  const { builder, store } = frame;
  const known = calledFunction(frame, call.kind, callee);
  const effects = known && effectsOf(known, builder.scopes);
  const given = [...args.map((argument) => argument.value), ...(callee.receiver ? [callee.receiver] : [])];
  const settle = (value: Value, post: NodeId, place: CallPlace['place']): void => {
    // An object that is given twice may be written to under its other name last.
    const isSole = given.filter((other) => other.ids.some((id) => value.ids.includes(id))).length === 1;
    const at = isSole && !callee.later ? { call: builder.calls.length - 1, place } : undefined;
    settleAfter(frame, value, post, at);
    if (at) store.forget(value, componentsAt(effects?.overwrites ?? [], place));
  };
  const moved = args.findIndex((argument) => argument.spread);
  args.forEach((argument, index) => {
    const post = call.args[index]?.post;
    if (post !== undefined) settle(argument.value, post, moved >= 0 && index >= moved ? -1 : index);
  });
  if (callee.receiver && call.receiverPost !== undefined) {
    const length = lengthAfter(frame, callee.receiver, callee.name);
    settle(callee.receiver, call.receiverPost, 'receiver');
    if (length !== undefined) setLength(frame, callee.receiver, length);
  }
  if (call.calleePost === undefined) return;
  for (const { variable, component } of effects?.members ?? []) {
    const held = variable.owner === frame.node ? store.layer.variable(variable) : undefined;
    if (held) store.remove(held, component);
  }
  settleAfter(frame, callee.value, call.calleePost, undefined, effects?.assigned);
}

function componentsAt(overwrites: readonly Overwrite[], place: CallPlace['place']): Component[] {
  return overwrites.flatMap((each) => (each.place === place ? [each.component] : []));
}

/** The function that the call surely runs, where the file shows it. */
function calledFunction(frame: Frame, kind: CallKind, callee: Callee): FunctionNode | undefined {
  if (kind !== 'call' || callee.later) return undefined;
  const method =
    callee.receiver && callee.name !== undefined ? methodOfInstance(frame, callee.receiver, callee.name) : undefined;
  return method ?? functionOfValue(frame, callee.value);
}

function classMade(frame: Frame, node: ts.Node): ts.ClassLikeDeclaration | undefined {
  return ts.isNewExpression(node) ? classOfName(frame, node.expression) : undefined;
}

function lowerArgument(frame: Frame, { value, spread, at, parts }: LoweredArgument): CallArgument {
  const { builder, store } = frame;
  const node =
    value.ids.length + value.extras.length > 0 ? store.node(value) : addNode(builder, 'expression', frame.fn, at);
  const uses = usesOfBase(frame, value);
  const place = { node, spread, pos: at.getStart(builder.file), end: at.end, post: postOf(frame, value) };
  return { ...place, ...(parts ? { parts } : {}), ...(uses.length > 0 ? { uses } : {}) };
}

function postOf(frame: Frame, value: Value): NodeId | undefined {
  const open = value.ids.some((id) => !frame.store.identities[id]?.primitive);
  return open ? addNode(frame.builder, 'written', frame.fn) : undefined;
}

function holdsClosure(frame: Frame, value: Value): boolean {
  return value.ids.some((id) => {
    const facts = frame.store.identities[id];
    return facts !== undefined && (facts.closure !== undefined || !facts.local);
  });
}

/** Takes what a call wrote into a value, and the variables that a closure assigned meanwhile. */
function settleAfter(frame: Frame, value: Value, post: NodeId, at?: CallPlace, surely?: ReadonlySet<Variable>): void {
  const { builder, store } = frame;
  store.afterCall(value, post, at);
  for (const id of value.ids) {
    const closure = store.identities[id]?.closure;
    if (!closure) continue;
    for (const variable of builder.scopes.capturedBy(closure)) {
      if (variable.owner !== frame.node || !variable.assignedIn.has(closure)) continue;
      const assigned = addNode(builder, 'written', frame.fn);
      addLoad(builder, post, componentOf(variable), assigned);
      const before = surely?.has(variable) ? NOTHING : (store.layer.variable(variable) ?? NOTHING);
      store.assign(variable, either(before, store.value(assigned)));
    }
  }
}

function keep(frame: Frame, callee: Callee, args: readonly LoweredArgument[]): void {
  const { receiver, name } = callee;
  const keeper = receiver && name !== undefined && Object.hasOwn(KEEPERS, name) ? KEEPERS[name] : undefined;
  if (!keeper || !receiver) return;
  const [index, component] = keeper;
  const place = component === VALUE ? entryOf(frame, args[0]) : component;
  // What was kept under the key before is no longer there.
  if (place !== component) frame.store.forget(receiver, [place]);
  const kept = index === undefined ? undefined : args[index];
  if (kept && !kept.spread) frame.store.hold(receiver, place, kept.value);
}

/** What is kept under a constant key is told apart from what is kept under others. */
function entryOf(frame: Frame, key: LoweredArgument | undefined): Component {
  const known = key && ts.isExpression(key.at) ? constantKey(frame, key.at) : undefined;
  return known === undefined ? VALUE : entry(known);
}
