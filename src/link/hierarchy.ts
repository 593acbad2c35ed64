import ts from 'typescript';

/** Everything that a class or interface extends or implements, itself not counted. */
export function supertypes(
  node: ts.ClassLikeDeclaration | ts.InterfaceDeclaration,
  checker: ts.TypeChecker,
): Set<ts.Declaration> {
  const found = new Set<ts.Declaration>();
  const work: ts.Node[] = [node];
  for (let at = work.pop(); at; at = work.pop()) {
    if (!ts.isClassLike(at) && !ts.isInterfaceDeclaration(at)) continue;
    for (const clause of at.heritageClauses ?? []) {
      for (const type of clause.types) {
        for (const declaration of declarationsOfHeritage(type, checker)) {
          if (found.has(declaration)) continue;
          found.add(declaration);
          work.push(declaration);
        }
      }
    }
  }
  return found;
}

/** A name in `extends` or `implements` may be another name of a type, or of several. */
function declarationsOfHeritage(
  type: ts.ExpressionWithTypeArguments,
  checker: ts.TypeChecker,
): readonly ts.Declaration[] {
  const declared = declarationsOf(checker.getSymbolAtLocation(type.expression), checker);
  if (!declared.some(ts.isTypeAliasDeclaration)) return declared;
  const meant = checker.getTypeFromTypeNode(type);
  const parts = meant.isUnionOrIntersection() ? meant.types : [meant];
  return parts.flatMap((part) => part.getSymbol()?.declarations ?? []);
}

export function declarationsOf(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): readonly ts.Declaration[] {
  if (!symbol) return [];
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (target.declarations ?? []).filter((declaration) => !isShorthandModule(declaration));
}

/** `declare module 'mitt';` says that there is such a package, and nothing of what it exports. */
function isShorthandModule(declaration: ts.Declaration): boolean {
  return ts.isModuleDeclaration(declaration) && ts.isStringLiteral(declaration.name) && !declaration.body;
}

/** Does a member's function run when the member `of` a class or interface is called? */
export function implementsMember(fn: ts.Node, of: ts.Declaration, checker: ts.TypeChecker): boolean {
  const owner = of.parent;
  const holder =
    ts.isPropertyAssignment(fn.parent) || ts.isPropertyDeclaration(fn.parent) ? fn.parent.parent : fn.parent;
  if (ts.isClassLike(holder)) return holder !== owner && supertypes(holder, checker).has(owner as ts.Declaration);
  if (!ts.isObjectLiteralExpression(holder)) return false;
  const member = ts.isPropertyAssignment(fn.parent) ? fn.parent : fn;
  const name = ts.getNameOfDeclaration(member as ts.Declaration);
  const context = checker.getContextualType(holder);
  if (!name || !context || !(ts.isIdentifier(name) || ts.isStringLiteralLike(name))) return false;
  const property = checker.getPropertyOfType(context, name.text);
  return property?.declarations?.includes(of) ?? false;
}
