import ts from 'typescript';
import { recordWrite } from './assignments.js';
import type { Frame } from './frame.js';
import type { FunctionNode } from './scopes.js';
import type { Value } from './state.js';

/** A function may say what its results are for: then giving them is putting them there. */
export function recordResult(frame: Frame, value: Value, expression: ts.Expression): void {
  const holder = declaredAs(frame.node);
  const name = holder && ts.getNameOfDeclaration(holder);
  if (name && ts.isIdentifier(name)) recordWrite(frame, value, { name, text: name.text, source: expression });
}

/** The declaration by which a function is known. */
function declaredAs(node: FunctionNode): ts.Declaration | undefined {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node))
    return ts.isSourceFile(node) ? undefined : (node as ts.Declaration);
  let at: ts.Node = node.parent;
  while (ts.isParenthesizedExpression(at) || ts.isAsExpression(at) || ts.isSatisfiesExpression(at)) at = at.parent;
  return ts.isVariableDeclaration(at) || ts.isPropertyDeclaration(at) || ts.isPropertyAssignment(at) ? at : undefined;
}
