/** Conditions that only ask whether there is something. */
import ts from 'typescript';
import { PRESENCE_FUNCTIONS, PRESENCE_KEYS, PRESENCE_METHODS } from '../../models/queries.js';
import { isForm, unwrap } from '../syntax.js';
import { nameOf, type QueryCall } from './uses.js';

/** Does the value of a condition only ask for presence: `null`, `{ not: null }`, `{ $exists: true }`, `Not(IsNull())`? */
export function asksPresence(value: ts.Expression): boolean {
  const node = unwrap(value);
  if (ts.isCallExpression(node)) {
    const [first] = node.arguments;
    const callee = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
    if (ts.isIdentifier(callee) && PRESENCE_FUNCTIONS.has(callee.text)) return true;
    return first !== undefined && ts.isIdentifier(callee) && WRAPPING.has(callee.text) && asksPresence(first);
  }
  if (!ts.isObjectLiteralExpression(node)) return isNothing(node);
  return (
    node.properties.length > 0 &&
    node.properties.every(
      (each) =>
        ts.isPropertyAssignment(each) &&
        (PRESENCE_KEYS.has(nameOf(each.name)) || asksPresence(each.initializer) || MODES.has(nameOf(each.name))),
    )
  );
}

/** How a text is compared says nothing by itself. */
const MODES: ReadonlySet<string> = new Set(['mode']);

/** TypeORM's operators that take another condition, or a pattern. */
const WRAPPING: ReadonlySet<string> = new Set(['Not', 'Like', 'ILike', 'Equal']);

function isNothing(node: ts.Expression): boolean {
  // `{ contains: '@' }` asks whether it is an address at all.
  if (ts.isStringLiteralLike(node)) return isForm(node);
  if (ts.isArrayLiteralExpression(node)) return node.elements.length > 0 && node.elements.every(asksPresence);
  if (ts.isIdentifier(node)) return node.text === 'undefined';
  return (
    node.kind === ts.SyntaxKind.NullKeyword ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword
  );
}

/** `where('phone', 'is not', null)`, `where('phone').exists()`, `where('phone').ne(null)`. */
export function comparesPresence(call: QueryCall, column: number): boolean {
  if (ts.isTaggedTemplateExpression(call)) return false;
  const given = call.arguments ?? [];
  const last = given.at(-1);
  if (last && given.length > column + 1) return asksPresence(last);
  const access = call.parent;
  if (!ts.isPropertyAccessExpression(access)) return false;
  if (PRESENCE_METHODS.has(access.name.text)) return true;
  const next = access.parent;
  const [compared] = ts.isCallExpression(next) && next.expression === access ? next.arguments : [];
  return compared !== undefined && COMPARING.has(access.name.text) && asksPresence(compared);
}

const COMPARING: ReadonlySet<string> = new Set(['ne', 'equals', 'eq', 'is', 'nin', 'in', 'like', 'ilike', 'regex']);
