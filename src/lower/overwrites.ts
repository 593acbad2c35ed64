import ts from 'typescript';
import { field, type Component } from '../ir/components.js';
import type { Overwrite } from '../ir/graph.js';
import { memberName } from './keys.js';
import type { FunctionNode, Scopes, Variable } from './scopes.js';
import { isAssignmentOperator } from './uses.js';

/** What a function surely does to what its caller holds, whenever it returns. */
export interface Effects {
  /** Parts of its receiver and its parameters that it replaces. */
  readonly overwrites: readonly Overwrite[];
  /** Captured variables that it assigns. */
  readonly assigned: ReadonlySet<Variable>;
  /** Parts of the objects in captured variables that it replaces. */
  readonly members: readonly CapturedMember[];
}

interface CapturedMember {
  readonly variable: Variable;
  readonly component: Component;
}

const NONE: Effects = { overwrites: [], assigned: new Set(), members: [] };

const K = ts.SyntaxKind;

/**
 * Read off its text: what the caller's variables and objects held there is gone when the function returns. Only what runs for certain and at once counts: nothing behind a `return`, an
 * `await` or a `yield`, and of branches what all of them replace.
 */
export function effectsOf(node: FunctionNode, scopes: Scopes): Effects {
  if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return NONE;
  if ('asteriskToken' in node && node.asteriskToken) return NONE;
  const scan: Scan = { node, scopes, found: new Map(), assigned: new Set(), members: new Map(), over: false };
  if (ts.isBlock(node.body)) overwriteInAll(scan, node.body.statements);
  else overwriteInExpression(scan, node.body);
  return { overwrites: [...scan.found.values()], assigned: scan.assigned, members: [...scan.members.values()] };
}

interface Scan {
  readonly node: ts.SignatureDeclaration;
  readonly scopes: Scopes;
  readonly found: Map<string, Overwrite>;
  readonly assigned: Set<Variable>;
  readonly members: Map<string, CapturedMember>;
  /** Does what comes next not run for certain? */
  over: boolean;
}

function overwriteInAll(scan: Scan, statements: readonly ts.Statement[]): void {
  for (const statement of statements) {
    if (scan.over) return;
    overwriteIn(scan, statement);
    scan.over ||= mayLeave(statement);
  }
}

function overwriteIn(scan: Scan, statement: ts.Statement): void {
  if (ts.isExpressionStatement(statement)) overwriteInExpression(scan, statement.expression);
  else if (ts.isReturnStatement(statement) && statement.expression) overwriteInExpression(scan, statement.expression);
  else if (ts.isBlock(statement)) overwriteInAll(scan, statement.statements);
  else if (ts.isIfStatement(statement) && statement.elseStatement)
    overwriteInBoth(scan, statement, statement.elseStatement);
}

function overwriteInBoth(scan: Scan, node: ts.IfStatement, otherwise: ts.Statement): void {
  const branches = [node.thenStatement, otherwise].map((branch) => {
    const inner: Scan = { ...scan, found: new Map(), assigned: new Set(), members: new Map() };
    overwriteInAll(inner, [branch]);
    return inner;
  });
  const [first, second] = branches;
  if (!first || !second) return;
  for (const [key, each] of first.found) if (second.found.has(key)) scan.found.set(key, each);
  for (const [key, each] of first.members) if (second.members.has(key)) scan.members.set(key, each);
  for (const each of first.assigned) if (second.assigned.has(each)) scan.assigned.add(each);
}

function overwriteInExpression(scan: Scan, node: ts.Expression): void {
  let at = node;
  while (ts.isParenthesizedExpression(at)) at = at.expression;
  if (mayLeave(at)) return;
  if (ts.isDeleteExpression(at)) record(scan, at.expression);
  if (!ts.isBinaryExpression(at) || !isAssignmentOperator(at.operatorToken.kind)) return;
  if (LOGICAL.has(at.operatorToken.kind)) return;
  record(scan, at.left);
  if (ts.isBinaryExpression(at.right)) overwriteInExpression(scan, at.right);
}

