import ts from 'typescript';
import type { NodeId } from '../ir/graph.js';
import { addLoad, addNode } from './builder.js';
import { bare, type Frame } from './frame.js';
import { decide } from './guards.js';
import type { Value } from './state.js';

const K = ts.SyntaxKind;

export const COMPARISONS: ReadonlySet<ts.SyntaxKind> = new Set([
  K.EqualsEqualsToken,
  K.EqualsEqualsEqualsToken,
  K.ExclamationEqualsToken,
  K.ExclamationEqualsEqualsToken,
  K.LessThanToken,
  K.LessThanEqualsToken,
  K.GreaterThanToken,
  K.GreaterThanEqualsToken,
  K.InKeyword,
  K.InstanceOfKeyword,
]);

const CONSTANTS: ReadonlySet<ts.SyntaxKind> = new Set([K.NullKeyword, K.TrueKeyword, K.FalseKeyword, K.VoidExpression]);

/** Does a comparison with this only ask whether there is anything: `undefined`, `null`, `''`, `true`? */
export function isPresence(node: ts.Expression): boolean {
  const at = bare(node);
  if (ts.isIdentifier(at)) return at.text === 'undefined';
  return CONSTANTS.has(at.kind) || (ts.isStringLiteralLike(at) && at.text === '');
}

/** Which of two values is there, or whether they are the same, is a match, unless one of them only stands for nothing. */
export function lowerComparison(
  frame: Frame,
  node: ts.BinaryExpression,
  left: Value,
  right: Value,
  result: NodeId,
): void {
  const { store } = frame;
  const operator = node.operatorToken.kind;
  const presence = operator === K.InstanceOfKeyword || isPresence(node.left) || isPresence(node.right);
  const kind = presence ? 'decides' : 'match';
  if (operator !== K.InKeyword) {
    decide(store, left, result, kind);
    decide(store, right, result, kind);
    return;
  }
  decide(store, left, result, 'match');
  // `phone in byPhone`: what it is looked up among are the names of the other's members.
  if (right.ids.length + right.extras.length === 0) return;
  const names = addNode(frame.builder, 'expression', frame.fn);
  addLoad(frame.builder, store.node(right), '<key>', names);
  decide(store, store.value(names), result, 'match');
}
