/**
 * From a symbol back to the declarations that may carry a label: through aliases, mapped, instantiated, union, intersection and spread
 * symbols, and heritage. TypeScript's internals are read here only (see `internals.ts`), guarded; without them fewer mapped types resolve.
 */
import ts from 'typescript';

import { isFlag, isMapped, mappedOrigins, tupleElement } from './internals.js';
import type { LabelStore } from './labels.js';
import type { Label } from './types.js';

const NONE: readonly Label[] = [];
const VALUE_CONTAINERS = new Set([
  'Promise',
  'PromiseLike',
  'Array',
  'ReadonlyArray',
  'Set',
  'ReadonlySet',
  'Iterable',
  'Iterator',
  'IterableIterator',
  'AsyncIterable',
  'AsyncIterator',
  'AsyncIterableIterator',
  'Generator',
  'AsyncGenerator',
]);

/** Answers which labels a symbol or a type has; every answer is kept for as long as the analysis lives. */
export class LabelResolver {
  readonly #symbols = new Map<ts.Symbol, readonly Label[]>();
  readonly #types = new Map<ts.Type, readonly Label[]>();

  constructor(
    readonly checker: ts.TypeChecker,
    readonly labels: LabelStore,
  ) {}

  /**
   * Labels of the members, variables, parameters and functions that a symbol stands for. A labelled class, interface, enum or alias
   * answers, too: what the label means (a value, a result, an instance) the labelled declaration's kind tells.
   */
  ofSymbol(symbol: ts.Symbol): readonly Label[] {
    let labels = this.#symbols.get(symbol);
    if (labels === undefined) {
      labels = this.labels.byKey.size === 0 ? NONE : this.#resolve(symbol);
      this.#symbols.set(symbol, labels);
    }
    return labels;
  }

  /** Labels of every value of a type, as far as the type still knows the labelled declaration's name. */
  ofType(type: ts.Type): readonly Label[] {
    let labels = this.#types.get(type);
    if (labels === undefined) {
      labels = this.labels.byKey.size === 0 ? NONE : this.#labelsOfType(type);
      this.#types.set(type, labels);
    }
    return labels;
  }

