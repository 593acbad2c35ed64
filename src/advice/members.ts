/** Members that look as if they held what people gave for security, and that nobody has labelled. */
import ts from 'typescript';
import { SCHEMA_CALLS } from '../catalogue/index.js';
import { isDocumentable, nameOf, nameText } from '../annotations/nodes.js';
import { tagDeclaration, type TextEdit } from './edits.js';
import type { Ground } from './ground.js';
import { isView, MENTIONS_SECURITY, purposeOfName } from './names.js';

/** A declaration without a label, and what it seems to have been collected for. */
export interface UnlabelledMember {
  /** Where its name stands. */
  readonly pos: number;
  readonly end: number;
  /** `Account.recoveryEmail`. */
  readonly display: string;
  readonly purpose: string;
  /** Puts the tag in. */
  readonly edit: TextEdit;
}

/** Whether a text can hold such a name. */
export function mayHoldSecurityNames(text: string): boolean {
  return MENTIONS_SECURITY.test(text);
}

/** The members of a file whose names speak of security and that carry no label. */
export function unlabelledByName(ground: Ground, file: ts.SourceFile): UnlabelledMember[] {
  if (!mayHoldSecurityNames(file.text)) return [];
  // Comments and their nodes need parent pointers, which making the checker sets.
  const { checker } = ground;
  const found: UnlabelledMember[] = [];
  forEachMember(file, (member, holders) => {
    const name = nameText(member);
    const purpose = name === undefined ? undefined : purposeOfName(name, holders);
    if (purpose === undefined || !holdsData(checker, member) || isLabelled(ground, member)) return;
    found.push(unlabelled(file, member, purpose));
  });
  return found;
}

/** A member as a report shows it. */
export function unlabelled(file: ts.SourceFile, member: ts.Declaration, purpose: string): UnlabelledMember {
  const edit = tagDeclaration(file, documented(member), `@purpose ${purpose}`);
  return { ...namedPlace(file, member), purpose, edit };
}

/** Where a declaration's name stands, and how a report calls it. */
export function namedPlace(
  file: ts.SourceFile,
  declaration: ts.Declaration,
): Pick<UnlabelledMember, 'pos' | 'end' | 'display'> {
  const name = nameOf(declaration) ?? declaration;
  const isParameter =
    ts.isParameter(declaration) && !ts.isParameterPropertyDeclaration(declaration, declaration.parent);
  const holders = isParameter ? [] : holdersOf(declaration).slice(-1);
  return { pos: name.getStart(file), end: name.end, display: [...holders, nameText(declaration) ?? ''].join('.') };
}

/** Of `this.phone = …` the statement is what a comment documents. */
function documented(member: ts.Declaration): ts.Node {
  if (!ts.isPropertyAccessExpression(member)) return member;
  return ts.findAncestor(member, ts.isExpressionStatement) ?? member;
}

type Visit = (member: ts.Declaration, holders: readonly string[]) => void;

function forEachMember(file: ts.SourceFile, visit: Visit): void {
  const schemas = schemaNames(file);
  const work: ts.Node[] = [file];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    const member = memberAt(node, schemas);
    if (member) visit(member, holdersOf(member));
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => {
      children.push(child);
    });
    work.push(...children.reverse());
  }
}

/** The member that a node declares, of a type that holds data. */
function memberAt(node: ts.Node, schemas: ReadonlyMap<string, RegExp>): ts.Declaration | undefined {
  if (ts.isPropertySignature(node)) return isInNamedType(node) ? node : undefined;
  if (ts.isPropertyDeclaration(node) || ts.isGetAccessor(node)) return ts.isClassLike(node.parent) ? node : undefined;
  if (ts.isParameter(node)) return ts.isParameterPropertyDeclaration(node, node.parent) ? node : undefined;
  if (ts.isPropertyAssignment(node)) return isInSchema(node, schemas) ? node : undefined;
  return assignedMember(node);
}

/** Does it declare a member of a type, wherever that stands? Keys of literals only in schemas: elsewhere they are written. */
export function isOwnMember(declaration: ts.Declaration): boolean {
  if (ts.isPropertySignature(declaration)) return true;
  return memberAt(declaration, schemaNames(declaration.getSourceFile())) === declaration;
}

/** Is it a member of a type with a name, that keeps data rather than hands it on? */
export function isKept(declaration: ts.Declaration): boolean {
  return ts.isPropertySignature(declaration) ? isInNamedType(declaration) : isOwnMember(declaration);
}

/** In JavaScript `this.phone = …` in a constructor declares a member. */
function assignedMember(node: ts.Node): ts.Declaration | undefined {
  if (!ts.isExpressionStatement(node) || !isDocumentable(node)) return undefined;
  const { expression } = node;
  const target = ts.isBinaryExpression(expression) ? expression.left : expression;
  const isOwn = ts.isPropertyAccessExpression(target) && target.expression.kind === ts.SyntaxKind.ThisKeyword;
  // Outside of functions `this` is the module's, and nothing stands around the file.
  const around = node.parent.parent as ts.Node | undefined;
  return isOwn && around && ts.isConstructorDeclaration(around) ? target : undefined;
}

/** In an interface or alias, at whatever depth, that is no component's properties or the like. */
function isInNamedType(member: ts.PropertySignature): boolean {
  for (let node: ts.Node = member.parent; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return !isView(node.name.text);
    if (ts.isFunctionLike(node) || ts.isVariableDeclaration(node) || ts.isStatement(node)) return false;
  }
  return false;
}

