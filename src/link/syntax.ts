import ts from 'typescript';
import type { FunctionGraph } from '../ir/graph.js';

/** Where the last question about a file ended: the next one is often asked nearby. */
const lastAsked = new WeakMap<ts.SourceFile, ts.Node>();

/** The innermost node that starts at an offset and spans a name or literal: what a graph's position points at. */
export function nodeAt(file: ts.SourceFile, pos: number): ts.Node | undefined {
  let at: ts.Node = lastAsked.get(file) ?? file;
  while (at !== file && !covers(file, at, pos, pos + 1)) at = at.parent;
  for (let inner = childAt(file, at, pos, pos + 1); inner; inner = childAt(file, at, pos, pos + 1)) at = inner;
  lastAsked.set(file, at);
  return at.getStart(file) === pos ? at : undefined;
}

/** The outermost node that spans exactly an offset range. */
export function nodeSpanning(file: ts.SourceFile, pos: number, end: number): ts.Node | undefined {
  let at: ts.Node | undefined = lastAsked.get(file) ?? file;
  while (at !== file && (!covers(file, at, pos, end) || isSpanning(file, at, pos, end))) at = at.parent;
  while (at && !isSpanning(file, at, pos, end)) at = childAt(file, at, pos, end);
  if (at) lastAsked.set(file, at);
  return at;
}

function isSpanning(file: ts.SourceFile, node: ts.Node, pos: number, end: number): boolean {
  return node.end === end && node.getStart(file) === pos;
}

function covers(file: ts.SourceFile, node: ts.Node, pos: number, end: number): boolean {
  return node.pos <= pos && end <= node.end && node.getStart(file) <= pos;
}

/** The child that holds a range. Lists are searched by halves: they can be as long as the file. */
function childAt(file: ts.SourceFile, node: ts.Node, pos: number, end: number): ts.Node | undefined {
  return ts.forEachChild(
    node,
    (child) => (covers(file, child, pos, end) ? child : undefined),
    (list) => {
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((list[middle]?.end ?? 0) <= pos) low = middle + 1;
        else high = middle;
      }
      const found = list[low];
      return found && covers(file, found, pos, end) ? found : undefined;
    },
  );
}

/** Takes off what changes nothing at run time: parentheses and type assertions. */
export function unwrap(node: ts.Expression): ts.Expression {
  let at = node;
  while (
    ts.isParenthesizedExpression(at) ||
    ts.isAsExpression(at) ||
    ts.isSatisfiesExpression(at) ||
    ts.isNonNullExpression(at) ||
    ts.isTypeAssertionExpression(at)
  ) {
    at = at.expression;
  }
  return at;
}

type FunctionWithBody = ts.FunctionLikeDeclaration & { readonly body: ts.Node };

/** The function with a body that a declaration is, holds or is initialised with. */
export function functionOfDeclaration(declaration: ts.Declaration): FunctionWithBody | undefined {
  if (ts.isFunctionLike(declaration)) return withBody(declaration);
  const initializer = initializerOf(declaration);
  if (!initializer) return undefined;
  const bare = unwrap(initializer);
  return ts.isArrowFunction(bare) || ts.isFunctionExpression(bare) ? bare : undefined;
}

function withBody(node: ts.SignatureDeclaration): FunctionWithBody | undefined {
  return 'body' in node && node.body ? (node as FunctionWithBody) : undefined;
}

/** What a declaration is initialised with: also JavaScript's `a.b = value`. */
export function initializerOf(declaration: ts.Declaration): ts.Expression | undefined {
  if (
    ts.isVariableDeclaration(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertyAssignment(declaration)
  ) {
    return declaration.initializer;
  }
  if (ts.isExportAssignment(declaration)) return declaration.expression;
  const member = ts.isPropertyAccessExpression(declaration) || ts.isElementAccessExpression(declaration);
  const at: ts.Node = member ? declaration.parent : declaration;
  return ts.isBinaryExpression(at) && at.operatorToken.kind === ts.SyntaxKind.EqualsToken ? at.right : undefined;
}

/** Is it the type of a function or of a member, which says nothing of what runs? */
export function isBodiless(declaration: ts.Declaration): boolean {
  return (
    ts.isMethodSignature(declaration) ||
    ts.isPropertySignature(declaration) ||
    ts.isFunctionTypeNode(declaration) ||
    ts.isCallSignatureDeclaration(declaration) ||
    ts.isConstructSignatureDeclaration(declaration) ||
    ts.isConstructorTypeNode(declaration) ||
    ((ts.isMethodDeclaration(declaration) || ts.isFunctionDeclaration(declaration)) && !declaration.body) ||
    (ts.isPropertyDeclaration(declaration) && !declaration.initializer)
  );
}

/** A function expression is declared by the variable or member that holds it. */
export function declaredAs(node: ts.Node): ts.Declaration {
  let parent = node.parent as ts.Node | undefined;
  while (
    parent &&
    (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent))
  )
    parent = parent.parent;
  const holder =
    parent && (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent));
  return (holder && !ts.isFunctionDeclaration(node) && !ts.isClassLike(node) ? parent : node) as ts.Declaration;
}

/** The syntax of a function's graph. */
export function functionSyntax(source: ts.SourceFile, graph: FunctionGraph): ts.Node | undefined {
  let at: ts.Node | undefined = nodeAt(source, graph.pos);
  while (
    at &&
    !(at.getStart(source) === graph.pos && at.end === graph.end && (ts.isFunctionLike(at) || ts.isClassLike(at)))
  ) {
    at = at.parent;
  }
  return at;
}

/** The object that takes over the members of a literal: the first argument of `Object.assign(target, { … })`. */
export function assignedTo(literal: ts.Node): ts.Expression | undefined {
  const call = literal.parent;
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return undefined;
  const [target] = call.arguments;
  return call.expression.getText() === 'Object.assign' && target !== literal ? target : undefined;
}

/** A constant that stands for nothing, or that holds neither letter nor digit: who compares data with it asks for its form. */
export function isForm(node: ts.Expression): boolean {
  const constant = unwrap(node);
  if (ts.isStringLiteralLike(constant)) return !/[\p{L}\p{N}]/u.test(constant.text);
  return constant.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(constant) && constant.text === 'undefined');
}
