/** Functions of the program that a library wrapped: what is called is of the library's type, and runs the program's code. */
import ts from 'typescript';
import { declarationsOf } from './hierarchy.js';
import { functionOfDeclaration, unwrap } from './syntax.js';

export interface WrappedHost {
  readonly checker: ts.TypeChecker;
  isAnalysed(file: ts.SourceFile): boolean;
}

/** Is what is called held by a variable of the program, or by what one holds: `Contact.Provider`? */
export function isOfProgram(host: WrappedHost, name: ts.Node, declaration: ts.Declaration): boolean {
  if (host.isAnalysed(declaration.getSourceFile())) return ts.isVariableDeclaration(declaration);
  const access = name.parent;
  if (!ts.isPropertyAccessExpression(access) || access.name !== name) return false;
  const holder = declarationsOf(host.checker.getSymbolAtLocation(access.expression), host.checker);
  return holder.some((each) => ts.isVariableDeclaration(each) && host.isAnalysed(each.getSourceFile()));
}

/** More wrappers than these around one function are not taken off. */
const MAX_WRAPPERS = 3;

/** The function that a library wraps in a variable's value: `const Row = memo(forwardRef((props) => …))`. */
export function wrappedFunction(host: WrappedHost, declaration: ts.Declaration): ts.Node | undefined {
  let at = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  for (let wrappers = 0; at && wrappers <= MAX_WRAPPERS; wrappers++) {
    const value = unwrap(at);
    if (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) return wrappers > 0 ? value : undefined;
    if (ts.isIdentifier(value) && wrappers > 0)
      return declarationsOf(host.checker.getSymbolAtLocation(value), host.checker)
        .map((each) => functionOfDeclaration(each))
        .find((each) => each !== undefined);
    if (!ts.isCallExpression(value) || isOwnFunction(host, value)) return undefined;
    [at] = value.arguments;
  }
  return undefined;
}

/** Is a function of the program's called, which may do anything with what it is given? */
function isOwnFunction(host: WrappedHost, call: ts.CallExpression): boolean {
  const declaration = host.checker.getResolvedSignature(call)?.declaration;
  return !declaration || host.isAnalysed(declaration.getSourceFile());
}
