import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ECMASCRIPT_TABLES, parseModelPath, type ModelRow } from '../../src/models/index.js';
import { callableOf } from './support/call.js';
import { refute, type Outcome } from './support/run.js';

/** Rows that no program can watch: garbage collection, and what a generator was sent. */
const UNSEEN = /%cleanup|%sent/u;

const print = (value: unknown): string => inspect(withInherited(value), { depth: 4, breakLength: Infinity });

/** Shows also what an object inherits, and what a locale is. */
function withInherited(value: unknown): unknown {
  if (value instanceof Intl.Locale) return value.toString();
  if (typeof value === 'function') return [String(value), { ...value }];
  if (Array.isArray(value)) return value.map(withInherited);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) === Object.prototype) return value;
  const inherited: Record<string, unknown> = {};
  for (const name in value) inherited[name] = (value as Readonly<Record<string, unknown>>)[name];
  return [value, inherited];
}

/** The very mark is there. */
function arrives(outcomes: readonly Outcome[]): boolean {
  return outcomes.every(({ mark, seen }) => seen.some((value) => Object.is(value, mark)));
}

/** What is there depends on the mark. */
function differs(outcomes: readonly Outcome[]): boolean {
  return new Set(outcomes.map(({ seen }) => print(seen))).size > 1;
}

/** A whole object may move member by member, so it need not be the same object. */
function isShown(row: ModelRow): (outcomes: readonly Outcome[]) => boolean {
  if (row.kind === 'derived' || row.kind === 'match') return differs;
  const isWhole = parseModelPath(row.from).components.length === 0;
  return (outcomes) => arrives(outcomes) || (isWhole && differs(outcomes));
}

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
