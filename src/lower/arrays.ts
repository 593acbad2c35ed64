import ts from 'typescript';
import { ELEMENT, field, LENGTH, type Component } from '../ir/components.js';
import type { NodeId } from '../ir/graph.js';
import { addNode, addStore } from './builder.js';
import { noteAdditions } from './collections.js';
import { constantOf } from './constants.js';
import { lowerExpression } from './expressions.js';
import { bare, computed, type Frame } from './frame.js';
import { NOTHING, type Value } from './state.js';

// Arrays whose length the text shows. Their elements stay where the text puts them: `push` adds behind the last one, and
// `shift` moves each by one place. The length is a part of the array like any other, held by a constant; whatever may
// change the array in a way that the text does not show makes it unknown again.

/** Longer arrays are data: their elements are not told apart by what is done to the whole. */
const MAX_LENGTH = 24;

/** The number of elements that a value surely has. */
export function lengthOf({ store }: Frame, value: Value): number | undefined {
  const [id] = value.ids;
  if (id === undefined || value.ids.length !== 1) return undefined;
  const part = store.layer.partsOf(id)?.get(LENGTH);
  if (!part || part.taken || store.identities[id]?.isShared) return undefined;
  const lengths = new Set(part.ids.map((each) => store.identities[each]?.constant?.is));
  const [length] = lengths;
  return lengths.size === 1 && typeof length === 'number' ? length : undefined;
}

/** From here on the array has so many elements. */
export function setLength(frame: Frame, value: Value, length: number): void {
  const { store, builder } = frame;
  const [id] = value.ids;
  if (length > MAX_LENGTH || id === undefined || value.ids.length !== 1 || store.identities[id]?.isShared) return;
  const node = addNode(builder, 'expression', frame.fn);
  const { ids } = computed(frame, node, { is: length });
  store.layer.ownParts(id).set(LENGTH, { ids, taken: false, seen: [node] });
}

/** `rows.length = 0`: what stood behind is gone. `before` is how many elements there were, where it is known. */
export function truncate(frame: Frame, array: Value, value: Value, before: number | undefined): void {
  const { store, builder } = frame;
  const [id] = array.ids;
  const [given] = value.ids;
  const length = given === undefined ? undefined : store.identities[given]?.constant?.is;
  if (id === undefined || array.ids.length !== 1 || typeof length !== 'number') return;
  const gone = length === 0 ? [ELEMENT, ...indices(MAX_LENGTH)] : indices(before ?? 0).slice(length);
  store.update(id, addNode(builder, 'written', frame.fn), gone);
  store.forget(array, gone);
  if (length === 0 || before !== undefined) setLength(frame, array, length);
}

/** The elements of an array of known length, each with its identity. */
export function elementsOf(frame: Frame, value: Value, length: number, at?: ts.Node): Value[] {
  return Array.from({ length }, (_, index) => {
    return frame.store.take(value, field(String(index)), addNode(frame.builder, 'read', frame.fn, at));
  });
}

/** An array made of values. */
export function arrayOf(frame: Frame, elements: readonly Value[], at?: ts.Node): Value {
  const { builder, store } = frame;
  const array = addNode(builder, 'allocation', frame.fn, at);
  const value = store.value(array, { local: true });
  elements.forEach((element, index) => {
    const component = field(String(index));
    addStore(builder, store.node(element), component, array);
    store.hold(value, component, element);
  });
  setLength(frame, value, elements.length);
  return value;
}

/** What a method leaves in the array, where it changes it, and what it gives back: a value, a new array or the array itself. */
interface Outcome {
  readonly left?: readonly Value[];
  readonly gives: Value | readonly Value[] | 'nothing' | 'itself';
}

/** `given` are the arguments' values, `counts` the numbers that they are where the text says so. */
type Method = (elements: readonly Value[], given: readonly Value[], counts: readonly Count[]) => Outcome | undefined;
type Count = number | undefined;

/** What the language does to the elements, done to what is known of them. */
const METHODS: Readonly<Record<string, Method>> = {
  push: (elements, given) => ({ left: [...elements, ...given], gives: 'nothing' }),
  unshift: (elements, given) => ({ left: [...given, ...elements], gives: 'nothing' }),
  pop: (elements) => ({ left: elements.slice(0, -1), gives: elements.at(-1) ?? 'nothing' }),
  shift: (elements) => ({ left: elements.slice(1), gives: elements[0] ?? 'nothing' }),
  reverse: (elements) => ({ left: elements.toReversed(), gives: 'itself' }),
  toReversed: (elements) => ({ gives: elements.toReversed() }),
  splice: (elements, given, [start, count]) => {
    if (start === undefined || (given.length > 1 && count === undefined)) return undefined;
    const left = [...elements];
    const gives = given.length > 1 ? left.splice(start, count ?? 0, ...given.slice(2)) : left.splice(start);
    return { left, gives };
  },
  slice: (elements, given, [start, end]) => {
    const isKnown = given.length === 0 || (start !== undefined && (given.length === 1 || end !== undefined));
    return isKnown ? { gives: elements.slice(start, end) } : undefined;
  },
  at: (elements, _given, [index]) => (index === undefined ? undefined : { gives: elements.at(index) ?? 'nothing' }),
  with: (elements, [, value], [index]) => {
    const isKnown = value !== undefined && index !== undefined && index >= 0 && index < elements.length;
    return isKnown ? { gives: elements.with(index, value) } : undefined;
  },
};