const LOGICAL = new Set([K.BarBarEqualsToken, K.AmpersandAmpersandEqualsToken, K.QuestionQuestionEqualsToken]);

function record(scan: Scan, target: ts.Expression): void {
  if (ts.isIdentifier(target)) {
    const variable = capturedVariable(scan, target);
    if (variable) scan.assigned.add(variable);
    return;
  }
  const component = componentOf(target);
  if (component === undefined) return;
  const base = (target as ts.PropertyAccessExpression | ts.ElementAccessExpression).expression;
  const held = ts.isIdentifier(base) ? capturedVariable(scan, base) : undefined;
  if (held?.assignments === 0) {
    scan.members.set(`${held.name} ${String(held.declaration?.pos)} ${component}`, { variable: held, component });
  }
  const place = placeOf(scan, base);
  if (place !== undefined) scan.found.set(`${String(place)} ${component}`, { place, component });
}

function componentOf(target: ts.Expression): Component | undefined {
  if (ts.isPropertyAccessExpression(target)) return field(target.name.text);
  if (!ts.isElementAccessExpression(target)) return undefined;
  const key = target.argumentExpression;
  const name = ts.isStringLiteralLike(key) || ts.isNumericLiteral(key) ? memberName(key) : undefined;
  return name === undefined ? undefined : field(name);
}

function placeOf(scan: Scan, base: ts.Expression): Overwrite['place'] | undefined {
  if (base.kind === K.ThisKeyword) return ts.isArrowFunction(scan.node) ? undefined : 'receiver';
  const variable = ts.isIdentifier(base) ? scan.scopes.variableOf(base) : undefined;
  if (!variable || variable.assignments > 0) return undefined;
  const index = parametersOf(scan.node).findIndex((parameter) => variable.declaration === parameter);
  const parameter = parametersOf(scan.node)[index];
  return parameter && !parameter.dotDotDotToken && !parameter.initializer ? index : undefined;
}

/** A variable of a function around this one; a module's variables are everybody's. */
function capturedVariable({ node, scopes }: Scan, name: ts.Identifier): Variable | undefined {
  const variable = scopes.variableOf(name);
  if (!variable?.declaration || variable.owner === node || ts.isSourceFile(variable.owner)) return undefined;
  return variable;
}

function parametersOf(node: ts.SignatureDeclaration): readonly ts.ParameterDeclaration[] {
  return node.parameters.filter(({ name }) => !(ts.isIdentifier(name) && name.text === 'this'));
}

/** May the function be left, or others run, in the middle of it? A throw leaves the caller with what was there before. */
function mayLeave(node: ts.Node): boolean {
  const work: ts.Node[] = [node];
  for (let at = work.pop(); at; at = work.pop()) {
    if (ts.isReturnStatement(at) || ts.isAwaitExpression(at) || ts.isYieldExpression(at)) return true;
    if (ts.isForOfStatement(at) && at.awaitModifier) return true;
    if (!ts.isFunctionLike(at) && !ts.isClassLike(at)) {
      ts.forEachChild(at, (child) => {
        work.push(child);
      });
    }
  }
  return false;
}

/** Does the function give its receiver back, whatever way it takes? */
export function returnsReceiver(node: FunctionNode): boolean {
  if (!ts.isFunctionLike(node) || ts.isArrowFunction(node) || !('body' in node) || !node.body) return false;
  const isPlain = !('asteriskToken' in node && node.asteriskToken);
  const isAsync = ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some((each) => each.kind === K.AsyncKeyword);
  if (!isPlain || isAsync || !ts.isBlock(node.body)) return false;
  const last = node.body.statements.at(-1);
  if (!last || !ts.isReturnStatement(last)) return false;
  const work: ts.Node[] = [node.body];
  for (let at = work.pop(); at; at = work.pop()) {
    if (ts.isReturnStatement(at) && at.expression?.kind !== K.ThisKeyword) return false;
    if (!ts.isFunctionLike(at) && !ts.isClassLike(at)) {
      ts.forEachChild(at, (child) => {
        work.push(child);
      });
    }
  }
  return true;
}
