import { describe, expect, it } from 'vitest';
import {
  ECMASCRIPT_TABLES,
  parseModelPath,
  type ModelPath,
  type ModelRow,
  type ParsedModelPath,
} from '../../src/models/index.js';
import type { Chain } from './support/build.js';
import { callableOf } from './support/call.js';
import {
  countArguments,
  materialsOf,
  ownerOf,
  perform,
  rowsOf,
  scenarioOf,
  variantsOf,
  type Call,
} from './support/run.js';
import { coversBase, reaches, search } from './support/search.js';

/** Where a receiver holds its content. */
const CONTENT: Readonly<Record<string, readonly ModelPath[]>> = {
  Array: ['receiver.element'],
  ArrayBuffer: ['receiver.element'],
  AsyncIterator: ['receiver.element'],
  DataView: ['receiver.element'],
  Error: ['receiver.property[message]'],
  Iterator: ['receiver.element'],
  Map: ['receiver.key', 'receiver.value'],
  Promise: ['receiver.awaited', 'receiver.property[%rejected]'],
  Set: ['receiver.element'],
  TypedArray: ['receiver.element'],
  WeakMap: ['receiver.key', 'receiver.value'],
  WeakSet: ['receiver.element'],
};

interface Place {
  readonly base: ParsedModelPath['base'];
  readonly chain: Chain;
}

/** Where marks are put: wherever a row reads, where a receiver holds its content, and every argument. */
function plantsOf(key: string): readonly ModelPath[] {
  const rows = rowsOf(key);
  const content = key.includes('#') ? (CONTENT[ownerOf(key)] ?? (['receiver'] as const)) : [];
  const count = Math.max(0, ...rows.map((row) => countArguments(key, row)));
  const whole = Array.from({ length: count }, (_none, index): ModelPath => `argument[${index}]`);
  return [...new Set([...rows.map(({ from }) => from), ...content, ...whole])].filter(
    (path) => !path.startsWith('result'),
  );
}

function isMarkOf(mark: unknown): (value: unknown) => boolean {
  const text = typeof mark === 'string' ? mark.replaceAll('"', '') : undefined;
  return (value) =>
    Object.is(value, mark) ||
    (text !== undefined && typeof value === 'string' && value.toLowerCase().includes(text.toLowerCase()));
}

async function placesOf({ receiver, args, result }: Call, mark: unknown): Promise<readonly Place[]> {
  const isMark = isMarkOf(mark);
  const places = async (base: Place['base'], value: unknown): Promise<Place[]> =>
    (await search(value, isMark)).map((chain) => ({ base, chain }));
  return (
    await Promise.all([
      places({ kind: 'result' }, result),
      places({ kind: 'receiver' }, receiver),
      ...args.map((argument, index) => places({ kind: 'argument', index }, argument)),
    ])
  ).flat();
}

/**
 * What a row would say too often: a handler that is not there lets the outcome pass, and so does a handler that is no function.
 * A proxy's `get` sees the whole object, and gives the member that was asked for: that stands there without it.
 */
const BY_MISUSE = new Set([
  'Promise#then receiver.awaited',
  'Promise#catch receiver.property[%rejected]',
  'new Proxy argument[0]',
]);

const print = ({ base, chain }: Place): string => JSON.stringify([base, ...chain]);

/** Places where the mark shows up for each of two marks: what shows up for one only is chance. */
async function shown(key: string, plant: ModelPath): Promise<readonly Place[]> {
  const scenario = scenarioOf(key);
  const row: ModelRow = { kind: 'value', from: plant, to: 'result' };
  const index = parseModelPath(plant).base;
  const own =
    index.kind === 'argument' && typeof index.index === 'number' ? scenario.marksAt?.[index.index] : undefined;
  const found = new Map<string, Place>();
  for (const variant of variantsOf(key).slice(0, 5)) {
    const seen: ReadonlyMap<string, Place>[] = [];
    for (const mark of own ?? scenario.marks ?? []) {
      try {
        const places = await placesOf(await perform(key, row, variant, materialsOf(scenario, mark)), mark);
        seen.push(new Map(places.map((place) => [print(place), place])));
      } catch {
        // A mark that the function refuses moves nowhere.
        seen.push(new Map());
      }
    }
    for (const [name, place] of seen[0] ?? []) if (seen[1]?.has(name) === true) found.set(name, place);
  }
  return [...found.values()];
}

function isExplained(key: string, plant: ParsedModelPath, { base, chain }: Place): boolean {
  // A mark may be seen from several sides where it was put.
  if (coversBase(plant.base, base) && !chain.some(({ kind }) => kind === 'parameter')) return true;
  return rowsOf(key).some((row) => {
    const from = parseModelPath(row.from);
    const to = parseModelPath(row.to);
    const reads =
      coversBase(from.base, plant.base) &&
      (reaches(from.components, plant.components) || reaches(plant.components, from.components));
    return reads && coversBase(to.base, base) && reaches(to.components, chain);
  });
}

const keys = ECMASCRIPT_TABLES.flatMap((table) => Object.keys(table)).filter((key) => callableOf(key) !== undefined);

describe('marks arrive nowhere without a row', () => {
  it.each(keys)('%s', async (key) => {
    const missing: string[] = [];
    for (const plant of plantsOf(key)) {
      if (BY_MISUSE.has(`${key} ${plant}`)) continue;
      const path = parseModelPath(plant);
      for (const place of await shown(key, plant)) {
        if (!isExplained(key, path, place)) missing.push(`${plant} -> ${print(place)}`);
      }
    }
    expect(missing).toEqual([]);
  });
});
