import ts from 'typescript';
import { declarationsOf } from './hierarchy.js';
import { memberSymbol } from './seeds.js';

export interface HeldHost {
  readonly checker: ts.TypeChecker;
  isAnalysed(file: ts.SourceFile): boolean;
}

/**
 * May what is called, of a library's type that can be called, be a function of the program's: what a variable of the same
 * file holds, `const Row = memo((props) => …)`, or a component that is part of what a variable holds, `Contact.Provider`? What other files
 * hold of such a type, the components of a whole library among them, is not looked for.
 */
export function isHeldNearby(host: HeldHost, name: ts.Node, isComponent: boolean): boolean {
  const own = declarationsOf(memberSymbol(name, host.checker), host.checker);
  const file = name.getSourceFile();
  if (own.some((each) => ts.isVariableDeclaration(each) && each.getSourceFile() === file)) return true;
  const access = name.parent;
  if (!isComponent || !ts.isPropertyAccessExpression(access) || access.name !== name) return false;
  const holders = declarationsOf(host.checker.getSymbolAtLocation(access.expression), host.checker);
  return holders.some((each) => ts.isVariableDeclaration(each) && host.isAnalysed(each.getSourceFile()));
}
