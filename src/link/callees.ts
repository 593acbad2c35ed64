import ts from 'typescript';
import type { CallSite } from '../ir/graph.js';
import { canonicalKeys } from '../models/index.js';
import { modelKeys, packageOfFile } from './declarations.js';
import { declarationsOf } from './hierarchy.js';
import type { LoadedFile } from './loaded.js';
import { outsideOf } from './outside.js';
import type { TargetHost } from './targets.js';
import { functionOfDeclaration, nodeSpanning, unwrap } from './syntax.js';
import { literally } from './words.js';

/** What finding the declarations of a called name asks of the program around it. */
type CalleeHost = Pick<TargetHost, 'checker' | 'annotations' | 'isAnalysed' | 'reassignments'>;

/** The declarations that the called name stands for; where they say nothing, those of the signature that is called. */
export function calleeDeclarations(host: CalleeHost, name: ts.Node): readonly ts.Declaration[] {
  const { checker } = host;
  const symbol = wellKnownMember(name, checker) ?? checker.getSymbolAtLocation(name);
  const declarations = declarationsOf(symbol, checker).flatMap((each) => takenMethod(host, each) ?? [each]);
  if (declarations.some((declaration) => isDecisive(declaration))) return declarations;
  const wrapped = declarations.flatMap((each) => wrappedComponent(host, each) ?? []);
  if (wrapped.length > 0) return wrapped;
  const called = enclosingCall(name);
  const signature = called && checker.getResolvedSignature(called);
  const declared = signature?.declaration as ts.Declaration | undefined;
  if (declared && !ts.isFunctionTypeNode(declared) && declared.kind !== ts.SyntaxKind.JSDocSignature)
    return declarations.some(holdsEither) ? [...declarations, declared] : [declared];
  if (declarations.length > 0) return declarations;
  return declared ? [declared] : [];
}

/** A variable that holds one of several functions: the checker may know them by the type of one. */
function holdsEither(declaration: ts.Declaration): boolean {
  const held = ts.isVariableDeclaration(declaration) && !declaration.type && declaration.initializer;
  const value = held ? unwrap(held) : undefined;
  return value !== undefined && (ts.isConditionalExpression(value) || ts.isBinaryExpression(value));
}

/** Is it a variable that holds something out of a package without types? */
export function isOutside(host: CalleeHost, name: ts.Node, declarations: readonly ts.Declaration[]): boolean {
  return (
    declarations.every((each) => ts.isBindingElement(each) || (ts.isVariableDeclaration(each) && !each.type)) &&
    outsideOf(host, name) !== undefined
  );
}

/** What is called where no name says it: `require('x')(y)`, `make()(y)`. */
export function calledExpression(file: LoadedFile, call: CallSite): ts.Node | undefined {
  const node = call.kind === 'call' || call.kind === 'new' ? nodeSpanning(file.source, call.pos, call.end) : undefined;
  return node && (ts.isCallExpression(node) || ts.isNewExpression(node)) ? node.expression : undefined;
}

/** The member that `rows[Symbol.iterator]` names, which the checker knows by a name of its own. */
function wellKnownMember(name: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  const key = name.parent;
  if (!ts.isPropertyAccessExpression(key) || key.expression !== name || name.getText() !== 'Symbol') return undefined;
  const access = key.parent;
  if (!ts.isElementAccessExpression(access) || access.argumentExpression !== key) return undefined;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(access.expression));
  return type.getProperties().find((property) => property.name.startsWith(`__@${key.name.text}@`));
}