  #resolve(start: ts.Symbol): readonly Label[] {
    if (isFlag(this.checker, start)) return NONE;
    const found = new Set<Label>();
    const seen = new Set<ts.Symbol>([start]);
    const work = [{ symbol: start, mapped: false }];
    for (let at = work.pop(); at !== undefined; at = work.pop()) {
      const { symbol } = at;
      const own = this.#ownLabels(symbol);
      for (const label of own) found.add(label);
      // A labelled declaration answers for its symbol; what it was made from is asked only when it has nothing to say.
      const next = own.length > 0 ? [] : this.#origins(symbol, at.mapped);
      const mapped = at.mapped || isMapped(symbol);
      for (const origin of next) {
        if (seen.has(origin)) continue;
        seen.add(origin);
        work.push({ symbol: origin, mapped });
      }
    }
    return found.size === 0 ? NONE : [...found];
  }

  #ownLabels(symbol: ts.Symbol): readonly Label[] {
    const labels: Label[] = [];
    for (const declaration of symbol.declarations ?? [tupleElement(symbol)]) {
      const labelled = this.labels.find(declaration);
      if (labelled !== undefined) labels.push(...labelled.labels);
    }
    return labels;
  }

  /**
   * The symbols that a symbol was made from, one step back.
   *
   * @param mapped whether a mapped type's member led here: then an object literal is a selection, and no value whose
   * members may have been overwritten
   */
  #origins(symbol: ts.Symbol, mapped: boolean): readonly ts.Symbol[] {
    if (symbol.flags & ts.SymbolFlags.Alias) return [this.checker.getAliasedSymbol(symbol)];
    const roots = this.checker.getRootSymbols(symbol).filter((root) => root !== symbol);
    const origins = [...roots, ...mappedOrigins(this.checker, symbol)];
    for (const declaration of symbol.declarations ?? []) {
      if (this.labels.names.has(symbol.name)) origins.push(...this.#inherited(declaration, symbol.name));
      if (mapped && ts.isPropertyAssignment(declaration)) origins.push(...this.#initializer(declaration));
    }
    return origins;
  }

  /** The same member of what the declaring class or interface extends and implements, or of the type an object literal is written for. */
  #inherited(declaration: ts.Declaration, name: string): ts.Symbol[] {
    // What `module.exports` and a namespace import stand for is declared by a whole file.
    if (ts.isSourceFile(declaration)) return [];
    const owner = ts.isParameter(declaration) ? declaration.parent.parent : declaration.parent;
    if (ts.isClassLike(owner) || ts.isInterfaceDeclaration(owner)) {
      const bases = (owner.heritageClauses ?? []).flatMap((clause) => [...clause.types]);
      return bases.flatMap((base) => this.#property(this.checker.getTypeAtLocation(base), name));
    }
    if (!ts.isObjectLiteralExpression(owner) || !ts.isObjectLiteralElementLike(declaration)) return [];
    const expected = ts.isSatisfiesExpression(owner.parent)
      ? this.checker.getTypeFromTypeNode(owner.parent.type)
      : this.checker.getContextualType(owner);
    return expected === undefined ? [] : this.#property(expected, name);
  }

  /** `select({ phone: users.twoFactorPhone })`: a row type made from the literal means the column, or what is computed from columns. */
  #initializer(declaration: ts.PropertyAssignment): ts.Symbol[] {
    const { initializer } = declaration;
    const columns = ts.isPropertyAccessExpression(initializer) ? [initializer] : this.#columnsIn(initializer);
    return columns.flatMap(({ name }) => this.checker.getSymbolAtLocation(name) ?? []);
  }

  /** The columns in `sql`trim(${users.twoFactorPhone})`.as('phone')`: members of labelled names that hold no plain text. */
  #columnsIn(expression: ts.Expression): ts.PropertyAccessExpression[] {
    // How many there are, and whether there are any, says nothing of the data.
    if (this.#typeArguments(this.checker.getTypeAtLocation(expression)).some(tellsNumber)) return [];
    return memberAccessesIn(expression).filter(
      (access) => this.labels.names.has(access.name.text) && !isPlain(this.checker.getTypeAtLocation(access)),
    );
  }

  #property(type: ts.Type, name: string): ts.Symbol[] {
    const parts = type.isUnion() ? type.types : [type];
    return parts.flatMap((part) => this.checker.getPropertyOfType(part, name) ?? []);
  }

  #labelsOfType(start: ts.Type): readonly Label[] {
    const found = new Set<Label>();
    const seen = new Set<ts.Type>();
    const work = [start];
    for (let type = work.pop(); type !== undefined; type = work.pop()) {
      if (seen.has(type)) continue;
      seen.add(type);
      for (const label of this.#namedLabels(type)) found.add(label);
      work.push(...this.#parts(type));
    }
    return found.size === 0 ? NONE : [...found];
  }

  #namedLabels(type: ts.Type): readonly Label[] {
    const symbols = [type.aliasSymbol, typeSymbol(type)];
    return symbols.flatMap((symbol) =>
      (symbol?.declarations ?? []).flatMap((declaration) => {
        const owner = ts.isEnumMember(declaration) ? declaration.parent : declaration;
        const labelled = this.labels.find(owner);
        return labelled?.kind === 'type' ? labelled.labels : [];
      }),
    );
  }

  #parts(type: ts.Type): readonly ts.Type[] {
    if (type.isUnion()) return type.types;
    if (this.checker.isTupleType(type)) return this.#typeArguments(type);
    const name = typeSymbol(type)?.name;
    return name !== undefined && VALUE_CONTAINERS.has(name) ? this.#typeArguments(type).slice(0, 1) : [];
  }

  #typeArguments(type: ts.Type): readonly ts.Type[] {
    return isTypeReference(type) ? this.checker.getTypeArguments(type) : [];
  }
}

const MAX_NODES = 100;

/** The member accesses in an expression, functions in it apart. */
function memberAccessesIn(expression: ts.Expression): ts.PropertyAccessExpression[] {
  const found: ts.PropertyAccessExpression[] = [];
  const work: ts.Node[] = [expression];
  for (let node = work.pop(), seen = 0; node !== undefined && seen < MAX_NODES; node = work.pop(), seen++) {
    if (ts.isFunctionLike(node)) continue;
    if (ts.isPropertyAccessExpression(node)) found.push(node);
    ts.forEachChild(node, (child) => {
      work.push(child);
    });
  }
  return found;
}

const NUMBER = ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike | ts.TypeFlags.BooleanLike;
const NOTHING = ts.TypeFlags.Undefined | ts.TypeFlags.Null;
const PLAIN = NUMBER | NOTHING | ts.TypeFlags.StringLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown;

function tellsNumber(type: ts.Type): boolean {
  return (type.flags & NUMBER) !== 0;
}

/** Is it data itself, rather than an object that stands for a column? */
function isPlain(type: ts.Type): boolean {
  return type.isUnion() ? type.types.every(isPlain) : (type.flags & PLAIN) !== 0;
}

/** The declared type says there always is a symbol; types of literals, unions and keywords have none. */
function typeSymbol(type: ts.Type): ts.Symbol | undefined {
  return (type as { readonly symbol?: ts.Symbol }).symbol;
}

function isTypeReference(type: ts.Type): type is ts.TypeReference {
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 && ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0
  );
}
