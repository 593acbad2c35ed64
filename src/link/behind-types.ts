import ts from 'typescript';
import { declarationsOf } from './hierarchy.js';
import { initializerOf, unwrap } from './syntax.js';

interface Host {
  readonly checker: ts.TypeChecker;
  isAnalysed(file: ts.SourceFile): boolean;
}

/**
 * The library's members that run behind a member that the program only declares: a class writes down the types of the events
 * of the emitter that it extends, or a constant is given a type of the program's own.
 *
 * @param name - the called member's name
 */
export function membersBehind(host: Host, name: ts.Node): readonly ts.Declaration[] {
  const access = name.parent;
  if (!ts.isPropertyAccessExpression(access) || access.name !== name) return [];
  const { checker } = host;
  const declared = checker.getTypeAtLocation(access.expression);
  const types = [...basesOf(checker, declared), ...madeOf(checker, access.expression)];
  return types
    .flatMap((type) => declarationsOf(checker.getPropertyOfType(type, access.name.text), checker))
    .filter((declaration) => !host.isAnalysed(declaration.getSourceFile()));
}

function basesOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  const classes = (type.symbol as ts.Symbol | undefined)?.declarations?.filter(ts.isClassLike) ?? [];
  return classes.flatMap(({ heritageClauses }) =>
    (heritageClauses ?? []).flatMap((clause) =>
      clause.token === ts.SyntaxKind.ExtendsKeyword ? clause.types.map((each) => checker.getTypeAtLocation(each)) : [],
    ),
  );
}

/** What a constant was made as, before it was given another type. */
function madeOf(checker: ts.TypeChecker, receiver: ts.Expression): readonly ts.Type[] {
  const declarations = declarationsOf(checker.getSymbolAtLocation(unwrap(receiver)), checker);
  return [receiver, ...declarations.flatMap((declaration) => initializerOf(declaration) ?? [])].flatMap((made) => {
    const bare = unwrap(made);
    return bare === made ? [] : [checker.getTypeAtLocation(bare)];
  });
}
