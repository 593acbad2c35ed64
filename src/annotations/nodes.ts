/** What kinds of declarations there are, as the tags see them, and their names. Syntax only. */
import ts from 'typescript';

import type { DeclarationKey, LabelledKind, Place } from './types.js';

/** What a tag can stand on. */
export type TargetKind =
  'member' | 'variable' | 'parameter' | 'function' | 'type' | 'class' | 'enum' | 'module' | 'nothing';

const KINDS: ReadonlyMap<ts.SyntaxKind, TargetKind> = new Map<ts.SyntaxKind, TargetKind>([
  [ts.SyntaxKind.PropertySignature, 'member'],
  [ts.SyntaxKind.PropertyDeclaration, 'member'],
  [ts.SyntaxKind.GetAccessor, 'member'],
  [ts.SyntaxKind.SetAccessor, 'member'],
  [ts.SyntaxKind.EnumMember, 'member'],
  [ts.SyntaxKind.PropertyAssignment, 'member'],
  [ts.SyntaxKind.ShorthandPropertyAssignment, 'member'],
  [ts.SyntaxKind.NamedTupleMember, 'member'],
  [ts.SyntaxKind.VariableStatement, 'variable'],
  [ts.SyntaxKind.VariableDeclarationList, 'variable'],
  [ts.SyntaxKind.VariableDeclaration, 'variable'],
  [ts.SyntaxKind.BindingElement, 'variable'],
  [ts.SyntaxKind.ExportAssignment, 'variable'],
  [ts.SyntaxKind.Parameter, 'parameter'],
  [ts.SyntaxKind.FunctionDeclaration, 'function'],
  [ts.SyntaxKind.FunctionExpression, 'function'],
  [ts.SyntaxKind.ArrowFunction, 'function'],
  [ts.SyntaxKind.MethodDeclaration, 'function'],
  [ts.SyntaxKind.MethodSignature, 'function'],
  [ts.SyntaxKind.CallSignature, 'function'],
  [ts.SyntaxKind.FunctionType, 'function'],
  [ts.SyntaxKind.TypeAliasDeclaration, 'type'],
  [ts.SyntaxKind.InterfaceDeclaration, 'type'],
  [ts.SyntaxKind.ClassDeclaration, 'class'],
  [ts.SyntaxKind.ClassExpression, 'class'],
  [ts.SyntaxKind.EnumDeclaration, 'enum'],
  [ts.SyntaxKind.ModuleDeclaration, 'module'],
]);

/** Whether a doc comment before the node documents it. */
export function isDocumentable(node: ts.Node): boolean {
  return KINDS.has(node.kind) || propertyAssigned(node) !== undefined;
}

/** What a tag before the node would stand on; a variable, field or property that holds a function counts as the function. */
export function targetKind(node: ts.Node): TargetKind {
  const kind = KINDS.get(node.kind) ?? (propertyAssigned(node) === undefined ? 'nothing' : 'member');
  if (kind !== 'variable' && kind !== 'member') return kind;
  const declarations = declarationsAt(node);
  return declarations.length > 0 && declarations.every((each) => functionOf(each) !== undefined) ? 'function' : kind;
}

/** The declarations a documented node makes: a statement's variables, a pattern's elements, else the node itself. */
export function declarationsAt(node: ts.Node): ts.Declaration[] {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap(declarationsAt);
  if (ts.isVariableDeclarationList(node)) return node.declarations.flatMap(declarationsAt);
  if (
    (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) &&
    !ts.isIdentifier(node.name)
  ) {
    return node.name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : declarationsAt(element)));
  }
  const assigned = propertyAssigned(node);
  if (assigned !== undefined) return [assigned];
  return KINDS.has(node.kind) ? [node as ts.Declaration] : [];
}

/** `a.b = x` and `exports.b = x` as a statement declare `b` in JavaScript: the access. */
function propertyAssigned(node: ts.Node): ts.PropertyAccessExpression | undefined {
  if (!ts.isExpressionStatement(node) || !isJavaScript(node.getSourceFile())) return undefined;
  const { expression } = node;
  if (ts.isPropertyAccessExpression(expression)) return expression;
  if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken)
    return undefined;
  return ts.isPropertyAccessExpression(expression.left) ? expression.left : undefined;
}

/** Whether property assignments declare in the file. */
function isJavaScript(sourceFile: ts.SourceFile): boolean {
  return /\.[cm]?jsx?$/.test(sourceFile.fileName);
}

