// What is reported does not depend on how a program is written: each case of the corpus, in other words.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discoverCases } from '../support/corpus/discover.js';
import { parseCase } from '../support/corpus/parse.js';
import { differences, numberOf, randomOf, verdictsOf } from './support/metamorphic.js';
import { REWRITES } from './support/rewrites.js';

// RUNS: how many cases each rewrite is tried on; SEED: others.
const RUNS = Number(process.env['RUNS'] ?? '14');
const SEED = Number(process.env['SEED'] ?? '1');
const PATIENCE = { timeout: 30_000 + RUNS * 1_000 };

/** Cases that record no limit, in an order of their own for each rewrite. */
const cases = discoverCases(join(import.meta.dirname, '../flows')).flatMap(({ name, text }) => {
  const { files, expectations } = parseCase(text);
  return expectations.some(({ known }) => known) ? [] : [{ name, files }];
});

function chosen(salt: number): typeof cases {
  return cases
    .map((each) => ({ each, key: randomOf(numberOf(each.name) + SEED * 1000 + salt)() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, RUNS)
    .map(({ each }) => each);
}

describe('verdicts stay', PATIENCE, () => {
  it.each(REWRITES.map((rewrite, index) => ({ ...rewrite, index })))('with $name', (rewrite) => {
    const changed = chosen(rewrite.index).flatMap(({ name, files }) => {
      const found = differences(files, rewrite, randomOf(numberOf(name) + SEED * 7919));
      return found.length === 0 ? [] : [`${name}:\n${found.join('\n')}`];
    });
    expect(changed).toEqual([]);
  });

  it('with the files in another order', () => {
    const changed = chosen(99).flatMap(({ name, files }, nth) => {
      const random = randomOf(SEED * 104_729 + nth);
      const order = [...files].map((each) => ({ each, key: random() })).sort((a, b) => a.key - b.key);
      const shuffled = new Map(order.map(({ each }) => each));
      const [before, after] = [verdictsOf(files), verdictsOf(shuffled)];
      return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ name, before, after }];
    });
    expect(changed).toEqual([]);
  });
});