/** The names of a file that stand for calls of schema libraries, with what the last name of the call must be. */
function schemaNames(file: ts.SourceFile): ReadonlyMap<string, RegExp> {
  const names = new Map<string, RegExp>();
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const calls = SCHEMA_CALLS.get(statement.moduleSpecifier.text);
    const { importClause } = statement;
    if (!calls || !importClause) continue;
    if (importClause.name) names.set(importClause.name.text, calls);
    const bindings = importClause.namedBindings;
    if (bindings && ts.isNamespaceImport(bindings)) names.set(bindings.name.text, calls);
    else for (const { name } of bindings?.elements ?? []) names.set(name.text, calls);
  }
  return names;
}

function isInSchema(property: ts.PropertyAssignment, schemas: ReadonlyMap<string, RegExp>): boolean {
  if (schemas.size === 0) return false;
  let at: ts.Node = property;
  while (ts.isPropertyAssignment(at) && ts.isObjectLiteralExpression(at.parent)) at = at.parent.parent;
  if (!ts.isCallExpression(at) && !ts.isNewExpression(at)) return false;
  const callee = at.expression;
  const last = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  let first: ts.Expression = callee;
  while (ts.isPropertyAccessExpression(first) || ts.isCallExpression(first)) first = first.expression;
  if (!ts.isIdentifier(first) || !ts.isIdentifier(last)) return false;
  return schemas.get(first.text)?.test(last.text) ?? false;
}

/** The names of what holds a member: its type, and the members and variables in between, the nearest last. */
function holdersOf(member: ts.Declaration): string[] {
  const names: string[] = [];
  for (let node = member.parent; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isBlock(node) && !ts.isConstructorDeclaration(node.parent)) break;
    const isNamed =
      ts.isPropertySignature(node) ||
      ts.isPropertyAssignment(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isPropertyDeclaration(node) ||
      isType(node);
    const name = isNamed ? nameText(node) : undefined;
    if (name !== undefined) names.unshift(name);
    if (isType(node) || ts.isVariableDeclaration(node)) break;
  }
  return names;
}

function isType(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassLike(node);
}

const NO_DATA = new Set([ts.SyntaxKind.BooleanKeyword, ts.SyntaxKind.VoidKeyword, ts.SyntaxKind.NeverKeyword]);
const NO_DATA_TYPES = new Set([
  'Date',
  'Boolean',
  'ReactNode',
  'ReactElement',
  'JSX.Element',
  'VNode',
  'Function',
  'RegExp',
]);

/** Can the member hold a number, an address, a secret, or several? A flag, a time, a function or a picture of it can't. */
export function holdsData(checker: ts.TypeChecker, member: ts.Declaration): boolean {
  if (ts.isPropertyAssignment(member)) return true;
  const { type, initializer } = member as { readonly type?: ts.TypeNode; readonly initializer?: ts.Expression };
  if (type) return partsOf(type).some(isDataType);
  if (initializer && (ts.isFunctionLike(initializer) || ts.isNewExpression(initializer))) return false;
  const found = checker.getNonNullableType(checker.getTypeAtLocation(member));
  const flags = ts.TypeFlags.BooleanLike | ts.TypeFlags.Void | ts.TypeFlags.Never | ts.TypeFlags.EnumLike;
  return (found.flags & flags) === 0 && !isBooleanUnion(found) && found.getCallSignatures().length === 0;
}

/** Is it a text, a number or bytes, or several of them? Of an object its own members are the data. */
export function holdsScalars(checker: ts.TypeChecker, declaration: ts.Declaration): boolean {
  const work = [checker.getTypeAtLocation(declaration)];
  for (let type = work.pop(); type; type = work.pop()) {
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (type.isUnion()) work.push(...type.types);
    else if (type.isIntersection()) work.push(...type.types);
    else if ((type.flags & SCALARS) !== 0 || BYTES.has(type.getSymbol()?.name ?? '')) return true;
    else if (element && work.length < MAX_TYPES) work.push(element);
  }
  return false;
}

const SCALARS = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike | ts.TypeFlags.Any;
const BYTES = new Set(['Uint8Array', 'Buffer', 'ArrayBuffer']);
/** Unions of more types than this are not looked into. */
const MAX_TYPES = 64;

function isBooleanUnion(type: ts.Type): boolean {
  return type.isUnion() && type.types.every(({ flags }) => (flags & ts.TypeFlags.BooleanLike) !== 0);
}

function partsOf(type: ts.TypeNode): readonly ts.TypeNode[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(partsOf);
  return ts.isParenthesizedTypeNode(type) ? partsOf(type.type) : [type];
}

function isDataType(type: ts.TypeNode): boolean {
  if (NO_DATA.has(type.kind) || ts.isLiteralTypeNode(type) || ts.isFunctionTypeNode(type)) return false;
  if (type.kind === ts.SyntaxKind.UndefinedKeyword) return false;
  return !ts.isTypeReferenceNode(type) || !NO_DATA_TYPES.has(type.typeName.getText().replace(/^React\./, ''));
}

/** Does it carry a label: its own, its type's, an inherited one, or one of what holds it? */
export function isLabelled({ annotations, checker }: Ground, member: ts.Declaration): boolean {
  if (annotations.labels.size === 0) return false;
  for (let node: ts.Node = member; !ts.isSourceFile(node); node = node.parent) {
    if (annotations.labelled(node as ts.Declaration)) return true;
    if (isType(node)) break;
  }
  const name = nameOf(member);
  const symbol = name && checker.getSymbolAtLocation(name);
  return symbol !== undefined && annotations.labelsOfSymbol(symbol).length > 0;
}
