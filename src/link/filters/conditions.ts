import ts from 'typescript';
import { nameOf } from './uses.js';

/** Is it `true`, or an operator that asks for it? */
export function isTrue(value: ts.Expression): boolean {
  if (value.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (!ts.isObjectLiteralExpression(value) || value.properties.length !== 1) return false;
  const [only] = value.properties;
  return (
    only !== undefined && ts.isPropertyAssignment(only) && EQUALS.has(nameOf(only.name)) && isTrue(only.initializer)
  );
}

const EQUALS: ReadonlySet<string> = new Set(['equals', '$eq']);
