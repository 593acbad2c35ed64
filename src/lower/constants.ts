import ts from 'typescript';
import { bare, type Frame } from './frame.js';
import type { Variable } from './scopes.js';

/** What an expression is known to give, whatever the program is run on. */
export type Constant = string | number | boolean | null | undefined;

/** A constant in a box, so that the constant `undefined` is not taken for an unknown one. */
export interface Known {
  readonly is: Constant;
}

/** What variables hold in a round of a loop that is gone through in thought. */
export type Assumed = ReadonlyMap<Variable, Constant>;

interface Question {
  readonly frame: Frame;
  readonly assumed: Assumed;
  readonly depth: number;
  /** Asked of a place elsewhere in the text: what variables hold at this point says nothing of it. */
  readonly elsewhere: boolean;
}

const NOTHING_ASSUMED: Assumed = new Map();
/** Constants made of constants are followed down to here. */
const MAX_NESTING = 16;

const K = ts.SyntaxKind;

/**
 * What an expression gives where the text alone decides it: literals, what operators make of them, and variables that
 * hold such a value at this point. Asking has no effect; a call, an assignment or a read of a member is never constant.
 */
export function constantOf(frame: Frame, node: ts.Expression, assumed = NOTHING_ASSUMED): Known | undefined {
  return answer({ frame, assumed, depth: 0, elsewhere: false }, node);
}

function answer(question: Question, node: ts.Expression): Known | undefined {
  if (question.depth > MAX_NESTING) return undefined;
  const at = bare(node);
  const of = (inner: ts.Expression): Known | undefined => answer({ ...question, depth: question.depth + 1 }, inner);
  if (ts.isIdentifier(at)) return constantOfName(question, at);
  if (ts.isPrefixUnaryExpression(at)) return applied(of(at.operand), UNARY[at.operator]);
  if (ts.isBinaryExpression(at)) return constantOfBinary(at, of);
  if (ts.isConditionalExpression(at)) {
    const condition = of(at.condition);
    return condition && of(condition.is ? at.whenTrue : at.whenFalse);
  }
  return constantOfLiteral(at);
}

/** Is a condition known to hold, or not to? Undefined where it may go either way. */
export function decided(frame: Frame, condition: ts.Expression, assumed = NOTHING_ASSUMED): boolean | undefined {
  const known = constantOf(frame, condition, assumed);
  return known && Boolean(known.is);
}

function constantOfLiteral(node: ts.Expression): Known | undefined {
  if (ts.isStringLiteralLike(node)) return { is: node.text };
  if (ts.isNumericLiteral(node)) return { is: Number(node.text) };
  if (node.kind === K.TrueKeyword) return { is: true };
  if (node.kind === K.FalseKeyword) return { is: false };
  return node.kind === K.NullKeyword ? { is: null } : undefined;
}

function constantOfName(question: Question, node: ts.Identifier): Known | undefined {
  const { frame, assumed, depth } = question;
  const variable = frame.builder.scopes.variableOf(node);
  if (!variable) return node.text === 'undefined' ? { is: undefined } : undefined;
  if (assumed.has(variable)) return { is: assumed.get(variable) };
  const { declaration } = variable;
  if (!declaration || !ts.isVariableDeclaration(declaration) || variable.assignedIn.size > 0) return undefined;
  if (variable.assignments === 0 && isLexical(declaration)) {
    if (!declaration.initializer || !ts.isIdentifier(declaration.name)) return undefined;
    return answer({ frame, assumed: NOTHING_ASSUMED, depth: depth + 1, elsewhere: true }, declaration.initializer);
  }
  return question.elsewhere || variable.owner !== frame.node ? undefined : constantOfVariable(frame, variable);
}

/** `let` and `const` hold nothing before their declaration ran. */
function isLexical(declaration: ts.VariableDeclaration): boolean {
  return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.BlockScoped) !== 0;
}

