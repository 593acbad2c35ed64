/** Labels from `@purpose` on a file's leading comment or a namespace: every export. */
import ts from 'typescript';

import type { Context } from '../context.js';
import { span } from '../marks.js';
import type { Mark } from '../marks.js';
import { declarationKey, isDocumentable } from '../nodes.js';
import { declarationsOf, exportsOf, followAlias } from '../targets.js';
import { labelDeclaration } from './tag.js';
import type { Settled } from './type.js';

/** Labels every export of a marked module that has no tag of its own; reports a module without any. Returns the labelled types. */
export function labelModule(context: Context, mark: Mark, settled: Settled): ts.Declaration[] {
  if (!ts.isSourceFile(mark.node) && !ts.isModuleDeclaration(mark.node)) return [];
  const checker = context.checker();
  const declarations = exportsOf(context, mark.node)
    .flatMap((symbol) => declarationsOf(checker, followAlias(checker, symbol)))
    .filter((declaration) => !context.isExternal(declaration.getSourceFile()) && canCarry(declaration))
    .sort(byPlace);
  if (declarations.length === 0) {
    const message = '@purpose labels nothing here: the file exports nothing that holds data.';
    context.diagnostics.push({
      kind: 'dead-tag',
      tag: mark.name,
      message,
      ...span(mark.node.getSourceFile(), mark.place),
    });
  }
  const types: ts.Declaration[] = [];
  for (const declaration of declarations) {
    if (settled.has(declarationKey(declaration))) continue;
    labelDeclaration(context.labels, declaration, mark.purposes, 'tag');
    if (context.labels.find(declaration)?.kind === 'type') types.push(declaration);
  }
  return types;
}

/** The checker lists functions first; labels are numbered in the order of the text. */
function byPlace(a: ts.Declaration, b: ts.Declaration): number {
  const [first, second] = [a.getSourceFile().fileName, b.getSourceFile().fileName];
  return first === second ? a.pos - b.pos : first < second ? -1 : 1;
}

function canCarry(declaration: ts.Declaration): boolean {
  return isDocumentable(declaration) && !ts.isModuleDeclaration(declaration);
}
