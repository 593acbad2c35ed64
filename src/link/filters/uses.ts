/** Where a condition that is written as an object or a text goes: through variables, helpers and wrappers, to calls. */
import ts from 'typescript';
import type { FilterHost } from './host.js';
import { unwrap } from '../syntax.js';

export type QueryCall = ts.CallExpression | ts.NewExpression | ts.TaggedTemplateExpression;

/** A call that gets the condition. */
export interface ConditionUse {
  readonly call: QueryCall;
  readonly index: number;
  /** The members that it lies under there, the innermost first. */
  readonly keys: readonly string[];
  /** The call, of a function of the program, that handed it on to this one: for the caller, the query is that call. */
  readonly through: QueryCall | undefined;
}

interface Place {
  readonly node: ts.Expression;
  readonly keys: readonly string[];
  readonly through: QueryCall | undefined;
}

/** Of a condition that goes to more places than this, the rest is not looked at. */
const MAX_PLACES = 48;

/**
 * The calls that an expression is given to.
 *
 * @param keys - the members that the condition lies under in it, the innermost first
 */
export function usesOf(host: FilterHost, start: ts.Expression, keys: readonly string[] = []): ConditionUse[] {
  const found: ConditionUse[] = [];
  const seen = new Set<ts.Node>();
  const work: Place[] = [{ node: start, keys, through: undefined }];
  for (let place = work.pop(); place && seen.size < MAX_PLACES; place = work.pop()) {
    if (seen.has(place.node)) continue;
    seen.add(place.node);
    work.push(...around(host, place, found));
  }
  return found;
}

/** What an expression is part of, one step up. */
function around(host: FilterHost, place: Place, found: ConditionUse[]): Place[] {
  const { node, keys } = place;
  const { parent } = node;
  if (isTransparent(parent, node)) return [{ ...place, node: parent }];
  if (ts.isTemplateSpan(parent)) return [{ ...place, node: parent.parent }];
  if (ts.isSpreadAssignment(parent)) return [{ ...place, node: parent.parent }];
  if (ts.isPropertyAssignment(parent) && parent.initializer === node)
    return [{ ...place, node: parent.parent, keys: [...keys, nameOf(parent.name)] }];
  if (ts.isShorthandPropertyAssignment(parent))
    return [{ ...place, node: parent.parent, keys: [...keys, parent.name.text] }];
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return inCall(host, place, parent, found);
  if (ts.isVariableDeclaration(parent) && parent.initializer === node && ts.isIdentifier(parent.name))
    return host.referencesTo(parent.name).map((reference) => ({ ...place, node: reference }));
  const fn = returnedFrom(node);
  if (!fn) return [];
  const list = listOf(fn);
  if (list) return [{ ...place, node: list }];
  // What a helper gives is the condition of those who call it.
  return place.through ? [] : host.callsOf(fn).map((call) => ({ ...place, node: call }));
}

/** The list that is made of what a function gives: `phones.map((phone) => ({ phone }))`. */
function listOf({ parent }: ts.SignatureDeclaration): ts.CallExpression | undefined {
  const isGiven = ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression);
  return isGiven && MAKING_LISTS.has(parent.expression.name.text) ? parent : undefined;
}

const MAKING_LISTS: ReadonlySet<string> = new Set(['map', 'flatMap']);
const ADDING_TO_LISTS: ReadonlySet<string> = new Set(['push', 'unshift']);

/** The places at which a list that a condition is added to is read from there on: `conditions.push({ phone })`. */
function addedTo(host: FilterHost, place: Place, call: ts.CallExpression | ts.NewExpression): Place[] {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || !ADDING_TO_LISTS.has(expression.name.text)) return [];
  const keys = [...place.keys];
  let object = unwrap(expression.expression);
  for (; ts.isPropertyAccessExpression(object); object = unwrap(object.expression)) keys.push(object.name.text);
  if (!ts.isIdentifier(object)) return [];
  return host
    .referencesTo(object)
    .filter((each) => each.pos > call.end)
    .map((node) => ({ ...place, node, keys }));
}

function isTransparent(parent: ts.Node, node: ts.Expression): parent is ts.Expression {
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isBinaryExpression(parent)) {
    const kind = parent.operatorToken.kind;
    return kind === ts.SyntaxKind.CommaToken ? parent.right === node : CHOOSING.has(kind);
  }
  return (
    ts.isParenthesizedExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isTypeAssertionExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isSpreadElement(parent) ||
    ts.isAwaitExpression(parent)
  );
}

/** What gives one of its sides, or puts texts together. */
const CHOOSING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

function inCall(
  host: FilterHost,
  place: Place,
  call: ts.CallExpression | ts.NewExpression,
  found: ConditionUse[],
): Place[] {
  const index = call.arguments?.indexOf(place.node) ?? -1;
  if (index < 0) return [];
  found.push({ call, index, keys: place.keys, through: place.through });
  const added = addedTo(host, place, call);
  if (added.length > 0) return added;
  const through = place.through ?? call;
  return host.functionsOf(call).flatMap((fn) => {
    const parameter = fn.parameters[index];
    if (!parameter || parameter.dotDotDotToken) return [];
    if (ts.isIdentifier(parameter.name))
      return host.referencesTo(parameter.name).map((node) => ({ ...place, node, through }));
    return taken(parameter.name, place.keys).flatMap(({ name, keys }) =>
      host.referencesTo(name).map((node) => ({ node, keys, through })),
    );
  });
}

/** The variable that a pattern takes the condition out by, and what it lies under there. */
function taken(
  pattern: ts.BindingPattern,
  keys: readonly string[],
): { name: ts.Identifier; keys: readonly string[] }[] {
  const outermost = keys.at(-1);
  if (!ts.isObjectBindingPattern(pattern) || outermost === undefined) return [];
  return pattern.elements.flatMap((element) => {
    const named = element.propertyName ?? element.name;
    const isTaken = ts.isIdentifier(named) && named.text === outermost && ts.isIdentifier(element.name);
    return isTaken && ts.isIdentifier(element.name) ? [{ name: element.name, keys: keys.slice(0, -1) }] : [];
  });
}

/** The function whose result an expression is. */
function returnedFrom(node: ts.Expression): ts.SignatureDeclaration | undefined {
  const { parent } = node;
  if (ts.isArrowFunction(parent) && parent.body === node) return parent;
  return ts.isReturnStatement(parent) ? ts.findAncestor(parent, ts.isFunctionLike) : undefined;
}

export function nameOf(name: ts.PropertyName): string {
  if (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) return name.text;
  // `[Op.or]`: operators say nothing of what a condition is for.
  const key = ts.isComputedPropertyName(name) ? unwrap(name.expression) : undefined;
  return key && ts.isStringLiteralLike(key) ? key.text : '';
}
