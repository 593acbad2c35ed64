import ts from 'typescript';
import type { ConsentUse } from '../ir/graph.js';
import { bare, type Frame } from './frame.js';
import { RECEIVER, type Provenance } from './provenance.js';

/** From here on a condition is known to hold, or not to hold. */
export function grantWhere(frame: Frame, condition: ts.Expression, truth: boolean): void {
  if (!frame.store.provenance) return;
  for (const { atom, holds } of impliedBy(frame, condition, truth)) grant(frame, atom, holds ? 'true' : 'false');
}

/** A statement that asks for consent and goes on only where there is some. */
export function grantBehind(frame: Frame, statement: ts.Expression): void {
  const known = frame.store.provenance;
  const asked = bare(statement);
  const atom = known?.atoms.get(ts.isAwaitExpression(asked) ? bare(asked.expression) : asked);
  if (atom !== undefined) grant(frame, atom, 'returned');
}

function grant({ store, builder }: Frame, atom: number, when: ConsentUse['when']): void {
  const subjects = store.provenance?.subjects.get(atom) ?? [];
  const since = store.identities.length;
  const kind = builder.consents[atom]?.kind;
  for (const { id, level, given } of subjects) {
    const use: ConsentUse = { atom, level, given, when };
    // Of every one that a collection holds, now and as long as it is this collection.
    if (kind === 'every' || kind === 'some')
      store.layer.granted.push({ id, use: { ...use, chosen: true }, since, chosen: true });
    else store.layer.granted.push({ id, use, since });
  }
  if (subjects.length === 0)
    store.layer.granted.push({ id: undefined, use: { atom, level: 0, given: RECEIVER, when }, since });
}

const K = ts.SyntaxKind;

/** An atom that a condition says to hold, or not to hold. */
interface Implication {
  readonly atom: number;
  readonly holds: boolean;
}

function impliedBy(frame: Frame, condition: ts.Expression, truth: boolean, depth = 0): readonly Implication[] {
  const node = bare(condition);
  const known = frame.store.provenance;
  if (!known || depth > 50) return [];
  const within = (inner: ts.Expression, holds = truth): readonly Implication[] =>
    impliedBy(frame, inner, holds, depth + 1);
  if (ts.isIdentifier(node)) {
    const kept = impliedByVariable(frame, known, node, truth, within);
    if (kept.length > 0) return kept;
  }
  const atom = known.atoms.get(node);
  if (atom !== undefined) return [{ atom, holds: truth }];
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken) return within(node.operand, !truth);
  if (ts.isAwaitExpression(node)) return within(node.expression);
  if (ts.isBinaryExpression(node)) return impliedByBinary(node, truth, within);
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Boolean') {
    const [inner] = node.arguments;
    return inner ? within(inner) : [];
  }
  return [];
}

type Within = (inner: ts.Expression, holds?: boolean) => readonly Implication[];

function impliedByBinary(node: ts.BinaryExpression, truth: boolean, within: Within): readonly Implication[] {
  const operator = node.operatorToken.kind;
  if (operator === K.CommaToken) return within(node.right);
  const both = operator === K.AmpersandAmpersandToken ? truth : operator === K.BarBarToken ? !truth : undefined;
  if (both === true) return [...within(node.left), ...within(node.right)];
  if (operator === K.QuestionQuestionToken) return isFalse(node.right) ? within(node.left) : [];
  const equal = EQUALITIES.get(operator);
  if (equal === undefined) return [];
  const [constant, asked] = isBoolean(node.right) ? [node.right, node.left] : [node.left, node.right];
  if (!isBoolean(constant)) return [];
  return within(asked, (bare(constant).kind === K.TrueKeyword) === (equal === truth));
}

const EQUALITIES = new Map<ts.SyntaxKind, boolean>([
  [K.EqualsEqualsEqualsToken, true],
  [K.EqualsEqualsToken, true],
  [K.ExclamationEqualsEqualsToken, false],
  [K.ExclamationEqualsToken, false],
]);

function isBoolean(node: ts.Expression): boolean {
  return bare(node).kind === K.TrueKeyword || isFalse(node);
}

export function isFalse(node: ts.Expression): boolean {
  return bare(node).kind === K.FalseKeyword;
}

/** A guard that was kept in a constant. */
function impliedByVariable(
  { builder, node: fn }: Frame,
  known: Provenance,
  node: ts.Identifier,
  truth: boolean,
  within: Within,
): readonly Implication[] {
  const variable = builder.scopes.variableOf(node);
  const declaration = variable?.declaration;
  if (!declaration || variable.owner !== fn || variable.assignments > 0) return [];
  if (ts.isBindingElement(declaration)) {
    const atom = known.atoms.get(declaration.name);
    return atom !== undefined ? [{ atom, holds: truth }] : [];
  }
  return ts.isVariableDeclaration(declaration) && declaration.initializer ? within(declaration.initializer) : [];
}
