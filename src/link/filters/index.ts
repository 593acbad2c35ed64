/**
 * Queries of databases whose conditions name labelled members: `where: { twoFactorPhone: { in: list } }`. What such a
 * call gives was found by the data, and nothing of the data is in it: the outcome of a match is born at its result.
 */
import ts from 'typescript';
import type { Label } from '../../annotations/types.js';
import type { Write } from '../../ir/graph.js';
import { COLUMN_FINDERS, CONDITION_KEYS, FINDERS, OTHER_KEYS, UPDATERS } from '../../models/queries.js';
import type { LoadedFile } from '../loaded.js';
import { labelledNames, mayName, type LabelledRead } from '../seeds.js';
import { nodeAt, unwrap } from '../syntax.js';
import { labelsInParameter, labelsInRows, labelsOfKey, rowTypesOf } from './behind.js';
import { columnsOf } from './columns.js';
import type { FilterHost, FilterProgram } from './host.js';
import { consentsBeside } from './consents.js';
import { asksPresence } from './presence.js';
import { ProgramCalls } from './program-calls.js';
import { readsOf } from './reads.js';
import { findInTexts } from './texts.js';
import { usesOf, type ConditionUse } from './uses.js';

/** What every query gives that is keyed by labelled members, in the order of files and places. */
export function findFilters(program: FilterProgram): LabelledRead[] {
  const host = new ProgramCalls(program);
  const labelled = labelledNames(host);
  const columns = columnsOf(host);
  const words = [...new Set([...labelled.names, ...columns.flatMap(({ names }) => names)])].filter(
    (name) => name !== '',
  );
  const files = new Set(words.flatMap((word) => host.filesMentioning(word)));
  const found: LabelledRead[] = [];
  for (const file of [...files].sort((a, b) => (a.graph.file < b.graph.file ? -1 : 1))) {
    for (const write of file.graph.writes)
      if (mayName(lastOf(write.name), labelled)) found.push(...byMember(host, file, write));
    found.push(...findInTexts(host, file, columns));
  }
  return found;
}

/** `'security.recoveryEmail'`, `'$security.recoveryEmail$'`: a member of a relation, by its path. */
function pathOf(name: string): readonly string[] {
  return name.replaceAll('$', '').split('.');
}

function lastOf(name: string): string {
  return name.includes('.') ? (pathOf(name).at(-1) ?? name) : name;
}

/** A member of an object literal, or of an object that is put together, that may be part of a condition. */
function byMember(host: FilterHost, file: LoadedFile, write: Write): LabelledRead[] {
  const name = nodeAt(file.source, write.targetPos);
  if (!name) return [];
  const condition = write.property ? literalCondition(name) : assignedCondition(host, name);
  if (!condition || (condition.value && asksPresence(condition.value))) return [];
  const entry = { file: file.source.fileName, pos: name.getStart(file.source), end: condition.end };
  const range = { ...entry, entry };
  return condition.starts.flatMap((start) =>
    usesOf(host, start, condition.below).flatMap((use) => {
      const labels = isCondition(host, use) ? (condition.labels ?? labelsOf(host, condition.key, write.name, use)) : [];
      const consented = condition.key ? consentsBeside(host, condition.key) : [];
      return readsOf(host, use, labels, range).map((read) => (consented.length > 0 ? { ...read, consented } : read));
    }),
  );
}

interface Condition {
  /** The member of a literal; an assignment has none. */
  readonly key: ts.ObjectLiteralElementLike | undefined;
  /** What is known of the member already. */
  readonly labels?: readonly Label[];
  readonly value: ts.Expression | undefined;
  readonly end: number;
  readonly starts: readonly ts.Expression[];
  /** The members of these that it lies under, the innermost first. */
  readonly below?: readonly string[];
}

function literalCondition(name: ts.Node): Condition | undefined {
  const key = ts.isComputedPropertyName(name.parent) ? name.parent.parent : name.parent;
  if (!ts.isPropertyAssignment(key) && !ts.isShorthandPropertyAssignment(key)) return undefined;
  const value = ts.isPropertyAssignment(key) ? key.initializer : undefined;
  return { key, value, end: key.end, starts: [key.parent] };
}

/** `where.twoFactorPhone = { in: list }`, `options.where.twoFactorPhone = phone`. */
function assignedCondition(host: FilterHost, name: ts.Node): Condition | undefined {
  const access = name.parent;
  if (!ts.isPropertyAccessExpression(access)) return undefined;
  const below: string[] = [];
  let object = unwrap(access.expression);
  for (; ts.isPropertyAccessExpression(object); object = unwrap(object.expression)) below.push(object.name.text);
  if (!ts.isIdentifier(object)) return undefined;
  const assignment = access.parent;
  if (!ts.isBinaryExpression(assignment) || assignment.left !== access || !ts.isIdentifier(name)) return undefined;
  const member = host.checker.getSymbolAtLocation(name);
  const labels = member ? host.annotations.labelsOfSymbol(member) : [];
  const starts = host.referencesTo(object).filter((each) => each.pos > assignment.end);
  const known = labels.length > 0 ? { labels } : {};
  return { key: undefined, ...known, value: assignment.right, end: assignment.end, starts, below };
}

function labelsOf(
  host: FilterHost,
  key: ts.ObjectLiteralElementLike | undefined,
  name: string,
  use: ConditionUse,
): readonly Label[] {
  const expected = key ? labelsOfKey(host, key, name) : [];
  if (expected.length > 0) return expected;
  const inner = name.includes('.') ? pathOf(name) : [name];
  const outermost = [...use.keys].reverse().concat(inner.slice(0, -1));
  const member = lastOf(name);
  const declared = labelsInParameter(host, use.call, use.index, [...outermost, member]);
  if (declared.length > 0) return declared;
  const condition = outermost.findLastIndex((each) => CONDITION_KEYS.has(each));
  return labelsInRows(host, rowTypesOf(host, use.call), outermost.slice(condition + 1), member);
}

/** Does what is given there choose rows, rather than say what is written into them or shown of them? */
function isCondition(host: FilterHost, { call, index, keys }: ConditionUse): boolean {
  if (keys.some((key) => OTHER_KEYS.has(key))) return false;
  if (keys.some((key) => CONDITION_KEYS.has(key))) return true;
  if (ts.isTaggedTemplateExpression(call) || ts.isNewExpression(call) || host.functionsOf(call).length > 0)
    return false;
  const { expression } = call;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  if (UPDATERS.has(name) && call.arguments.length < 2) return false;
  if (!FINDERS.has(name) || call.arguments.some((each, at) => at !== index && holdsConditions(host, each)))
    return false;
  return index === 0 || (index === 1 && (COLUMN_FINDERS.has(name) || !isRow(host, call.arguments[0])));
}

/** `User.update({ phone }, { where })`: what chooses the rows stands elsewhere. */
function holdsConditions({ checker }: FilterHost, given: ts.Expression): boolean {
  return checker.getTypeAtLocation(given).getProperty('where') !== undefined;
}

/** Of two objects, or of a number and an object, the second is what is written. */
function isRow({ checker }: FilterHost, first: ts.Expression | undefined): boolean {
  if (!first || ts.isObjectLiteralExpression(first)) return true;
  const type = checker.getTypeAtLocation(first);
  return type.getConstructSignatures().length === 0 && !checker.isArrayLikeType(type);
}
