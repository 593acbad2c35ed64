import ts from 'typescript';
import { AWAITED, ELEMENT, type Component } from '../ir/components.js';
import type { CallSite } from '../ir/graph.js';
import { COLUMN_READERS } from '../models/queries.js';
import { labelsInRows, rowTypesOf } from './filters/behind.js';
import type { LoadedFile } from './loaded.js';
import { mayName, type LabelledNames, type LabelledRead, type SeedHost } from './seeds.js';
import { nodeSpanning } from './syntax.js';

/**
 * Calls that name the member they give: `member(account, 'phone')` of a function that is declared to give `T[K]`. Its
 * body reads a member that no type there names, so the label is on the call's result.
 */
export function readNamedResults(
  host: SeedHost,
  file: LoadedFile,
  labelled: LabelledNames,
  reads: LabelledRead[],
): void {
  for (const call of file.graph.calls) {
    if (call.kind !== 'call') continue;
    const name = call.args.map((given) => literalAt(file, given.pos)).find((text) => text && mayName(text, labelled));
    const node = name && nodeSpanning(file.source, call.pos, call.end);
    if (name && node && ts.isCallExpression(node)) addResult(host, file, call, node, name, reads);
  }
}

/** The text of a string literal that starts at an offset. */
function literalAt({ source: { text } }: LoadedFile, pos: number): string | undefined {
  const quote = text[pos];
  if (quote !== "'" && quote !== '"' && quote !== '`') return undefined;
  return text.slice(pos + 1, text.indexOf(quote, pos + 1));
}

function addResult(
  host: SeedHost,
  file: LoadedFile,
  { result }: CallSite,
  node: ts.CallExpression,
  name: string,
  reads: LabelledRead[],
): void {
  const declaration = host.checker.getResolvedSignature(node)?.declaration;
  if (!declaration?.type || ts.isJSDocSignature(declaration)) return;
  const given = memberIn(declaration.type) ?? computedMember(declaration);
  if (!given) {
    addColumn(host, file, result, node, name, reads);
    return;
  }
  const key = declaration.parameters.findIndex((each) => each.type && isNamed(each.type, given.key));
  const literal = node.arguments[key];
  if (!literal || !ts.isStringLiteralLike(literal) || literal.text !== name) return;
  const member = holderType(host.checker, node, declaration, given.holder)?.getProperty(name);
  if (!member || (given.computed && !givesMember(host.checker, node, member))) return;
  for (const label of host.annotations.labelsOfSymbol(member))
    reads.push({ node: file.nodeBase + result, path: given.path, label, carrier: false });
}

const COLUMN_PATHS = { one: [AWAITED], many: [AWAITED, ELEMENT] } as const;

/** `sessions.distinct('ipAddress')`: the values of a column, by the rows that the query is about. */
function addColumn(
  host: SeedHost,
  file: LoadedFile,
  result: number,
  call: ts.CallExpression,
  name: string,
  reads: LabelledRead[],
): void {
  const [first] = call.arguments;
  if (!ts.isPropertyAccessExpression(call.expression) || !first || !ts.isStringLiteralLike(first)) return;
  const given = COLUMN_READERS.get(call.expression.name.text);
  if (given === undefined || first.text !== name) return;
  for (const label of labelsInRows(host, rowTypesOf(host, call), [], name))
    reads.push({ node: file.nodeBase + result, path: COLUMN_PATHS[given], label, carrier: false });
}

interface GivenMember {
  readonly holder: string;
  readonly key: string;
  readonly path: readonly Component[];
  /** Is it a type of the library's that is computed of both? Then what it comes to says whether it is the member's. */
  readonly computed?: true;
}

/** `FieldPathValue<Values, Name>`: computed of what has the members, and of the parameter that names one. */
function computedMember({ type, parameters }: ts.SignatureDeclaration): GivenMember | undefined {
  const names = type && ts.isTypeReferenceNode(type) ? (type.typeArguments ?? []).map(nameOf) : [];
  const key = names.find((each) => each !== undefined && parameters.some((one) => one.type && isNamed(one.type, each)));
  const holder = names.find((each) => each !== undefined && each !== key);
  return key === undefined || holder === undefined ? undefined : { holder, key, path: [], computed: true };
}

