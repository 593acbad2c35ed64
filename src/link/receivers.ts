import ts from 'typescript';
import type { ProgramFunction } from '../ir/program.js';
import type { Callers } from './callers.js';
import { declarationsOf } from './hierarchy.js';
import type { Instances } from './instances.js';
import { unwrap } from './syntax.js';

/** What following a receiver asks of the program around it. */
export interface ReceiverHost {
  readonly checker: ts.TypeChecker;
  functionOf(node: ts.Node): ProgramFunction | undefined;
  isAnalysed(file: ts.SourceFile): boolean;
  /** Does anything in the program call or hand on the function? */
  readonly callers: Pick<Callers, 'isUsed'>;
  /** Does the program itself make instances of the class, and no framework? */
  readonly instances: Pick<Instances, 'isMade'>;
}

const MAX_STEPS = 8;

/**
 * Does the program show where the object comes from on which a method is called? Then what the method gives is found by
 * following the object, and goes to the calls that can have this very object; a call on an object that somebody else
 * hands in may run any implementation, and so may one on a field: services are wired through more objects than a path
 * is long.
 */
export function isFollowed(host: ReceiverHost, receiver: ts.Expression, steps = 0): boolean {
  if (steps > MAX_STEPS) return false;
  const node = unwrap(receiver);
  const next = (inner: ts.Expression): boolean => isFollowed(host, inner, steps + 1);
  if (node.kind === ts.SyntaxKind.ThisKeyword) return true;
  if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node) || ts.isNewExpression(node)) return true;
  if (ts.isAwaitExpression(node) || ts.isElementAccessExpression(node)) return next(node.expression);
  if (ts.isConditionalExpression(node)) return next(node.whenTrue) && next(node.whenFalse);
  if (ts.isBinaryExpression(node))
    return ALTERNATIVES.has(node.operatorToken.kind) && next(node.left) && next(node.right);
  if (ts.isCallExpression(node)) return isFollowedCall(host, node, steps);
  return ts.isIdentifier(node) && isFollowedName(host, node, steps);
}

const ALTERNATIVES = new Set([
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

function isFollowedCall(host: ReceiverHost, node: ts.CallExpression, steps: number): boolean {
  const callee = unwrap(node.expression);
  const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  const declarations = declarationsOf(host.checker.getSymbolAtLocation(name), host.checker);
  if (declarations.length === 0) return false;
  if (declarations.some((declaration) => host.functionOf(declaration) !== undefined)) return true;
  // `list.find(…)`, `table.get(key)`: out of what the program put there.
  return ts.isPropertyAccessExpression(callee) && isFollowed(host, callee.expression, steps + 1);
}

function isFollowedName(host: ReceiverHost, name: ts.Identifier, steps: number): boolean {
  const [declaration] = declarationsOf(host.checker.getSymbolAtLocation(name), host.checker);
  if (!declaration || !host.isAnalysed(declaration.getSourceFile())) return false;
  if (ts.isClassLike(declaration) || ts.isModuleDeclaration(declaration)) return true;
  if (ts.isParameter(declaration)) return isFollowedParameter(host, declaration, steps);
  if (!ts.isVariableDeclaration(declaration)) return false;
  const loop = declaration.parent.parent as ts.Node;
  const given = ts.isForOfStatement(loop) ? loop.expression : declaration.initializer;
  return given !== undefined && isFollowed(host, given, steps + 1);
}

/** A callback's parameter is as known as what the callback is called by; any other, if the program calls its function. */
function isFollowedParameter(host: ReceiverHost, { parent: fn }: ts.ParameterDeclaration, steps: number): boolean {
  if (ts.isArrowFunction(fn) || ts.isFunctionExpression(fn)) {
    const call = fn.parent;
    if (ts.isCallExpression(call) && call.expression !== fn) {
      const callee = unwrap(call.expression);
      return ts.isPropertyAccessExpression(callee) && isFollowed(host, callee.expression, steps + 1);
    }
  }
  const around = fn.parent;
  if (ts.isClassLike(around) && !host.instances.isMade(around)) return false;
  const known = host.functionOf(fn);
  return known !== undefined && host.callers.isUsed(known);
}
