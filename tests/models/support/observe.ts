import type { ModelComponent } from '../../../src/models/index.js';
import { callsOf, type Chain, type Materials } from './build.js';

const PENDING = Symbol('pending');

const soon = (): Promise<typeof PENDING> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(PENDING);
    }, 0);
  });

export async function settled(promise: unknown): Promise<{ readonly awaited?: unknown; readonly rejected?: unknown }> {
  if (!(promise instanceof Promise)) return {};
  try {
    const awaited: unknown = await Promise.race([promise, soon()]);
    return awaited === PENDING ? {} : { awaited };
  } catch (rejected) {
    return { rejected };
  }
}

/** At most this many elements of an iterable are read. */
const SOME = 20;

export async function elementsOf(value: unknown): Promise<unknown[]> {
  if (typeof value !== 'object' || value === null) return [];
  const found: unknown[] = [];
  if (Symbol.asyncIterator in value) {
    for await (const element of value as AsyncIterable<unknown>) found.push(element);
  } else if (Symbol.iterator in value) {
    for (const element of value as Iterable<unknown>) {
      found.push(element);
      if (found.length >= SOME) break;
    }
  } else if (value instanceof ArrayBuffer) {
    found.push(...new Uint8Array(value));
  } else if (value instanceof DataView) {
    found.push(...new Uint8Array(value.buffer));
  } else if (typeof (value as { next?: unknown }).next === 'function') {
    const iterator = value as Iterator<unknown>;
    for (let step = iterator.next(); step.done !== true && found.length < SOME; step = iterator.next())
      found.push(step.value);
  }
  return found;
}

function ownProperties(value: unknown): unknown[] {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return [];
  return Object.getOwnPropertyNames(value)
    .filter((key) => typeof value === 'object' || !/^(?:arguments|caller|length|name|prototype)$/u.test(key))
    .map((key) => (value as Readonly<Record<string, unknown>>)[key]);
}

/** Names with values, as in a form. */
function isNamedValues(value: unknown): value is Iterable<readonly [string, unknown]> {
  return value instanceof URLSearchParams || value instanceof FormData || value instanceof Headers;
}

async function partsAt(value: unknown, component: ModelComponent, materials: Materials): Promise<unknown[]> {
  // A weak collection can't be listed, but asked.
  const known = [materials.mark, materials.neutral].filter((each) => typeof each === 'object' && each !== null);
  switch (component.kind) {
    case 'pair':
    case 'element':
      return value instanceof WeakSet ? known.filter((key) => value.has(key)) : elementsOf(value);
    case 'index': {
      const elements = Array.isArray(value) ? (value as unknown[]) : [];
      return component.index in elements ? [elements[component.index]] : [];
    }
    case 'key':
      if (value instanceof WeakMap) return known.filter((key) => value.has(key));
      if (isNamedValues(value)) return [...value].map(([name]) => name);
      return value instanceof Map
        ? [...(value as Map<unknown, unknown>).keys()]
        : Object.getOwnPropertyNames(Object(value));
    case 'value':
    case 'entry':
    case 'named':
      if (isNamedValues(value)) return [...value].map(([, content]) => content);
      if (value instanceof WeakMap) return known.map((key) => value.get(key) as unknown);
      return value instanceof Map ? [...(value as Map<unknown, unknown>).values()] : [];
    case 'awaited': {
      const outcome = await settled(value);
      return 'awaited' in outcome ? [outcome.awaited] : [];
    }
    case 'property': {
      if (component.name === '%rejected') {
        const outcome = await settled(value);
        return 'rejected' in outcome ? [outcome.rejected] : [];
      }
      if (component.name === '%body')
        return value instanceof Response || value instanceof Request ? [await value.clone().text()] : [];
      if (component.name === '%target') return value instanceof WeakRef ? [value.deref() as unknown] : [];
      return value === null || value === undefined
        ? []
        : [(value as Readonly<Record<string, unknown>>)[component.name]];
    }
    case 'any':
    case 'each':
    case 'at':
    case 'except':
      return ownProperties(value);
    case 'parameter':
      return callsOf(value).map(({ parameters }) => parameters[component.index]);
    case 'this':
      return callsOf(value).map(({ self }) => self);
    case 'result':
      return typeof value === 'function' ? [Reflect.apply(value, undefined, [materials.neutral]) as unknown] : [];
    case 'deep':
      return [value];
  }
}

/** Everything that stands at a chain of a value; a thing that can only be read once is read once for all. */
export async function valuesAt(value: unknown, chain: Chain, materials: Materials): Promise<unknown[]> {
  let values: unknown[] = [value];
  for (const component of chain) {
    values = (await Promise.all(values.map((each) => partsAt(each, component, materials)))).flat();
  }
  return values;
}
