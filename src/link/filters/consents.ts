import ts from 'typescript';
import type { FilterHost } from './host.js';
import { isTrue } from './conditions.js';
import { nameOf } from './uses.js';

/** The uses that a condition asks consent for beside the labelled member: `{ twoFactorPhone: phone, advertisingConsent: true }`. */
export function consentsBeside(host: FilterHost, key: ts.ObjectLiteralElementLike): readonly string[] {
  const { checker, annotations } = host;
  const literal = key.parent;
  if (annotations.consentNames.size === 0 || !ts.isObjectLiteralExpression(literal)) return [];
  const expected = checker.getContextualType(literal);
  if (!expected) return [];
  const parts = expected.isUnion() ? expected.types : [expected];
  return literal.properties.flatMap((each) => {
    if (!ts.isPropertyAssignment(each) || !isTrue(each.initializer)) return [];
    const name = nameOf(each.name);
    if (!annotations.consentNames.has(name)) return [];
    const declarations = parts.flatMap((part) => checker.getPropertyOfType(part, name)?.declarations ?? []);
    return declarations.flatMap((declaration) => annotations.consentOf(declaration).map(({ purpose }) => purpose));
  });
}
