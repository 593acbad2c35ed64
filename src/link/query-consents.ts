import ts from 'typescript';
import type { Annotations } from '../annotations/types.js';
import { CONDITION_KEYS } from '../models/queries.js';
import { isTrue } from './filters/conditions.js';
import { nameOf } from './filters/uses.js';

/**
 * The uses that all rows consented to which a query gives whose condition has the member: `{ where: { advertisingConsent: true } }`.
 *
 * @param name the member's name in the condition
 */
export function consentsOfQuery(checker: ts.TypeChecker, annotations: Annotations, name: ts.Node): readonly string[] {
  const key = name.parent;
  if (!ts.isPropertyAssignment(key) || !isTrue(key.initializer)) return [];
  const call = queryAround(key.parent);
  const expected = checker.getContextualType(key.parent);
  const types = [...(expected ? [expected] : []), ...(call ? [rowOf(checker, checker.getTypeAtLocation(call))] : [])];
  const [declarations = []] = types
    .flatMap((type) => (type.isUnion() ? type.types : [type]))
    .map((type) => checker.getPropertyOfType(type, nameOf(key.name))?.declarations ?? [])
    .filter((each) => each.some((declaration) => annotations.consentOf(declaration).length > 0));
  return call ? declarations.flatMap((each) => annotations.consentOf(each).map(({ purpose }) => purpose)) : [];
}

/** The call that an object is the condition of: not one of several, nor the opposite, nor one of another table. */
function queryAround(condition: ts.Expression): ts.CallExpression | undefined {
  let at: ts.Node = condition;
  for (;;) {
    const { parent } = at;
    if (ts.isPropertyAssignment(parent) && (CONDITION_KEYS.has(nameOf(parent.name)) || ALL.has(nameOf(parent.name))))
      at = parent.parent;
    else if (isAll(parent)) at = parent;
    else return ts.isCallExpression(parent) && parent.expression !== at ? parent : undefined;
  }
}

/** A list of conditions that all must hold; of other lists, one of several is enough. */
function isAll(list: ts.Node): list is ts.ArrayLiteralExpression {
  if (!ts.isArrayLiteralExpression(list) || !ts.isPropertyAssignment(list.parent)) return false;
  return list.elements.length === 1 || ALL.has(nameOf(list.parent.name));
}

const ALL: ReadonlySet<string> = new Set(['AND', '$and']);

function rowOf(checker: ts.TypeChecker, given: ts.Type): ts.Type {
  const held = checker.getNonNullableType(checker.getAwaitedType(given) ?? given);
  const element = checker.isArrayLikeType(held) ? checker.getIndexTypeOfType(held, ts.IndexKind.Number) : undefined;
  return element ?? held;
}
