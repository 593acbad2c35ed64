import { inspect } from 'node:util';
import { parseModelPath, type ModelRow } from '../../../src/models/index.js';
import type { Outcome } from './run.js';

const print = (value: unknown): string => inspect(withInherited(value), { depth: 4, breakLength: Infinity });

/** Shows also what an object inherits, and what a locale is. */
function withInherited(value: unknown): unknown {
  if (value instanceof Intl.Locale) return value.toString();
  if (typeof value === 'function') return [String(value), Object.entries(value)];
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
export function isShown(row: ModelRow): (outcomes: readonly Outcome[]) => boolean {
  if (row.kind === 'derived' || row.kind === 'match') return differs;
  // So may what a prototype holds, by inheritance.
  const { components } = parseModelPath(row.from);
  const isWhole = components.every((component) => component.kind === 'property' && component.name === 'prototype');
  return (outcomes) => arrives(outcomes) || (isWhole && differs(outcomes));
}
