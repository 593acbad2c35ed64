/** Columns that are named in texts: by query builders, `where('users.phone', '=', phone)`, and in SQL. */
import ts from 'typescript';
import type { Label } from '../../annotations/types.js';
import type { NamedData } from '../../ir/program.js';
import { CONDITION_ARGUMENTS, CONDITION_FUNCTIONS, CONDITION_TYPES } from '../../models/queries.js';
import type { LoadedFile } from '../loaded.js';
import type { LabelledRead } from '../seeds.js';
import { literally, NAME_ENDS } from '../words.js';
import { labelsInRows, rowTypesOf, type RowTypes } from './behind.js';
import { stem, type Column } from './columns.js';
import type { FilterHost } from './host.js';
import { comparesPresence } from './presence.js';
import { readsOf } from './reads.js';
import { namedInPipeline, tablesNamed } from './pipelines.js';
import { conditionsOf, isFragment, isStatement, postgrestColumns, type SqlColumn, type SqlConditions } from './sql.js';
import { usesOf, type ConditionUse, type QueryCall } from './uses.js';

/** A text of the program, its substitutions blanked out: offsets in it are those from its place in the file. */
interface Text {
  readonly node: ts.StringLiteralLike | ts.TemplateExpression;
  readonly pos: number;
  readonly text: string;
}

export function findInTexts(host: FilterHost, file: LoadedFile, columns: readonly Column[]): LabelledRead[] {
  return textsNaming(file.source, columns).flatMap((text) => {
    if (isStatement(text.text)) return inStatement(host, file, text, columns);
    const use = argumentOf(host, text.node);
    if (use) return inBuilder(host, file, text, use, columns);
    const named = namedInPipeline(host, text.node, columns);
    if (named) return named.flatMap(({ use: at, labels }) => readsOf(host, at, labels, wholeOf(file, text)));
    return isFragment(text.text) ? inStatement(host, file, text, columns) : [];
  });
}

/** The texts in which a column's name stands, in the order of their places. */
function textsNaming(source: ts.SourceFile, columns: readonly Column[]): Text[] {
  const names = [...new Set(columns.flatMap((column) => column.names))].filter((name) => source.text.includes(name));
  if (names.length === 0) return [];
  // In a pipeline a column has a dollar sign before its name.
  const word = new RegExp(`(?<!\\p{ID_Continue})(?:${names.map(literally).join('|')})${NAME_ENDS}`, 'gu');
  const found = new Map<number, Text>();
  for (const { index } of source.text.matchAll(word)) {
    const text = textAround(source, index);
    if (text) found.set(text.pos, text);
  }
  return [...found.values()];
}

function textAround(source: ts.SourceFile, pos: number): Text | undefined {
  let at: ts.Node = source;
  for (let inner = childAround(at, pos); inner; inner = childAround(at, pos)) at = inner;
  const node = isTemplatePart(at) ? ts.findAncestor(at, ts.isTemplateExpression) : at;
  if (!node || !(ts.isStringLiteralLike(node) || ts.isTemplateExpression(node))) return undefined;
  const start = node.getStart(source);
  let text = source.text.slice(start, node.end);
  for (const { expression } of ts.isTemplateExpression(node) ? node.templateSpans : []) {
    const from = expression.pos - 2 - start;
    const to = expression.end + 1 - start;
    text = `${text.slice(0, from)}?${' '.repeat(to - from - 1)}${text.slice(to)}`;
  }
  // The quotes are no part of it.
  return { node, pos: start, text: ` ${text.slice(1, -1)} ` };
}

function childAround(node: ts.Node, pos: number): ts.Node | undefined {
  return ts.forEachChild(node, (child) => (child.pos <= pos && pos < child.end ? child : undefined));
}

function isTemplatePart(node: ts.Node): boolean {
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

function inStatement(host: FilterHost, file: LoadedFile, text: Text, columns: readonly Column[]): LabelledRead[] {
  const own = conditionsOf(text.text, isFragment(text.text));
  return callsTaking(host, text.node).flatMap((use) => {
    const types = rowTypesOf(host, use.call);
    const whole = use.index === undefined ? own : withTables(host, own, argumentAt(use));
    return whole.columns.flatMap((column) =>
      readsOf(host, use, labelsOfColumn(host, types, column, whole, columns), rangeOf(file, text, column)),
    );
  });
}

interface TextUse extends Pick<ConditionUse, 'call' | 'through'> {
  readonly index: number | undefined;
}

function callsTaking(host: FilterHost, text: Text['node']): readonly TextUse[] {
  const tag = text.parent;
  const isTagged = ts.isTaggedTemplateExpression(tag) && tag.template === text;
  return isTagged ? [{ call: tag, through: undefined, index: undefined }] : usesOf(host, text);
}

function argumentAt({ call, index }: TextUse): ts.Expression | undefined {
  return ts.isTaggedTemplateExpression(call) || index === undefined ? undefined : call.arguments?.[index];
}

/** A piece of a statement speaks of the tables of the whole. */
function withTables(host: FilterHost, own: SqlConditions, whole: ts.Expression | undefined): SqlConditions {
  if (!whole || own.tables.size > 0) return own;
  const tables = piecesOf(host, whole).flatMap((piece) => [...conditionsOf(piece, false).tables]);
  return { columns: own.columns, tables: new Map(tables) };
}

const MAX_PIECES = 40;

/** The texts that an expression is put together from, as written here and in constants. */
function piecesOf({ checker }: FilterHost, whole: ts.Expression): string[] {
  const found: string[] = [];
  const work: ts.Node[] = [whole];
  for (let at = work.pop(), seen = 0; at && seen < MAX_PIECES; at = work.pop(), seen++) {
    if (ts.isStringLiteralLike(at)) found.push(at.text);
    else if (ts.isTemplateHead(at) || ts.isTemplateMiddle(at) || ts.isTemplateTail(at)) found.push(at.text);
    const declaration = ts.isIdentifier(at) ? checker.getSymbolAtLocation(at)?.valueDeclaration : undefined;
    if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer)
      work.push(declaration.initializer);
    if (ts.isFunctionLike(at)) continue;
    ts.forEachChild(at, (child) => {
      work.push(child);
    });
  }
  return found;
}