/** The method that `const { read } = reader` takes out of an object. */
function takenMethod({ checker }: CalleeHost, declaration: ts.Declaration): readonly ts.Declaration[] | undefined {
  if (!ts.isBindingElement(declaration) || declaration.initializer || declaration.dotDotDotToken) return undefined;
  if (!(ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const)) return undefined;
  if (!ts.isObjectBindingPattern(declaration.parent)) return undefined;
  const name = declaration.propertyName ?? declaration.name;
  if (!ts.isIdentifier(name)) return undefined;
  const member = checker.getTypeAtLocation(declaration.parent).getProperty(name.text);
  const methods = declarationsOf(member, checker).filter((each) => ts.isMethodDeclaration(each));
  const replaced = methods.some((each) =>
    new RegExp(`\\.${literally(name.text)}\\s*=[^=]`, 'u').test(each.getSourceFile().text),
  );
  return methods.length > 0 && !replaced ? methods : undefined;
}

/** The function that `memo` and `forwardRef` make a component of, which is called with the same properties. */
function wrappedComponent({ checker }: CalleeHost, declaration: ts.Declaration): ts.Declaration | undefined {
  if (!ts.isVariableDeclaration(declaration) || !(ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const))
    return undefined;
  let value = declaration.initializer && unwrap(declaration.initializer);
  while (value && ts.isCallExpression(value) && isWrapper(checker, value))
    value = value.arguments[0] && unwrap(value.arguments[0]);
  return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value : undefined;
}

const WRAPPERS: ReadonlySet<string> = new Set(['react::memo', 'react::forwardRef']);

function isWrapper(checker: ts.TypeChecker, { expression }: ts.CallExpression): boolean {
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  if (!/^(?:memo|forwardRef)$/.test(name.getText())) return false;
  const declarations = declarationsOf(checker.getSymbolAtLocation(name), checker);
  return declarations.some((each) =>
    modelKeys(each, false, packageOfFile).some((key) => canonicalKeys(key).some((known) => WRAPPERS.has(known))),
  );
}

function isDecisive(declaration: ts.Declaration): boolean {
  return (
    functionOfDeclaration(declaration) !== undefined ||
    ts.isClassLike(declaration) ||
    ts.isMethodSignature(declaration) ||
    ts.isFunctionDeclaration(declaration) ||
    ts.isMethodDeclaration(declaration)
  );
}

type Callable =
  ts.CallExpression | ts.NewExpression | ts.TaggedTemplateExpression | ts.Decorator | ts.JsxOpeningLikeElement;

export function enclosingCall(name: ts.Node): Callable | undefined {
  let at: ts.Node = name;
  const parent = at.parent as ts.Node | undefined;
  // Of `f.call(…)` the name that is called is `call`.
  const named =
    parent &&
    ((ts.isPropertyAccessExpression(parent) && parent.name === name) ||
      (ts.isElementAccessExpression(parent) && parent.argumentExpression === name));
  if (named) at = parent;
  let outer = at.parent as ts.Node | undefined;
  while (outer && (ts.isNonNullExpression(outer) || ts.isParenthesizedExpression(outer) || ts.isAsExpression(outer))) {
    at = outer;
    outer = at.parent;
  }
  if (!outer) return undefined;
  if ((ts.isCallExpression(outer) || ts.isNewExpression(outer)) && outer.expression === at) return outer;
  if (ts.isTaggedTemplateExpression(outer) && outer.tag === at) return outer;
  return ts.isJsxOpeningElement(outer) || ts.isJsxSelfClosingElement(outer) ? outer : undefined;
}

/** Is the receiver's class known for certain, so that no override of a subclass can run? */
export function isExactReceiver(host: CalleeHost, name: ts.Node): boolean {
  const { parent } = name;
  if (!ts.isPropertyAccessExpression(parent) || parent.name !== name) return false;
  const receiver = unwrap(parent.expression);
  if (ts.isNewExpression(receiver) || receiver.kind === ts.SyntaxKind.SuperKeyword) return true;
  if (!ts.isIdentifier(receiver)) return false;
  const declaration = host.checker.getSymbolAtLocation(receiver)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration) || host.reassignments.may(declaration, [declaration]))
    return false;
  return declaration.initializer !== undefined && ts.isNewExpression(unwrap(declaration.initializer));
}
