import ts from 'typescript';
import { computeBinary, constantOf, decided, type Assumed, type Constant } from './constants.js';
import { bare, type Frame } from './frame.js';
import type { Variable } from './scopes.js';

/** How often the text says that a loop goes round. */
export interface Rounds {
  readonly atLeast: 0 | 1;
  /** Undefined where there may be any number. */
  readonly atMost: 0 | 1 | undefined;
}

export const UNKNOWN_ROUNDS: Rounds = { atLeast: 0, atMost: undefined };
const NONE: Rounds = { atLeast: 0, atMost: 0 };
const ONE: Rounds = { atLeast: 1, atMost: 1 };
export const SOME_ROUNDS: Rounds = { atLeast: 1, atMost: undefined };

/** Of a `while` loop, asked before its first test. */
export function roundsOfWhile(frame: Frame, condition: ts.Expression): Rounds {
  const first = decided(frame, condition);
  if (first === undefined) return UNKNOWN_ROUNDS;
  return first ? SOME_ROUNDS : NONE;
}

/** The test of a `do` loop comes after the first round, which may have changed everything but a literal. */
export function roundsOfDo(condition: ts.Expression): Rounds {
  return bare(condition).kind === ts.SyntaxKind.FalseKeyword ? ONE : SOME_ROUNDS;
}

/** Of a `for` loop, asked after its initialiser. */
export function roundsOfFor(frame: Frame, node: ts.ForStatement): Rounds {
  const { condition, incrementor } = node;
  const first = condition ? decided(frame, condition) : true;
  if (first !== true) return first === undefined ? UNKNOWN_ROUNDS : NONE;
  const step = condition && incrementor && stepOf(frame, node, incrementor);
  return step && decided(frame, condition, step) === false ? ONE : SOME_ROUNDS;
}

/** What the counter holds after the first round, where nothing but the incrementor changes it. */
function stepOf(frame: Frame, node: ts.ForStatement, incrementor: ts.Expression): Assumed | undefined {
  const target = targetOf(incrementor);
  const counter = target && frame.builder.scopes.variableOf(target);
  const held = target && constantOf(frame, target);
  if (!counter || !held || isAssignedIn(frame, counter, node.statement)) return undefined;
  if (isChanging(frame, node, counter)) return undefined;
  const next = stepped(frame, incrementor, held.is);
  return next && new Map([[counter, next.is]]);
}

function targetOf(incrementor: ts.Expression): ts.Expression | undefined {
  if (ts.isPrefixUnaryExpression(incrementor) || ts.isPostfixUnaryExpression(incrementor)) return incrementor.operand;
  return ts.isBinaryExpression(incrementor) ? incrementor.left : undefined;
}

function stepped(frame: Frame, incrementor: ts.Expression, held: Constant): { readonly is: Constant } | undefined {
  if (ts.isBinaryExpression(incrementor)) {
    const by = constantOf(frame, incrementor.right);
    return by && computeBinary(incrementor.operatorToken.kind, { is: held }, by);
  }
  if (!ts.isPrefixUnaryExpression(incrementor) && !ts.isPostfixUnaryExpression(incrementor)) return undefined;
  if (incrementor.operator === ts.SyntaxKind.PlusPlusToken) return { is: Number(held) + 1 };
  return incrementor.operator === ts.SyntaxKind.MinusMinusToken ? { is: Number(held) - 1 } : undefined;
}

/** Does the test also look at something else that a round may change? */
function isChanging(frame: Frame, node: ts.ForStatement, counter: Variable): boolean {
  const { condition } = node;
  if (!condition) return true;
  const { scopes } = frame.builder;
  const tested = scopes.referencesBetween(condition.pos, condition.end).map(({ variable }) => variable);
  return tested.some((variable) => variable !== counter && isAssignedIn(frame, variable, node));
}

function isAssignedIn(frame: Frame, variable: Variable, node: ts.Node): boolean {
  const references = frame.builder.scopes.referencesBetween(node.pos, node.end);
  return references.some((reference) => reference.variable === variable && reference.assigns);
}
