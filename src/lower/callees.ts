import ts from 'typescript';
import { bare, type Frame } from './frame.js';
import { memberName } from './keys.js';
import { isStatic, type FunctionNode } from './scopes.js';
import type { Value } from './state.js';

/** The function that a value surely is, where the file shows it: a closure made here. */
export function functionOfValue({ store }: Frame, value: Value): FunctionNode | undefined {
  const [id] = value.ids;
  return id !== undefined && value.ids.length === 1 ? store.identities[id]?.closure : undefined;
}

/** The method of a name that runs on an object which was made here of a class of this file. */
export function methodOfInstance(frame: Frame, receiver: Value, name: string): FunctionNode | undefined {
  const [id] = receiver.ids;
  const made = id !== undefined && receiver.ids.length === 1 ? frame.store.identities[id]?.instanceOf : undefined;
  let at = made;
  for (let depth = 0; at && depth < MAX_INHERITANCE; depth++) {
    const member = at.members.find((each) => each.name && !isStatic(each) && memberName(each.name) === name);
    if (member) return ts.isMethodDeclaration(member) && member.body ? member : undefined;
    at = baseOf(frame, at);
  }
  return undefined;
}

const MAX_INHERITANCE = 16;

function baseOf(frame: Frame, node: ts.ClassLikeDeclaration): ts.ClassLikeDeclaration | undefined {
  const base = node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  return base && classOfName(frame, base.expression);
}

/** The class that an expression names, where the file declares it for good. */
export function classOfName(frame: Frame, node: ts.Expression): ts.ClassLikeDeclaration | undefined {
  const name = bare(node);
  const variable = ts.isIdentifier(name) ? frame.builder.scopes.variableOf(name) : undefined;
  const declaration = variable?.assignments === 0 ? variable.declaration : undefined;
  if (!declaration || ts.isClassDeclaration(declaration)) return declaration;
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  const made = bare(declaration.initializer);
  return ts.isClassExpression(made) ? made : undefined;
}
