/** Labels from `@purpose` on declarations. */
import ts from 'typescript';

import type { LabelStore } from '../labels.js';
import type { Mark } from '../marks.js';
import { functionOf, nameText } from '../nodes.js';
import type { Label, LabelOrigin } from '../types.js';

/** Labels the declarations of a mark, one label each. Returns the labelled types, whose uses the caller has yet to find. */
export function labelDeclarations(labels: LabelStore, mark: Mark): ts.Declaration[] {
  const types: ts.Declaration[] = [];
  for (const declaration of mark.declarations) {
    labelDeclaration(labels, declaration, mark.purposes, 'tag');
    if (labels.find(declaration)?.kind === 'type') types.push(declaration);
  }
  return types;
}

/** Labels one declaration, and those that are the same thing written twice: overloads, the other accessor, the function it holds. */
export function labelDeclaration(
  labels: LabelStore,
  declaration: ts.Declaration,
  purposes: readonly string[],
  origin: LabelOrigin,
): Label {
  const label = labels.create(declaration, purposes, origin);
  attachAll(labels, declaration, label);
  return label;
}

/** Attaches a label to a declaration and its twins. */
export function attachAll(labels: LabelStore, declaration: ts.Declaration, label: Label): boolean {
  let isNew = labels.attach(declaration, label);
  for (const twin of twins(declaration)) isNew = labels.attach(twin, label) || isNew;
  return isNew;
}

function twins(declaration: ts.Declaration): readonly ts.Node[] {
  const held = functionOf(declaration);
  if (held !== undefined && held !== declaration) return [held];
  const name = nameText(declaration);
  if (name === undefined) return [];
  if (ts.isAccessor(declaration))
    return siblings(declaration).filter((each) => ts.isAccessor(each) && nameText(each) === name);
  if (!ts.isFunctionDeclaration(declaration) && !ts.isMethodDeclaration(declaration)) return [];
  // A tagged overload speaks for the implementation; a tagged implementation speaks for every overload.
  const wholeFunction = declaration.body !== undefined;
  return siblings(declaration).filter(
    (each) => each.kind === declaration.kind && nameText(each) === name && (wholeFunction || hasBody(each)),
  );
}

function siblings(declaration: ts.Declaration): readonly ts.Node[] {
  const { parent } = declaration;
  const all: ts.Node[] = [];
  ts.forEachChild(parent, (node) => {
    if (node !== declaration) all.push(node);
  });
  return all;
}

function hasBody(node: ts.Node): boolean {
  return (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) && node.body !== undefined;
}
