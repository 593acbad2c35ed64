import ts from 'typescript';
import { PROTO } from '../ir/components.js';
import { addNode } from './builder.js';
import { lowerExpression, readThis } from './expressions.js';
import { bare, fixedFunction, outerVariable, readVariable, type Frame } from './frame.js';
import { isStatic } from './scopes.js';
import { either, NOTHING, type Value } from './state.js';

/**
 * Lowers what a member is taken from or put into. A function is one object there, whoever names it: `f.cache = rows` shows
 * at every other `f.cache`, while the uses of `f` as a function are told apart.
 */
export function lowerHolder(frame: Frame, node: ts.Expression): Value {
  const at = bare(node);
  // An accessor that `super` finds works on the object itself.
  if (at.kind === ts.SyntaxKind.SuperKeyword) return either(superObject(frame, at), readThis(frame, at));
  const variable = ts.isIdentifier(at) ? frame.builder.scopes.variableOf(at) : undefined;
  if (!variable || !fixedFunction(variable)) return lowerExpression(frame, node);
  if (variable.owner !== frame.node) return outerVariable(frame, variable, at);
  return frame.store.layer.variable(variable) ?? NOTHING;
}

/** The class member or object method in whose text something stands. */
function memberAround(node: ts.Node): ts.ClassElement | ts.ObjectLiteralElement | undefined {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const owner = at.parent;
    if (ts.isClassLike(owner) && ts.isClassElement(at)) return at;
    if (ts.isObjectLiteralExpression(owner) && (ts.isMethodDeclaration(at) || ts.isAccessor(at))) return at;
  }
  return undefined;
}

/** The class that `super(…)` calls. */
export function superClass(frame: Frame, node: ts.Node): Value {
  const owner = memberAround(node)?.parent;
  const clauses = owner && ts.isClassLike(owner) ? owner.heritageClauses : undefined;
  const base = clauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  return base ? lowerExpression(frame, base.expression) : NOTHING;
}

/** What `super.member` is taken from. An object's own prototype is not told apart from what the object itself holds. */
export function superObject(frame: Frame, node: ts.Node): Value {
  const member = memberAround(node);
  if (!member || !ts.isClassLike(member.parent)) return readThis(frame, node);
  const base = superClass(frame, node);
  if (isStatic(member) || ts.isClassStaticBlockDeclaration(member)) return base;
  return frame.store.take(base, PROTO, addNode(frame.builder, 'read', frame.fn));
}

/** `this.constructor` in a member of a named class is taken for that class. */
export function classAround(frame: Frame, { expression }: ts.PropertyAccessExpression): Value | undefined {
  if (expression.kind !== ts.SyntaxKind.ThisKeyword) return undefined;
  const member = memberAround(expression);
  if (!member || !ts.isClassLike(member.parent) || isStatic(member) || !member.parent.name) return undefined;
  const variable = frame.builder.scopes.declared(member.parent.name);
  return variable && readVariable(frame, variable, expression);
}