function wholeOf({ source }: LoadedFile, { pos, node }: Text): NamedData {
  const range = { file: source.fileName, pos, end: node.end };
  return { ...range, entry: range };
}

function rangeOf({ source }: LoadedFile, text: Text, { pos, end }: SqlColumn): NamedData {
  const file = source.fileName;
  // No comment that takes a report back can stand inside a text.
  return { file, pos: text.pos + pos, end: text.pos + end, entry: { file, pos: text.pos, end: text.node.end } };
}

/** A column of a statement is that of a labelled member when the types of the call have it, or its table is the member's. */
function labelsOfColumn(
  host: FilterHost,
  types: RowTypes,
  column: SqlColumn,
  { tables }: SqlConditions,
  columns: readonly Column[],
): readonly Label[] {
  const own = column.table === undefined ? undefined : (tables.get(column.table.toLowerCase()) ?? column.table);
  const among = new Set((own === undefined ? [...tables.values()] : [own]).map(stem));
  return columns.flatMap((each) => {
    if (!each.names.some((name) => name.toLowerCase() === column.name.toLowerCase())) return [];
    const isOfTable = [...each.tables()].some((table) => among.has(table));
    if (isOfTable || among.size === 0) return each.labels;
    // Rows of the labelled type, whatever their table is called; but a column of a table that is another type's is not.
    return own === undefined || tables.size < 2 ? labelsInRows(host, types, [], each.member) : [];
  });
}

interface BuilderCall {
  readonly call: QueryCall;
  readonly index: number;
}

/** The call of a query builder that a text is an argument of, where the argument names columns. */
function argumentOf(host: FilterHost, node: ts.Expression): BuilderCall | undefined {
  const holder = ts.isArrayLiteralExpression(node.parent) ? node.parent : node;
  const call = holder.parent;
  if (!ts.isCallExpression(call)) return undefined;
  const index = call.arguments.indexOf(holder);
  const { expression } = call;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : importedName(host, expression);
  // `filter('phone')` of a list asks for presence; `filter('phone', 'in', list)` of a query compares.
  if (name === 'filter' && call.arguments.length < 3) return undefined;
  if (index < 0 || !(name === undefined ? isBuilder(host, expression) : CONDITION_ARGUMENTS.get(name)?.includes(index)))
    return undefined;
  return host.functionsOf(call).length > 0 ? undefined : { call, index };
}

/** `where('phone', 'in', list)` of a module whose functions make conditions. */
function importedName({ checker }: FilterHost, callee: ts.Expression): string | undefined {
  const from = ts.isIdentifier(callee) ? CONDITION_FUNCTIONS.get(callee.text) : undefined;
  const [declaration] = (from && checker.getSymbolAtLocation(callee)?.declarations) ?? [];
  const statement = declaration && ts.findAncestor(declaration, ts.isImportDeclaration);
  return from && statement && from.test(statement.moduleSpecifier.getText()) && ts.isIdentifier(callee)
    ? callee.text
    : undefined;
}

/** `where((eb) => eb('phone', '=', phone))`: what is called is itself a builder of conditions. */
function isBuilder({ checker }: FilterHost, callee: ts.Expression): boolean {
  const type = checker.getTypeAtLocation(callee);
  const symbol = type.aliasSymbol ?? (type as { readonly symbol?: ts.Symbol }).symbol;
  return symbol !== undefined && CONDITION_TYPES.has(symbol.name);
}

const COLUMN = /^\s*(?:[\w$]+\.)*[\w$]+\s*$/;

function inBuilder(
  host: FilterHost,
  file: LoadedFile,
  text: Text,
  { call, index }: BuilderCall,
  columns: readonly Column[],
): LabelledRead[] {
  if (COLUMN.test(text.text) && comparesPresence(call, index)) return [];
  const types = rowTypesOf(host, call);
  return columnsIn(text.text, call).flatMap((column) => {
    const path = column.table === undefined ? [] : [column.table];
    const known = columns.filter((each) => each.names.includes(column.name));
    const labels = known.flatMap((each) => {
      const found = labelsInRows(host, types, path, each.member);
      if (found.length > 0) return found;
      const other = each.member === column.name ? [] : labelsInRows(host, types, path, column.name);
      return other.length > 0 ? other : labelsByTable(host, types, each, call);
    });
    return readsOf(host, { call, through: undefined }, [...new Set(labels)], rangeOf(file, text, column));
  });
}

function columnsIn(text: string, call: QueryCall): readonly SqlColumn[] {
  const callee = ts.isTaggedTemplateExpression(call) ? call.tag : call.expression;
  const isList = ts.isPropertyAccessExpression(callee) && callee.name.text === 'or';
  return isList ? postgrestColumns(text) : conditionsOf(text, true).columns;
}

/** Where types know no such column, the table that the builder names says whose it is. */
function labelsByTable(host: FilterHost, types: RowTypes, column: Column, call: QueryCall): readonly Label[] {
  const { checker } = host;
  if (types.rows.some((row) => checker.getPropertyOfType(row, column.member) !== undefined)) return [];
  const tables = tablesNamed(call).map(stem);
  if (tables.length > 0) return tables.some((table) => column.tables().has(table)) ? column.labels : [];
  return ts.isCallExpression(call) && ts.isIdentifier(call.expression) ? column.labels : [];
}
