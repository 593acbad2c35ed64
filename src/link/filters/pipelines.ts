/** Columns that are named where no method's argument says what for: in the pipelines of document databases. */
import ts from 'typescript';
import type { Label } from '../../annotations/types.js';
import { COMPARING_KEYS, JOINED_COLUMNS, TABLE_FUNCTIONS } from '../../models/queries.js';
import { unwrap } from '../syntax.js';
import { labelsInRows, rowTypesOf } from './behind.js';
import { stem, type Column } from './columns.js';
import type { FilterHost } from './host.js';
import { nameOf, usesOf, type ConditionUse } from './uses.js';

interface Named {
  readonly use: ConditionUse;
  readonly labels: readonly Label[];
}

/**
 * What a text names in a pipeline: a join's column (`{ $lookup: { foreignField: 'phone' } }`), or a member that an
 * expression compares (`{ $expr: { $in: ['$phone', list] } }`). Nothing where the text stands elsewhere.
 */
export function namedInPipeline(
  host: FilterHost,
  text: ts.Expression,
  columns: readonly Column[],
): readonly Named[] | undefined {
  if (!ts.isStringLiteralLike(text)) return undefined;
  const key = ts.isPropertyAssignment(text.parent) ? text.parent : undefined;
  const side = key && JOINED_COLUMNS.get(nameOf(key.name));
  const path = text.text.replace(/^\$/, '').split('.');
  if (key && side) {
    const joined = side === 'other' ? tableIn(key.parent) : undefined;
    return usesOf(host, text).map((use) => ({ use, labels: labelsOf(host, use, path, columns, joined) }));
  }
  if (!text.text.startsWith('$')) return undefined;
  const compared = usesOf(host, text).filter(({ keys }) => keys.some((each) => COMPARING_KEYS.has(each)));
  return compared.map((use) => ({ use, labels: labelsOf(host, use, path, columns, undefined) }));
}

/** The collection that a join's `from` names; the empty text where it is no constant. */
function tableIn(join: ts.Node): string | undefined {
  if (!ts.isObjectLiteralExpression(join)) return undefined;
  const from = join.properties.find((each) => ts.isPropertyAssignment(each) && nameOf(each.name) === 'from');
  if (!from || !ts.isPropertyAssignment(from)) return undefined;
  const value = unwrap(from.initializer);
  return ts.isStringLiteralLike(value) ? value.text : '';
}

function labelsOf(
  host: FilterHost,
  { call }: ConditionUse,
  path: readonly string[],
  columns: readonly Column[],
  joined: string | undefined,
): readonly Label[] {
  const name = path.at(-1) ?? '';
  const known = columns.filter((each) => each.names.includes(name));
  if (joined !== undefined) {
    const table = stem(joined);
    return known.filter((each) => joined === '' || each.tables().has(table)).flatMap((each) => each.labels);
  }
  const found = labelsInRows(host, rowTypesOf(host, call), path.slice(0, -1), name);
  if (found.length > 0) return found;
  const tables = tablesNamed(call).map(stem);
  return known.filter((each) => tables.some((table) => each.tables().has(table))).flatMap((each) => each.labels);
}

/** Longer chains of a builder are not gone back. */
const MAX_CHAIN = 12;

/** The tables that the calls before in a chain name, or those that are given to the call that takes this one's result. */
export function tablesNamed(call: ts.Node): string[] {
  const found: string[] = [];
  let at: ts.Node | undefined = call;
  for (let steps = 0; at && steps < MAX_CHAIN; steps++) {
    if (ts.isCallExpression(at)) found.push(...tableOf(at));
    at = ts.isCallExpression(at) || ts.isPropertyAccessExpression(at) ? at.expression : undefined;
  }
  const around = call.parent;
  if (found.length === 0 && ts.isCallExpression(around))
    found.push(...around.arguments.flatMap((each) => (ts.isCallExpression(each) ? tableOf(each) : [])));
  return found;
}

function tableOf({ expression, arguments: given }: ts.CallExpression): string[] {
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  if (!ts.isIdentifier(name) || !TABLE_FUNCTIONS.has(name.text)) return [];
  return given.flatMap((each) => (ts.isStringLiteralLike(each) ? [each.text] : []));
}
