/** Labels from the branded type `Collected<T, 'security'>` that the package exports. */
import ts from 'typescript';

import type { Purpose } from '../../purposes.js';
import type { Context } from '../context.js';
import { holdersOf } from '../holders.js';
import { span } from '../marks.js';
import { placeOf } from '../nodes.js';
import { mentionedName, typeIndexOf } from '../type-index.js';
import type { TypeMention } from '../type-index.js';
import { resolveMention } from './type.js';
import type { TypeClosure } from './type.js';

const BRAND = 'Collected';
const PACKAGE = 'eslint-plugin-purpose-limitation';
/** The name of the brand's key: with the alias' name it identifies our declaration wherever the package lies. */
const KEY = 'collectedFor';

/** Labels everything declared with the brand, each declaration by itself. The aliases among them are followed by the closure. */
export function labelBrands(context: Context, closure: TypeClosure): void {
  for (const file of context.files) {
    if (context.isExternal(file) || !file.text.includes(BRAND)) continue;
    const index = typeIndexOf(file);
    for (const name of [BRAND, ...(index.renames.get(BRAND) ?? [])]) {
      for (const mention of index.references.get(name) ?? []) labelBrand(context, closure, mention);
    }
  }
}

function labelBrand(context: Context, closure: TypeClosure, mention: TypeMention): void {
  const argument = mention.typeArguments?.[1];
  if (argument === undefined || !isBrand(context.checker(), mention)) return;
  const purposes = readPurposes(context, argument);
  if (purposes.length === 0) return;
  for (const holder of holdersOf(mention, closure.climbOptions(false))) {
    const known = context.labels.find(holder);
    if (known?.labels.some((label) => label.purposes.join() === purposes.join()) === true) continue;
    closure.attach([holder], context.labels.create(holder, purposes, 'brand'));
  }
}

function isBrand(checker: ts.TypeChecker, mention: TypeMention): boolean {
  const declarations = resolveMention(checker, mention)?.declarations;
  if (declarations === undefined || declarations.length === 0) return isImportedFromPackage(checker, mention);
  return declarations.some(
    (each) => ts.isTypeAliasDeclaration(each) && each.name.text === BRAND && each.getSourceFile().text.includes(KEY),
  );
}

/** Where the package's types are not installed, the import still says where the name comes from. */
function isImportedFromPackage(checker: ts.TypeChecker, mention: TypeMention): boolean {
  const name = mentionedName(mention);
  const declaration = name && checker.getSymbolAtLocation(name)?.declarations?.[0];
  if (declaration === undefined || !ts.isImportSpecifier(declaration)) return false;
  const { moduleSpecifier } = declaration.parent.parent.parent;
  const imported = (declaration.propertyName ?? declaration.name).text;
  return imported === BRAND && ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text.split('/')[0] === PACKAGE;
}

function readPurposes(context: Context, argument: ts.TypeNode): Purpose[] {
  const parts = ts.isUnionTypeNode(argument) ? argument.types : [argument];
  return parts.flatMap((part) => {
    if (!ts.isLiteralTypeNode(part) || !ts.isStringLiteral(part.literal)) return [];
    const parsed = context.registry.parse(part.literal.text);
    if (parsed.ok) return [parsed.purpose];
    const { word, suggestion } = parsed;
    const hint = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
    const place = placeOf(part.literal);
    context.diagnostics.push({
      kind: 'unknown-purpose',
      tag: BRAND,
      word,
      message: `Unknown purpose "${word}" in ${BRAND}.${hint}`,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...span(part.getSourceFile(), { ...place, pos: place.pos + 1, end: place.end - 1, column: place.column + 1 }),
    });
    return [];
  });
}
