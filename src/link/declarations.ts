import ts from 'typescript';

/** A model's key for a declaration of the standard library or of a package, such as `Array#map` or `lodash::map`. */
export function modelKeys(
  declaration: ts.Declaration,
  isNew: boolean,
  packageOf: (file: string) => string | undefined,
): string[] {
  const file = declaration.getSourceFile();
  const specifier = ambientModule(declaration) ?? packageOf(file.fileName);
  const prefix = specifier === undefined ? '' : `${specifier}::`;
  const name = nameOf(declaration);
  const owner = ownerOf(declaration);
  if (isNew) {
    const made = owner ?? name;
    return made === undefined
      ? []
      : [`${prefix}new ${made.replace(/Constructor$/, '')}`, `new ${made.replace(/Constructor$/, '')}`];
  }
  if (name === undefined) return owner === undefined ? [] : [prefix + owner.replace(/Constructor$/, '')];
  if (owner === undefined) return [prefix + name, ...(prefix ? [] : [])];
  const joined = isStaticMember(declaration) ? `${owner}.${name}` : `${owner}#${name}`;
  return [prefix + joined];
}

function nameOf(declaration: ts.Declaration): string | undefined {
  const name = ts.getNameOfDeclaration(declaration);
  if (!name) return undefined;
  if (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isPrivateIdentifier(name)) return name.text;
  // `[Symbol.iterator]` and the like are keyed by their text.
  return ts.isComputedPropertyName(name) ? `[${name.expression.getText()}]` : undefined;
}

/** The interface, class or namespace that a declaration is a member of. */
function ownerOf(declaration: ts.Declaration): string | undefined {
  const { parent } = declaration;
  if (ts.isInterfaceDeclaration(parent) || ts.isClassLike(parent)) return parent.name?.text;
  if (ts.isTypeLiteralNode(parent)) {
    const holder = parent.parent;
    if (ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name)) return `${holder.name.text}Constructor`;
    return ts.isTypeAliasDeclaration(holder) ? holder.name.text : undefined;
  }
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const block = statement.parent;
  if (
    ts.isModuleBlock(block) &&
    ts.isIdentifier(block.parent.name) &&
    !(block.parent.flags & ts.NodeFlags.GlobalAugmentation)
  ) {
    return block.parent.name.text;
  }
  return undefined;
}

function isStaticMember(declaration: ts.Declaration): boolean {
  if (ts.isModuleBlock(declaration.parent)) return true;
  if (ts.isVariableDeclaration(declaration)) return true;
  return (
    ts.canHaveModifiers(declaration) &&
    !!ts.getModifiers(declaration)?.some((m) => m.kind === ts.SyntaxKind.StaticKeyword)
  );
}

/** The module that an ambient `declare module 'x'` around a declaration describes. */
export function ambientModule(declaration: ts.Node): string | undefined {
  for (let at: ts.Node | undefined = declaration; at; at = at.parent as ts.Node | undefined) {
    if (ts.isModuleDeclaration(at) && ts.isStringLiteral(at.name)) return at.name.text;
  }
  return undefined;
}

/** What the language and its platforms declare, wherever TypeScript is installed; and the packages that may stand in for it. */
const LANGUAGE = /\/lib\/lib\.[\w.]+\.d\.ts$|\/node_modules\/@typescript\/lib-[^/]+\/(?:[^/]+\/)*[\w.]+\.d\.ts$/;

/** Is it a file of the language's own declarations? */
export function isOfLanguage(fileName: string): boolean {
  return LANGUAGE.test(fileName);
}

/** The package that a file under `node_modules` belongs to; a types package stands for the package it describes. */
export function packageOfFile(fileName: string): string | undefined {
  const at = fileName.lastIndexOf('/node_modules/');
  if (at < 0 || isOfLanguage(fileName)) return undefined;
  const rest = fileName.slice(at + '/node_modules/'.length);
  const name = /^(@[^/]+\/[^/]+|[^/]+)/.exec(rest)?.[1];
  if (name === undefined || name === '@types/node') return undefined;
  if (!name.startsWith('@types/')) return name;
  const described = name.slice('@types/'.length);
  return described.includes('__') ? `@${described.replace('__', '/')}` : described;
}
