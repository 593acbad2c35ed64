// Programs as large as a generator of code makes them: the cost grows with the text, and the flow through all of it is found.
import { describe, expect, it } from 'vitest';
import { DEEP } from '../support/scale/deep.js';
import type { Shape } from '../support/scale/frame.js';
import { costOf, type Cost } from '../support/scale/measure.js';
import { QUERIES } from '../support/scale/queries.js';
import { SHARED, stores } from '../support/scale/shared.js';
import { WIDE } from '../support/scale/wide.js';

/** How much of each size is run: `SCALE=1` runs the whole. */
const SCALE = Number(process.env['SCALE'] ?? '0.12');
/** Of four times the text, the counts may be this many times as high. */
const GROWTH = 6;
/** What counts do not show; of the processor's time, some ten times what the slowest shape takes. */
const LIMIT_MS = 20_000;

const COUNTS = ['nodes', 'edges', 'facts'] as const;

function expectLinear({ size, files }: Shape): void {
  const small = costOf(files(Math.max(4, Math.ceil((size * SCALE) / 4))));
  const large = costOf(files(Math.max(16, Math.ceil(size * SCALE))));
  for (const each of [small, large]) expectFound(each);
  const growth = COUNTS.filter((count) => large[count] > small[count] * GROWTH + 100);
  expect(growth.map((count) => `${count}: ${small[count]} -> ${large[count]}`)).toEqual([]);
  expect(large.milliseconds).toBeLessThan(LIMIT_MS);
}

function expectFound({ entries, diagnostics }: Cost): void {
  expect(diagnostics).toEqual([]);
  expect(entries.length).toBeGreaterThan(0);
}

describe('much of one thing', () => {
  it.each([...WIDE, ...QUERIES, ...SHARED])('$name', expectLinear);
});

describe('one thing within the other', () => {
  it.each(DEEP)('$name', expectLinear);
});

describe('objects that hold each other', () => {
  it('costs no more than the pairs of them', () => {
    const count = 16;
    const { facts, entries } = costOf(stores(count));
    expect(entries).toHaveLength(1);
    expect(facts).toBeLessThan(150 * count * count);
  });
});