/** The function that a declaration is or holds: itself, its initializer, its function type. */
export function functionOf(declaration: ts.Node): ts.SignatureDeclaration | undefined {
  if (ts.isFunctionLike(declaration)) return ts.isAccessor(declaration) ? undefined : declaration;
  if (ts.isPropertyAccessExpression(declaration)) {
    const { parent } = declaration;
    return ts.isBinaryExpression(parent) ? functionExpression(parent.right) : undefined;
  }
  if (
    ts.isVariableDeclaration(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertyAssignment(declaration)
  ) {
    const held = declaration.initializer && functionExpression(declaration.initializer);
    if (held) return held;
  }
  if (
    ts.isVariableDeclaration(declaration) ||
    ts.isParameter(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertySignature(declaration)
  ) {
    return declaration.type && functionType(declaration.type);
  }
  return undefined;
}

function functionExpression(expression: ts.Expression): ts.SignatureDeclaration | undefined {
  const inner = ts.skipPartiallyEmittedExpressions(expression);
  if (ts.isParenthesizedExpression(inner) || ts.isAsExpression(inner) || ts.isSatisfiesExpression(inner)) {
    return functionExpression(inner.expression);
  }
  return ts.isArrowFunction(inner) || ts.isFunctionExpression(inner) ? inner : undefined;
}

function functionType(type: ts.TypeNode): ts.SignatureDeclaration | undefined {
  if (ts.isParenthesizedTypeNode(type)) return functionType(type.type);
  return ts.isFunctionTypeNode(type) ? type : undefined;
}

/** The node that names a declaration, if it has one. */
export function nameOf(declaration: ts.Node): ts.Node | undefined {
  if (ts.isPropertyAccessExpression(declaration)) return declaration.name;
  if (ts.isBinaryExpression(declaration)) return nameOf(declaration.left);
  // Not `ts.getNameOfDeclaration`: that gives a function expression the name of the variable that holds it.
  return (declaration as Partial<ts.NamedDeclaration>).name;
}

/** The name's text as the code uses it (quotes removed, computed names as written), or undefined without a name. */
export function nameText(declaration: ts.Node): string | undefined {
  const name = nameOf(declaration);
  if (name === undefined) return undefined;
  if (ts.isIdentifier(name) || ts.isPrivateIdentifier(name)) return name.text;
  if (ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return name.text;
  if (ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression)) return name.expression.text;
  return name.getText();
}

/** Decorators and modifiers in the order of the text. */
export function modifiersOf(node: ts.Node): readonly ts.ModifierLike[] {
  return ts.canHaveModifiers(node) || ts.canHaveDecorators(node) ? (node.modifiers ?? []) : [];
}

/** See `DeclarationKey`. */
export function declarationKey(declaration: ts.Node): DeclarationKey {
  const sourceFile = declaration.getSourceFile();
  return `${sourceFile.fileName}#${String((nameOf(declaration) ?? declaration).getStart(sourceFile))}`;
}

/** The place of a node without its leading trivia. */
export function placeOf(node: ts.Node): Place {
  const sourceFile = node.getSourceFile();
  return placeAt(sourceFile, node.getStart(sourceFile), node.end);
}

/** The place of a range of a file. */
export function placeAt(sourceFile: ts.SourceFile, pos: number, end: number): Place {
  const { line, character } = sourceFile.getLineAndCharacterOfPosition(pos);
  return { file: sourceFile.fileName, pos, end, line: line + 1, column: character + 1 };
}

/** Which kind of label a declaration carries. */
export function labelledKind(declaration: ts.Node): LabelledKind {
  if (functionOf(declaration) !== undefined) return 'function';
  const kind = targetKind(declaration);
  if (kind === 'class' || kind === 'enum' || kind === 'type') return 'type';
  if (kind === 'parameter' || (ts.isBindingElement(declaration) && ts.isParameter(bindingRoot(declaration)))) {
    return 'parameter';
  }
  return kind === 'member' || ts.isPropertyAccessExpression(declaration) ? 'member' : 'variable';
}

/** The variable or parameter whose pattern an element belongs to. */
export function bindingRoot(element: ts.BindingElement): ts.VariableDeclaration | ts.ParameterDeclaration {
  let { parent } = element.parent;
  while (ts.isBindingElement(parent)) parent = parent.parent.parent;
  return parent;
}
