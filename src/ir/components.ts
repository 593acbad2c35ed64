/**
 * One step of an access path, as text, so that a file's graph stays plain data and every path prints as itself.
 *
 *     .phone   a named property, `.0` an index        [*]   an element at an unknown index
 *     .?       a property under an unknown key           .?#12-17  under the key at that place of the text
 *     <key> <value>  the content of a Map        <value phone>  what a Map, storage or form holds under a known key
 *     <awaited>  what a promise holds                  .%rejected      what it was rejected with
 *     <arg 0> <this>  what a function is called with   <ret>  what it returns   <throw>  what it throws
 *     <out 0> <out this>  what a function writes into what it was called with
 *     ^phone   a variable that a closure captured      <proto>  what instances of a class inherit
 *     <data>   in a search that is made for all data that leads to it: whatever is handed to what it finds
 *     **       anything at any depth: the rest of a path that a bound cut
 */
export type Component = string;

export const ELEMENT: Component = '[*]';
export const ANY: Component = '.?';
const AT_KEY = '.?#';
export const KEY: Component = '<key>';
export const VALUE: Component = '<value>';
/** In a model's row: what is kept under the key that `.*` found on the other side. */
export const KEYED: Component = '<named>';
export const AWAITED: Component = '<awaited>';
export const REJECTED: Component = '.%rejected';
/** What a generator returns, beside what it yields, and what is sent into it. */
export const GENERATED: Component = '.%returned';
export const SENT: Component = '.%sent';
export const RETURNED: Component = '<ret>';
export const THROWN: Component = '<throw>';
export const THIS: Component = '<this>';
export const DATA: Component = '<data>';
/** The function value itself, as what it captured enters its body. */
/** In a model's row: any one property, and the same one on both sides. */
export const EACH: Component = '<each>';
export const SELF: Component = '<self>';
/** Known to models and conversions only: what an object shows as a text. */
export const TEXT: Component = '.%text';
export const PROTO: Component = '<proto>';
export const REST: Component = '**';
export const LENGTH: Component = '.length';

/** The component of a named property or of a constant index. */
export function field(name: string): Component {
  return `.${name}`;
}

/** The component of what a keyed store, such as a Map, holds under a known key. */
export function entry(key: string): Component {
  return `<value ${key}>`;
}

/** Is it what a keyed store holds, under a known key or any? */
export function isValue(component: Component): boolean {
  return component === VALUE || component.startsWith('<value ');
}

/** The name of the member under a symbol: where the symbol's own name is declared tells it from others. */
export function symbolKey(name: string, pos: number): string {
  return `[${name}@${String(pos)}]`;
}

/** The component of a member as a program names it: what `prototype` holds is what instances inherit. */
export function memberOf(name: string): Component {
  return name === 'prototype' ? PROTO : field(name);
}

/** The component of a property whose key stands at a place of the text: its type may say which it is. */
export function keyed(pos: number, end: number): Component {
  return `${AT_KEY}${String(pos)}-${String(end)}`;
}

/** Where the key of a component stands; undefined where the component is not known by a key. */
export function keyRange(component: Component): readonly [pos: number, end: number] | undefined {
  if (!component.startsWith(AT_KEY)) return undefined;
  const [pos, end] = component.slice(AT_KEY.length).split('-');
  return [Number(pos), Number(end)];
}

/** The component of a function value's parameter, counted from 0. */
export function argument(index: number): Component {
  return `<arg ${String(index)}>`;
}

/** The component of what a function writes into an argument (a number), its receiver or the variables it captured. */
export function out(place: number | 'this' | 'self'): Component {
  return `<out ${String(place)}>`;
}

/** The component of a variable that a closure captured. */
export function captured(name: string): Component {
  return `^${name}`;
}

/** Is what lies under the component surely gone when `cleared` is? An element stands for all indices, a Map's content for all keys. */
export function isCleared(cleared: Component, component: Component): boolean {
  if (cleared === component) return true;
  if (cleared === ELEMENT) return isIndex(component);
  return cleared === VALUE && isValue(component);
}

/** Is it a variable that a closure captured? */
export function isCapture(component: Component): boolean {
  return component.startsWith('^');
}

const INDEX = /^\.\d+$/;

/** Is it a constant index, such as `.0`? */
export function isIndex(component: Component): boolean {
  return INDEX.test(component);
}

/** Is it a property or an element of an object, as opposed to a promise's, a Map's or a function's content? */
export function isProperty(component: Component): boolean {
  return component === ELEMENT || component.startsWith('.');
}

/** The number of a `<arg N>`; undefined for every other component. */
export function argumentIndex(component: Component): number | undefined {
  return component.startsWith('<arg ') ? Number(component.slice(5, -1)) : undefined;
}

/** The place of a `<out N>`, `<out this>` or `<out self>`; undefined for every other component. */
export function outPlace(component: Component): number | 'this' | 'self' | undefined {
  if (!component.startsWith('<out ')) return undefined;
  const place = component.slice(5, -1);
  return place === 'this' || place === 'self' ? place : Number(place);
}

/** Does what lies behind the component flow into the function, against the way of the function's value? */
export function isInput(component: Component): boolean {
  return component === THIS || component === SELF || component.startsWith('<arg ');
}

/** Is it what the function is called with, rather than what it captured? */
export function isCalledWith(component: Component | undefined): boolean {
  return component !== undefined && component !== SELF && isInput(component);
}

/**
 * Can a read of `wanted` find what was stored under `stored`?
 * Unknown indices meet constant ones; an unknown key meets every property that a program can name.
 */
export function mayMatch(stored: Component, wanted: Component): boolean {
  if (stored === wanted) return true;
  if (wanted === ANY) return isProperty(stored) && !isPrivate(stored);
  if (stored === ANY) return isProperty(wanted) && !isPrivate(wanted);
  if (wanted === ELEMENT) return isIndex(stored);
  if (stored === ELEMENT) return isIndex(wanted);
  return isValue(wanted) && isValue(stored) && sameKey(stored, wanted);
}

/** Only models name it: `.%rejected`. */
export function isPrivate(component: Component): boolean {
  return component.startsWith('.%');
}

/** The names of headers are the same in capitals, so keys are compared without them. */
function sameKey(a: Component, b: Component): boolean {
  return a === VALUE || b === VALUE || a.toLowerCase() === b.toLowerCase();
}