/** What the variable holds at this point of its own function. */
function constantOfVariable({ store }: Frame, variable: Variable): Known | undefined {
  // The variables of a script are everybody's.
  if (ts.isSourceFile(variable.owner) && !ts.isExternalModule(variable.owner)) return undefined;
  const [first, ...others] = (store.layer.variable(variable)?.ids ?? []).map((id) => store.identities[id]?.constant);
  return first && others.every((each) => each && Object.is(each.is, first.is)) ? first : undefined;
}

type Unary = (operand: Constant) => Constant;

const UNARY: Partial<Record<ts.SyntaxKind, Unary>> = {
  [K.ExclamationToken]: (operand) => !operand,
  [K.MinusToken]: (operand) => -Number(operand),
  [K.PlusToken]: (operand) => Number(operand),
};

function applied(operand: Known | undefined, operator: Unary | undefined): Known | undefined {
  return operand && operator && { is: operator(operand.is) };
}

function constantOfBinary(
  node: ts.BinaryExpression,
  of: (inner: ts.Expression) => Known | undefined,
): Known | undefined {
  const operator = node.operatorToken.kind;
  const left = of(node.left);
  if (!left) return undefined;
  if (operator === K.AmpersandAmpersandToken) return left.is ? of(node.right) : left;
  if (operator === K.BarBarToken) return left.is ? left : of(node.right);
  if (operator === K.QuestionQuestionToken) return isNullish(left) ? of(node.right) : left;
  const right = of(node.right);
  return right && computeBinary(operator, left, right);
}

export function isNullish({ is }: Known): boolean {
  return is === null || is === undefined;
}

/** What an operator makes of two constants. */
export function computeBinary(operator: ts.SyntaxKind, left: Known, right: Known): Known | undefined {
  const compute = BINARY[operator];
  return compute && { is: compute(left.is, right.is) };
}

type Binary = (left: Constant, right: Constant) => Constant;

function isText(value: Constant): value is string {
  return typeof value === 'string';
}

function add(left: Constant, right: Constant): Constant {
  return isText(left) || isText(right) ? `${String(left)}${String(right)}` : Number(left) + Number(right);
}

function isLess(left: Constant, right: Constant): boolean {
  return isText(left) && isText(right) ? left < right : Number(left) < Number(right);
}

function isLessOrEqual(left: Constant, right: Constant): boolean {
  return isText(left) && isText(right) ? left <= right : Number(left) <= Number(right);
}

function isSame(left: Constant, right: Constant): boolean {
  return left === right;
}

function isLoose(left: Constant, right: Constant): boolean {
  if (isNullish({ is: left }) || isNullish({ is: right })) return isNullish({ is: left }) && isNullish({ is: right });
  return typeof left === typeof right ? left === right : Number(left) === Number(right);
}

/** `+=` and the like are listed with the operators that they apply. */
const BINARY: Partial<Record<ts.SyntaxKind, Binary>> = {
  [K.PlusToken]: add,
  [K.PlusEqualsToken]: add,
  [K.MinusToken]: (left, right) => Number(left) - Number(right),
  [K.MinusEqualsToken]: (left, right) => Number(left) - Number(right),
  [K.AsteriskToken]: (left, right) => Number(left) * Number(right),
  [K.AsteriskEqualsToken]: (left, right) => Number(left) * Number(right),
  [K.SlashToken]: (left, right) => Number(left) / Number(right),
  [K.PercentToken]: (left, right) => Number(left) % Number(right),
  [K.EqualsEqualsEqualsToken]: isSame,
  [K.ExclamationEqualsEqualsToken]: (left, right) => !isSame(left, right),
  [K.EqualsEqualsToken]: isLoose,
  [K.ExclamationEqualsToken]: (left, right) => !isLoose(left, right),
  [K.LessThanToken]: isLess,
  [K.LessThanEqualsToken]: isLessOrEqual,
  [K.GreaterThanToken]: (left, right) => isLess(right, left),
  [K.GreaterThanEqualsToken]: (left, right) => isLessOrEqual(right, left),
};
