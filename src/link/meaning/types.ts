/** What a value of a written type is, where nobody knows the value: `client: AxiosInstance` comes from the package. */
import ts from 'typescript';
import { evaluate } from './evaluate.js';
import { made, NOTHING, outside, spend, type Inquiry, type Meaning } from './meaning.js';
import { moduleMeaning } from './modules.js';

export function typeMeaning(inquiry: Inquiry, type: ts.TypeNode): readonly Meaning[] {
  if (!spend(inquiry)) return NOTHING;
  if (ts.isParenthesizedTypeNode(type)) return typeMeaning(inquiry, type.type);
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((each) => typeMeaning(inquiry, each));
  if (ts.isTypeQueryNode(type)) return queried(inquiry, type.exprName);
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return evaluate(inquiry, type.literal, undefined);
  if (ts.isImportTypeNode(type)) return importType(inquiry, type);
  return ts.isTypeReferenceNode(type) ? named(inquiry, type.typeName) : NOTHING;
}

/** `typeof fetch`, `typeof config`. */
function queried(inquiry: Inquiry, name: ts.EntityName): readonly Meaning[] {
  return ts.isIdentifier(name) ? evaluate(inquiry, name, undefined) : NOTHING;
}

function importType({ host }: Inquiry, type: ts.ImportTypeNode): readonly Meaning[] {
  const literal = ts.isLiteralTypeNode(type.argument) ? type.argument.literal : undefined;
  if (!literal || !ts.isStringLiteral(literal) || !type.qualifier) return NOTHING;
  const names = type.qualifier.getText().split('.');
  return moduleMeaning(host, literal).flatMap((module) =>
    module.kind === 'outside' ? [outside('package', module.root.name, names)] : NOTHING,
  );
}

/** An imported name of a package, a class of the program, or an interface of the platform. */
function named(inquiry: Inquiry, name: ts.EntityName): readonly Meaning[] {
  const path: string[] = [];
  let first: ts.EntityName = name;
  for (; ts.isQualifiedName(first); first = first.left) path.unshift(first.right.text);
  const declarations = inquiry.host.checker.getSymbolAtLocation(first)?.declarations ?? [];
  return declarations.flatMap((each) => declaredType(inquiry, each, path));
}

function declaredType(inquiry: Inquiry, declaration: ts.Declaration, path: readonly string[]): readonly Meaning[] {
  if (ts.isImportSpecifier(declaration)) {
    const name = (declaration.propertyName ?? declaration.name).text;
    return imported(inquiry, declaration, declaration.parent.parent.parent.moduleSpecifier, [name, ...path]);
  }
  if (ts.isImportClause(declaration))
    return imported(inquiry, declaration, declaration.parent.moduleSpecifier, ['default', ...path]);
  if (ts.isNamespaceImport(declaration))
    return imported(inquiry, declaration, declaration.parent.parent.moduleSpecifier, path);
  if (ts.isClassLike(declaration) && inquiry.host.isAnalysed(declaration.getSourceFile()))
    return [made(declaration, undefined, true)];
  if (ts.isTypeAliasDeclaration(declaration) && inquiry.host.isAnalysed(declaration.getSourceFile()))
    return typeMeaning(inquiry, declaration.type);
  const platform = ts.isInterfaceDeclaration(declaration) && !inquiry.host.isAnalysed(declaration.getSourceFile());
  return platform && path.length === 0 ? [outside('global', declaration.name.text)] : NOTHING;
}

function imported(
  inquiry: Inquiry,
  declaration: ts.Declaration,
  specifier: ts.Expression,
  path: readonly string[],
): readonly Meaning[] {
  if (!ts.isStringLiteralLike(specifier)) return NOTHING;
  const [module] = moduleMeaning(inquiry.host, specifier);
  if (module?.kind === 'outside') return [outside('package', module.root.name, path)];
  const { checker } = inquiry.host;
  const symbol = checker.getSymbolAtLocation((declaration as ts.ImportSpecifier | ts.ImportClause).name ?? declaration);
  if (!symbol || !(symbol.flags & ts.SymbolFlags.Alias) || path.length > 1) return NOTHING;
  return (checker.getAliasedSymbol(symbol).declarations ?? []).flatMap((each) =>
    ts.isImportSpecifier(each) ? NOTHING : declaredType(inquiry, each, []),
  );
}
