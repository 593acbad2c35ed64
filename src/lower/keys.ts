import ts from 'typescript';
import { keyed, symbolKey, type Component } from '../ir/components.js';
import { constantOf } from './constants.js';
import type { Frame } from './frame.js';

/** The text of a name that stands fixed in the program; undefined for computed ones and patterns. */
export function memberName(name: ts.PropertyName | ts.BindingName): string | undefined {
  if (ts.isIdentifier(name) || ts.isPrivateIdentifier(name)) return name.text;
  if (ts.isComputedPropertyName(name)) return symbolName(name.expression) ?? literalKey(name.expression);
  return ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? literalKey(name) : undefined;
}

function literalKey(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isNumericLiteral(node) ? String(Number(node.text)) : undefined;
}

/** `Symbol.iterator` and the like name one member each. */
function symbolName(node: ts.Expression): string | undefined {
  const known =
    ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Symbol';
  return known ? `[Symbol.${node.name.text}]` : undefined;
}

/** The member that a key expression names: a well-known symbol, or what the text shows the key to be. */
export function constantKey(frame: Frame, node: ts.Expression): string | undefined {
  const symbol = symbolName(node) ?? ownSymbol(frame, node);
  if (symbol !== undefined) return symbol;
  const key = constantOf(frame, node)?.is;
  return typeof key === 'string' || typeof key === 'number' ? String(key) : undefined;
}

/** A constant that holds a symbol of its own names one member. */
function ownSymbol({ builder }: Frame, node: ts.Expression): string | undefined {
  const variable = ts.isIdentifier(node) ? builder.scopes.variableOf(node) : undefined;
  const declaration = variable?.declaration;
  if (!declaration || variable.assignments > 0 || !ts.isVariableDeclaration(declaration)) return undefined;
  const { initializer } = declaration;
  const made = initializer && ts.isCallExpression(initializer) ? initializer.expression : undefined;
  const isSymbol = made && ts.isIdentifier(made) && made.text === 'Symbol' && !builder.scopes.variableOf(made);
  return isSymbol ? symbolKey(variable.name, declaration.getStart(builder.file)) : undefined;
}

/** The member that a property's name names, a computed one included. */
export function propertyName(frame: Frame, name: ts.PropertyName): string | undefined {
  return ts.isComputedPropertyName(name) ? constantKey(frame, name.expression) : memberName(name);
}

/** The component of a member whose key the text does not fix; its type may. */
export function keyedBy(frame: Frame, key: ts.Expression): Component {
  return keyed(key.getStart(frame.builder.file), key.end);
}
