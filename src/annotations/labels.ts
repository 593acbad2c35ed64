/** The labels of one run, and how a labelled declaration is shown. Syntax only. */
import ts from 'typescript';

import type { Purpose } from '../purposes.js';
import { declarationKey, labelledKind, nameOf, nameText, placeOf } from './nodes.js';
import type { DeclarationKey, Label, LabelledDeclaration, LabelOrigin } from './types.js';

/** Collects labelled declarations; the order of insertion is the order of files and places, so ids are stable. */
export class LabelStore {
  readonly byKey = new Map<DeclarationKey, LabelledDeclaration>();
  /** Names under which a labelled member, variable or function is known: a symbol of another name needs no look at its heritage. */
  readonly names = new Set<string>();
  readonly #ids = new Map<string, number>();

  constructor(readonly relative: (fileName: string) => string) {}

  /** A new label for a declaration, not attached to anything yet; shown by `name` where that says more than the declaration. */
  create(declaration: ts.Node, purposes: readonly Purpose[], origin: LabelOrigin, name?: string): Label {
    const place = placeOf(nameOf(declaration) ?? declaration);
    const display = name ?? displayOf(declaration);
    const id = `${this.relative(place.file)}#${display}:${purposes.join('+')}`;
    const seen = this.#ids.get(id) ?? 0;
    this.#ids.set(id, seen + 1);
    return { id: seen === 0 ? id : `${id}~${seen + 1}`, purposes, display, place, origin };
  }

  /** Attaches a label to a declaration. Returns whether it is new there. */
  attach(declaration: ts.Node, label: Label): boolean {
    const key = declarationKey(declaration);
    const known = this.byKey.get(key);
    if (known?.labels.includes(label) === true) return false;
    const name = nameText(declaration) ?? '';
    const sourceFile = declaration.getSourceFile();
    this.byKey.set(key, {
      key,
      kind: known?.kind ?? labelledKind(declaration),
      name,
      label: known?.label ?? label,
      labels: [...(known?.labels ?? []), label],
      file: sourceFile.fileName,
      pos: (nameOf(declaration) ?? declaration).getStart(sourceFile),
    });
    this.names.add(name);
    return true;
  }

  /** What is attached to a declaration itself. */
  find(declaration: ts.Node | undefined): LabelledDeclaration | undefined {
    return declaration === undefined ? undefined : this.byKey.get(declarationKey(declaration));
  }
}

/**
 * How messages name a declaration: `Account.phone`, `Account.contact.phone` in a nested literal, `phone` for a variable or parameter,
 * `lookupPhone()`, `Directory.lookup()`, and a type's own name.
 */
export function displayOf(declaration: ts.Node): string {
  const kind = labelledKind(declaration);
  const own = nameText(declaration) ?? anonymousName(declaration);
  if (kind === 'type' || kind === 'variable') return own;
  if (kind === 'parameter' && !ts.isParameterPropertyDeclaration(declaration, declaration.parent)) return own;
  if (ts.isParameter(declaration) && kind === 'function') return `${own}()`;
  const path = [...containers(declaration), own].join('.').replace(PRISMA_MODEL, '$1.');
  return kind === 'function' ? `${path}()` : path;
}

/** Prisma declares a model's fields in a type that nobody writes. */
const PRISMA_MODEL = /^\$(\w+)Payload\.(?:composites|objects|scalars)\./;

/** Names of what encloses a member, the nearest named declaration first in the path. */
function containers(declaration: ts.Node): string[] {
  if (ts.isPropertyAccessExpression(declaration)) return assignedOwner(declaration);
  const path: string[] = [];
  for (let node = declaration.parent; !isBoundary(node); node = node.parent) {
    const name = containerName(node, declaration);
    if (name === undefined) continue;
    path.unshift(name);
    if (endsPath(node)) break;
  }
  return path;
}

/** `this.phone = …` in JavaScript declares a member of the class around it, `account.phone = …` one of the variable. */
function assignedOwner({ expression }: ts.PropertyAccessExpression): string[] {
  const owner = expression.kind === ts.SyntaxKind.ThisKeyword ? enclosingClass(expression) : expression;
  const name = ts.isIdentifier(owner) ? owner.text : nameText(owner);
  return name === undefined || name === 'exports' || name === 'module' ? [] : [name];
}

function enclosingClass(node: ts.Node): ts.Node {
  let owner = node.parent;
  while (!ts.isClassLike(owner) && !ts.isFunctionDeclaration(owner) && !ts.isSourceFile(owner)) owner = owner.parent;
  return owner;
}

function isBoundary(node: ts.Node): boolean {
  return ts.isSourceFile(node) || ts.isBlock(node) || ts.isModuleBlock(node);
}

function containerName(node: ts.Node, inside: ts.Node): string | undefined {
  if (ts.isVariableDeclaration(node) || ts.isParameter(node)) {
    return ts.isIdentifier(node.name) && node !== inside ? node.name.text : undefined;
  }
  if (ts.isPropertySignature(node) || ts.isPropertyDeclaration(node) || ts.isPropertyAssignment(node))
    return nameText(node);
  if (ts.isFunctionLike(node)) {
    const name = nameText(node);
    return name === undefined ? undefined : `${name}()`;
  }
  return isNamedType(node) ? nameText(node) : undefined;
}

function isNamedType(node: ts.Node): boolean {
  return (
    ts.isInterfaceDeclaration(node) ||
    ts.isClassLike(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node)
  );
}

function endsPath(node: ts.Node): boolean {
  return isNamedType(node) || ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isFunctionDeclaration(node);
}

/** A function expression goes by what holds it; a signature by its type. */
function anonymousName(declaration: ts.Node): string {
  if (ts.isExportAssignment(declaration)) return 'default';
  let holder: ts.Node = declaration.parent;
  while (ts.isParenthesizedExpression(holder) || ts.isParenthesizedTypeNode(holder)) holder = holder.parent;
  const name = isNamedType(holder) || ts.isVariableDeclaration(holder) ? nameText(holder) : undefined;
  return name ?? (ts.isFunctionLike(declaration) ? 'function' : ts.isClassLike(declaration) ? 'class' : '?');
}