function givesMember(checker: ts.TypeChecker, node: ts.CallExpression, member: ts.Symbol): boolean {
  const declared = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(member, node));
  return checker.getNonNullableType(checker.getTypeAtLocation(node)) === declared;
}

/** The `T[K]` that a result's type is, or holds as its elements or as what a promise gives. */
function memberIn(type: ts.TypeNode): GivenMember | undefined {
  const path: Component[] = [];
  let at: ts.TypeNode | undefined = type;
  while (at && !ts.isIndexedAccessTypeNode(at)) {
    if (ts.isTypeReferenceNode(at)) {
      path.push(nameOf(at) === 'Promise' ? AWAITED : ELEMENT);
      at = at.typeArguments?.[0];
    } else if (ts.isArrayTypeNode(at)) {
      path.push(ELEMENT);
      at = at.elementType;
    } else at = ts.isTypeOperatorNode(at) || ts.isParenthesizedTypeNode(at) ? at.type : undefined;
  }
  if (!at) return undefined;
  const [holder, key] = [nameOf(at.objectType), nameOf(at.indexType)];
  return holder !== undefined && key !== undefined ? { holder, key, path } : undefined;
}

function nameOf(type: ts.TypeNode): string | undefined {
  return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? type.typeName.text : undefined;
}

function isNamed(type: ts.TypeNode, name: string): boolean {
  return nameOf(type) === name;
}

/** The type that a type parameter stands for at a call: that of the argument, or of its elements, of the receiver's class, or the receiver. */
function holderType(
  checker: ts.TypeChecker,
  node: ts.CallExpression,
  declaration: ts.SignatureDeclaration,
  name: string,
): ts.Type | undefined {
  for (const [index, parameter] of declaration.parameters.entries()) {
    const argument = node.arguments[index];
    if (!argument || !parameter.type) continue;
    const type = checker.getNonNullableType(checker.getTypeAtLocation(argument));
    if (isNamed(parameter.type, name)) return type;
    if (elementIs(parameter.type, name)) return checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  }
  if (!ts.isPropertyAccessExpression(node.expression)) return undefined;
  const receiver = checker.getTypeAtLocation(node.expression.expression);
  return (
    argumentNamed(checker, receiver, name, declaration.parent) ??
    aliasArgument(checker.getTypeAtLocation(node.expression), name) ??
    // A row's own method gives a member of the row: `user.get('recoveryEmail')`.
    receiver
  );
}

/** More classes than this are not gone up. */
const MAX_BASES = 8;

/** What a type parameter of the class or interface that has the method stands for in a type that is one, or descends from it. */
function argumentNamed(checker: ts.TypeChecker, type: ts.Type, name: string, owner: ts.Node): ts.Type | undefined {
  let at: ts.Type | undefined = checker.getNonNullableType(type);
  for (let steps = 0; at && steps < MAX_BASES; steps++) {
    const { target } = at as Partial<ts.TypeReference>;
    const index = target?.typeParameters?.findIndex((each) => each.symbol.name === name) ?? -1;
    const symbol = at.symbol as ts.Symbol | undefined;
    const isOwner = symbol?.declarations?.some((each) => each === owner) === true;
    if (index >= 0 && (isOwner || steps === 0)) return checker.getTypeArguments(at as ts.TypeReference)[index];
    at =
      at.isClassOrInterface() || target?.isClassOrInterface()
        ? checker.getBaseTypes(at as ts.InterfaceType)[0]
        : undefined;
  }
  return undefined;
}

/** The same of a function whose type has a name: `UseFormWatch<Values>`. */
function aliasArgument(type: ts.Type, name: string): ts.Type | undefined {
  const declaration = type.aliasSymbol?.declarations?.find(ts.isTypeAliasDeclaration);
  const index = declaration?.typeParameters?.findIndex((each) => each.name.text === name) ?? -1;
  return index < 0 ? undefined : type.aliasTypeArguments?.[index];
}

function elementIs(type: ts.TypeNode, name: string): boolean {
  if (ts.isTypeOperatorNode(type) || ts.isParenthesizedTypeNode(type)) return elementIs(type.type, name);
  if (ts.isArrayTypeNode(type)) return isNamed(type.elementType, name);
  return (
    ts.isTypeReferenceNode(type) &&
    type.typeArguments?.length === 1 &&
    type.typeArguments.some((each) => isNamed(each, name))
  );
}
