/** The columns of database tables that labelled members stand for, by the declarations of schema libraries. */
import ts from 'typescript';
import type { Label, LabelledDeclaration } from '../../annotations/types.js';
import { nodeAt } from '../syntax.js';
import { literally } from '../words.js';
import type { FilterHost } from './host.js';

/** A labelled member as a database may know it. */
export interface Column {
  readonly labels: readonly Label[];
  /** How its column may be written: its own name, the same with underscores, what the schema says. */
  readonly names: readonly string[];
  /** The member's name in the program. */
  readonly member: string;
  /** What its table may be called, in one form for all: see `stem`. */
  tables(): ReadonlySet<string>;
}

export function columnsOf(host: FilterHost): Column[] {
  const sources = new Map(host.files.map((file) => [file.fileName, file]));
  return [...host.annotations.labels.values()].flatMap((labelled) => {
    if (labelled.kind !== 'member' || labelled.name === '') return [];
    const source = sources.get(labelled.file);
    const declaration = source && memberAt(source, labelled);
    const said = declaration ? textsIn(declaration) : [];
    const names = [...new Set([labelled.name, underscored(labelled.name), ...said])];
    let tables: ReadonlySet<string> | undefined;
    return [
      {
        labels: labelled.labels,
        names,
        member: labelled.name,
        tables: () => (tables ??= new Set(declaration ? tablesOf(host, declaration).map(stem) : [])),
      },
    ];
  });
}

function memberAt(source: ts.SourceFile, { pos }: LabelledDeclaration): ts.Declaration | undefined {
  const name = nodeAt(source, pos);
  return name && ts.findAncestor(name, isMember);
}

function isMember(node: ts.Node): node is ts.Declaration {
  return (
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isParameter(node) ||
    ts.isAccessor(node)
  );
}

/** What may be a column's name: `text('two_factor_phone')`, `@Column({ name: 'two_factor_phone' })`, `field: '…'`. */
function textsIn(declaration: ts.Declaration): string[] {
  const roots: ts.Node[] = ts.canHaveDecorators(declaration) ? [...(ts.getDecorators(declaration) ?? [])] : [];
  if (ts.isPropertyAssignment(declaration)) roots.push(declaration.initializer);
  return roots.flatMap(shortTexts).filter((text) => /^[A-Za-z_][\w$]*$/.test(text));
}

const MAX_NODES = 200;

function shortTexts(root: ts.Node): string[] {
  const found: string[] = [];
  const work: ts.Node[] = [root];
  for (let at = work.pop(), seen = 0; at && seen < MAX_NODES; at = work.pop(), seen++) {
    if (ts.isStringLiteralLike(at)) found.push(at.text);
    if (ts.isFunctionLike(at)) continue;
    ts.forEachChild(at, (child) => {
      work.push(child);
    });
  }
  return found;
}

/** What the table of a member may be called. */
function tablesOf(host: FilterHost, declaration: ts.Declaration): string[] {
  const literal = declaration.parent;
  if (ts.isClassLike(literal) || ts.isInterfaceDeclaration(literal)) return namesOfOwner(host, literal);
  if (ts.isTypeLiteralNode(literal)) {
    const alias = ts.findAncestor(literal, ts.isTypeAliasDeclaration);
    const member = ts.findAncestor(literal.parent, ts.isPropertySignature);
    return [...(alias ? namesOfOwner(host, alias) : []), ...(member ? [member.name.getText()] : [])];
  }
  if (!ts.isObjectLiteralExpression(literal)) return [];
  const call = ts.findAncestor(literal, (at) => ts.isCallExpression(at) || ts.isStatement(at));
  const variable = ts.findAncestor(literal, ts.isVariableDeclaration);
  const given = call && ts.isCallExpression(call) ? call.arguments.flatMap(tableNames) : [];
  return [...given, ...(variable && ts.isIdentifier(variable.name) ? [variable.name.text] : [])];
}

/** `pgTable('users', …)`, `define('User', …, { tableName: 'users' })`. */
function tableNames(argument: ts.Expression): string[] {
  if (ts.isStringLiteralLike(argument)) return [argument.text];
  if (!ts.isObjectLiteralExpression(argument)) return [];
  return argument.properties.flatMap((each) =>
    ts.isPropertyAssignment(each) && ts.isStringLiteralLike(each.initializer) && TABLE_NAMES.has(each.name.getText())
      ? [each.initializer.text]
      : [],
  );
}

const TABLE_NAMES: ReadonlySet<string> = new Set(['tableName', 'name', 'table', 'collection', 'modelName']);

type Owner = ts.ClassLikeDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

function namesOfOwner(host: FilterHost, owner: Owner): string[] {
  const name = owner.name?.text;
  const decorators = ts.canHaveDecorators(owner) ? (ts.getDecorators(owner) ?? []) : [];
  const said = decorators.flatMap(({ expression }) =>
    ts.isCallExpression(expression) ? expression.arguments.flatMap(tableNames) : [],
  );
  return name === undefined ? said : [name, ...said, ...membersTyped(host, name)];
}

/** `interface Database { accounts: UserTable }`: the member that the tables of a database stand under. */
function membersTyped({ files }: FilterHost, type: string): string[] {
  const typed = new RegExp(`["'\`]?([A-Za-z_]\\w*)["'\`]?\\??\\s*:\\s*${literally(type)}\\s*[;,}\\n]`, 'gu');
  return files.flatMap(({ text }) =>
    text.includes(type) ? [...text.matchAll(typed)].flatMap(([, member]) => member ?? []) : [],
  );
}

function underscored(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
}

const SUFFIX = /(?:row|table|entity|model|record|schema|document|dto|attributes)s?$/;

/** One form for `UserTable`, `users` and `"Users"`: number, capitals, underscores and the words for a row are left out. */
export function stem(name: string): string {
  const plain = name
    .replace(/^\$(\w+)Payload$/, '$1')
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, '');
  const bare = plain.replace(SUFFIX, '');
  return (bare === '' ? plain : bare)
    .replace(/ies$/, 'y')
    .replace(/(s|x|z|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1');
}