/** Methods that leave the number of elements as it is. */
const STEADY: ReadonlySet<string> = new Set([
  ...[
    'at',
    'concat',
    'copyWithin',
    'entries',
    'every',
    'fill',
    'filter',
    'find',
    'findIndex',
    'findLast',
    'findLastIndex',
  ],
  ...[
    'flat',
    'flatMap',
    'forEach',
    'includes',
    'indexOf',
    'join',
    'keys',
    'lastIndexOf',
    'map',
    'reduce',
    'reduceRight',
  ],
  ...['reverse', 'slice', 'some', 'sort', 'toReversed', 'toSorted', 'toSpliced', 'toString', 'values', 'with'],
]);

/** The length that an array still has after one of its methods ran which the text does not show in detail. */
export function lengthAfter(frame: Frame, receiver: Value, name: string | undefined): number | undefined {
  return name !== undefined && STEADY.has(name) ? lengthOf(frame, receiver) : undefined;
}

/** A call of a method on an array of known length; undefined where it is any other call. */
export function lowerArrayCall(frame: Frame, node: ts.CallExpression): Value | undefined {
  const access = bare(node.expression);
  if (!ts.isPropertyAccessExpression(access) || ts.isOptionalChain(access)) return undefined;
  const method = Object.hasOwn(METHODS, access.name.text) ? METHODS[access.name.text] : undefined;
  const array = method && heldBy(frame, access.expression);
  const length = array && lengthOf(frame, array);
  if (!method || !array || length === undefined || node.arguments.some(ts.isSpreadElement)) return undefined;
  const counts = node.arguments.map((argument) => countOf(frame, argument));
  const given = node.arguments.map((argument) => lowerExpression(frame, argument));
  const outcome = method(elementsOf(frame, array, length), given, counts);
  if (outcome) return takeEffect(frame, node, { array, length, given }, outcome);
  // The call is lowered as any other; its arguments are already.
  node.arguments.forEach((argument, index) => frame.prepared.set(argument, given[index] ?? NOTHING));
  return undefined;
}

function countOf(frame: Frame, node: ts.Expression): Count {
  const count = constantOf(frame, node)?.is;
  return typeof count === 'number' ? count : undefined;
}

interface Before {
  readonly array: Value;
  readonly given: readonly Value[];
  readonly length: number;
}

function takeEffect(
  frame: Frame,
  node: ts.CallExpression,
  { array, length, given }: Before,
  { left, gives }: Outcome,
): Value {
  const { builder } = frame;
  if (left) {
    const access = bare(node.expression);
    noteAdditions(frame, array, ts.isPropertyAccessExpression(access) ? access.name.text : undefined, given);
    const written = addNode(builder, 'written', frame.fn, node);
    replaceElements(frame, array, indices(Math.max(length, left.length)), left, written);
    left.forEach((value, index) => {
      if (given.includes(value)) frame.store.putDecided(field(String(index)), value, written);
    });
    setLength(frame, array, left.length);
  }
  if (gives === 'itself') return array;
  if (gives === 'nothing') return computed(frame, addNode(builder, 'expression', frame.fn, node));
  return 'ids' in gives ? gives : arrayOf(frame, gives, node);
}

/** Other values stand in the array, which holds nothing of what was there before. */
function replaceElements(
  { store, builder }: Frame,
  array: Value,
  gone: readonly Component[],
  values: readonly Value[],
  written: NodeId,
): void {
  values.forEach((value, index) => {
    addStore(builder, store.node(value), field(String(index)), written);
  });
  for (const id of array.ids) store.update(id, written, gone);
  store.forget(array, gone);
  values.forEach((value, index) => {
    store.hold(array, field(String(index)), value);
  });
}

function indices(length: number): Component[] {
  return Array.from({ length }, (_, index) => field(String(index)));
}

/** What a variable of the function's own holds, without reading it. */
function heldBy(frame: Frame, node: ts.Expression): Value | undefined {
  const name = bare(node);
  const variable = ts.isIdentifier(name) ? frame.builder.scopes.variableOf(name) : undefined;
  return variable?.owner === frame.node ? frame.store.layer.variable(variable) : undefined;
}
