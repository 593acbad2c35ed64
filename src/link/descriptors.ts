/** Object literals that describe data instead of holding it: the columns of a table, the members of a schema. */
import ts from 'typescript';
import { isOfLanguage } from './declarations.js';
import { unwrap } from './syntax.js';

interface Host {
  readonly checker: ts.TypeChecker;
  isAnalysed(file: ts.SourceFile): boolean;
}

/**
 * Does a property say what a member is like, and not what it is: `phone: text('phone')`, `phone: { type: String }`?
 * So it is where a library's function is given the literal, and the property holds a type, a constructor or something
 * that the library made.
 */
export function describesData(host: Host, property: ts.Node): boolean {
  if (!ts.isPropertyAssignment(property)) return false;
  return isDescriptor(host, unwrap(property.initializer)) && isGivenToLibrary(host, property.parent);
}

function isDescriptor(host: Host, value: ts.Expression): boolean {
  const { checker } = host;
  if (ts.isObjectLiteralExpression(value)) {
    const type = value.properties.find((each) => each.name && ts.isIdentifier(each.name) && each.name.text === 'type');
    return type !== undefined && ts.isPropertyAssignment(type);
  }
  if (ts.isArrayLiteralExpression(value)) return value.elements.some((each) => isDescriptor(host, unwrap(each)));
  const type = checker.getTypeAtLocation(value);
  if (type.getConstructSignatures().length > 0) return true;
  return ts.isCallExpression(value) && isOfLibrary(host, type);
}

/** Is it an object of a class or interface that the program does not declare? */
export function isOfLibrary(host: Host, type: ts.Type): boolean {
  const parts = type.isUnionOrIntersection() ? type.types : [type];
  return parts.some((part) => {
    const declarations = (part.symbol as ts.Symbol | undefined)?.declarations ?? [];
    return (
      (part.flags & ts.TypeFlags.Object) !== 0 &&
      declarations.some((each) => {
        const file = each.getSourceFile();
        return !host.isAnalysed(file) && !isOfLanguage(file.fileName);
      })
    );
  });
}

function isGivenToLibrary(host: Host, literal: ts.Node): boolean {
  let at = literal;
  while (!ts.isCallExpression(at.parent) && !ts.isNewExpression(at.parent)) {
    at = at.parent;
    if (ts.isStatement(at) || ts.isFunctionLike(at) || ts.isSourceFile(at)) return false;
  }
  const declaration = host.checker.getResolvedSignature(at.parent)?.declaration;
  return declaration === undefined || !host.isAnalysed(declaration.getSourceFile());
}
