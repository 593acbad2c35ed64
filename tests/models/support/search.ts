import type { ModelComponent, ParsedModelPath } from '../../../src/models/index.js';
import { callsOf, type Chain } from './build.js';
import { elementsOf, settled } from './observe.js';

type Step = readonly [ModelComponent, unknown];

/** Deeper than any row reaches. */
const DEPTH = 5;

const indexed = (list: readonly unknown[]): Step[] =>
  list.map((value, index): Step => [{ kind: 'index', index }, value]);

const elements = (list: readonly unknown[]): Step[] => list.map((value): Step => [{ kind: 'element' }, value]);

/** What a program can get at from a value in one step. */
async function stepsFrom(value: unknown): Promise<readonly Step[]> {
  if (typeof value === 'function') {
    return callsOf(value).flatMap(({ self, parameters }): Step[] => [
      [{ kind: 'this' }, self],
      ...parameters.map((parameter, index): Step => [{ kind: 'parameter', index }, parameter]),
    ]);
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return [...indexed(value as unknown[]), ...properties(value)];
  if (value instanceof Map) {
    return [...value].flatMap(([key, content]): Step[] => [
      [{ kind: 'key' }, key],
      [{ kind: 'value' }, content],
    ]);
  }
  if (value instanceof Promise) {
    const outcome = await settled(value);
    if ('awaited' in outcome) return [[{ kind: 'awaited' }, outcome.awaited]];
    return 'rejected' in outcome ? [[{ kind: 'property', name: '%rejected' }, outcome.rejected]] : [];
  }
  if (value instanceof WeakRef) return [[{ kind: 'property', name: '%target' }, value.deref()]];
  return [...elements(await elementsOf(value)), ...properties(value)];
}

/** Elements are read apart; private fields of Node are no place of a program, and a stack is text that is made when it is read. */
function properties(value: object): Step[] {
  return Object.getOwnPropertyNames(value)
    .filter((name) => !/^\d+$|^_|^stack$/u.test(name))
    .flatMap((name): Step[] => {
      const descriptor = Object.getOwnPropertyDescriptor(value, name);
      return [
        [{ kind: 'property', name }, descriptor?.value as unknown],
        [{ kind: 'key' }, descriptor?.enumerable === true ? name : undefined],
      ];
    });
}

/**
 * Every chain at which a mark can be found in a value.
 *
 * @param isMark - whether a value is the mark, or was made of it
 */
export async function search(root: unknown, isMark: (value: unknown) => boolean): Promise<readonly Chain[]> {
  const found: Chain[] = [];
  const seen = new Set<unknown>();
  const waiting: { readonly value: unknown; readonly chain: Chain }[] = [{ value: root, chain: [] }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { value, chain } = next;
    if (isMark(value)) found.push(chain);
    const isObject = (typeof value === 'object' || typeof value === 'function') && value !== null;
    if (!isObject || seen.has(value) || chain.length >= DEPTH) continue;
    seen.add(value);
    for (const [component, part] of await stepsFrom(value)) waiting.push({ value: part, chain: [...chain, component] });
  }
  return found;
}

/** Whether a component as written in a row covers one that was found. */
function covers(written: ModelComponent, found: ModelComponent): boolean {
  switch (written.kind) {
    case 'element':
      return found.kind === 'element' || found.kind === 'index';
    case 'any':
    case 'each':
    case 'at':
    case 'except':
      return ['any', 'each', 'at', 'except', 'element', 'index', 'property'].includes(found.kind);
    case 'deep':
      return true;
    default:
      return JSON.stringify(written) === JSON.stringify(found);
  }
}

/** Whether a row that reads or writes at `written` reads or writes what lies at `found`, or a part of it. */
export function reaches(written: Chain, found: Chain): boolean {
  const deep = written.at(-1)?.kind === 'deep';
  if (written.length > found.length && !(deep && written.length - 1 <= found.length)) return false;
  return written.every((component, at) => {
    const other = found[at];
    return component.kind === 'deep' || (other !== undefined && covers(component, other));
  });
}

/** Whether a position of a row covers a position of a call. */
export function coversBase(written: ParsedModelPath['base'], found: ParsedModelPath['base']): boolean {
  if (written.kind !== 'argument' || found.kind !== 'argument') return written.kind === found.kind;
  if (written.index === '*' || written.index === 'last') return true;
  const at = typeof found.index === 'object' ? found.index.from : found.index;
  if (typeof at === 'string') return false;
  return typeof written.index === 'number' ? written.index === at : at >= written.index.from;
}
