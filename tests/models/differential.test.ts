import { describe, expect, it } from 'vitest';
import { ECMASCRIPT_TABLES, type ModelRow } from '../../src/models/index.js';
import { callableOf } from './support/call.js';
import { refute } from './support/run.js';
import { isShown } from './support/shown.js';

/** Rows that no program can watch: garbage collection, and what a generator was sent. */
const UNSEEN = /%cleanup|%sent/u;

const label = ({ kind, from, to, below }: ModelRow): string =>
  `${kind} ${from} -> ${to}${below === undefined ? '' : ` below ${below}`}`;

const tested = ECMASCRIPT_TABLES.flatMap((table) => Object.entries(table))
  .map(([key, rows]): [string, ModelRow[]] => [key, rows.filter(({ from, to }) => !UNSEEN.test(from + to))])
  .filter(([key, rows]) => rows.length > 0 && callableOf(key) !== undefined);

describe('the tested models', () => {
  it('are most of the tables', () => {
    expect(tested.length).toBeGreaterThan(350);
  });
});

describe.each(tested)('%s', (key, rows) => {
  it.each(rows.map((row) => [label(row), row] as const))('%s', async (_name, row) => {
    expect(await refute(key, row, isShown(row))).toEqual([]);
  });
});
