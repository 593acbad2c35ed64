import ts from 'typescript';
import type { Component } from '../ir/components.js';
import type { LoadedFile } from './loaded.js';
import { labelledNames, memberSymbol, type LabelledNames, type SeedHost } from './seeds.js';
import { declaredAs, nodeAt, nodeSpanning } from './syntax.js';
import { declarationsOf } from './hierarchy.js';

export interface RetypedHost extends SeedHost {
  load(source: ts.SourceFile): LoadedFile;
  isAnalysed(file: ts.SourceFile): boolean;
}

/** An expression whose value goes where its type is no longer known, and the node that holds the value. */
export interface Carried {
  readonly expression: ts.Expression;
  readonly node: number;
  /** Where in the node's value the expression's stands. */
  readonly path: readonly Component[];
}

/**
 * Where an object that its type calls labelled is read under a type that does not: by a helper that takes
 * `{ phone: string }`, a generic one, a variable with a type of its own, a parser. A read of a labelled member's name that
 * has no label is followed back to the functions and variables by which the object came there.
 */
export function findRetyped(host: RetypedHost): readonly Carried[] {
  const search = new Search(host, labelledNames(host));
  const files = new Set([...search.labelled.names].flatMap((name) => host.filesMentioning(name)));
  for (const file of [...files].sort((a, b) => (a.graph.file < b.graph.file ? -1 : 1))) search.readsOf(file);
  search.run();
  return [...search.carried.values()];
}

interface Called {
  readonly name: string;
  readonly member: boolean;
}

class Search {
  readonly carried = new Map<ts.Node, Carried>();
  private readonly seen = new Set<ts.Node>();
  private readonly work: ts.Node[] = [];
  private readonly functions = new Set<string>();
  private readonly pending: Called[] = [];

  constructor(
    private readonly host: RetypedHost,
    readonly labelled: LabelledNames,
  ) {}

  /** The objects whose member has a labelled member's name and no label. */
  readsOf(file: LoadedFile): void {
    for (const read of file.graph.reads) {
      if (!this.labelled.names.has(read.name)) continue;
      const name = nodeAt(file.source, read.pos);
      const symbol = name && memberSymbol(name, this.host.checker, read.name);
      if (!name || !symbol || this.host.annotations.labelsOfSymbol(symbol).length > 0) continue;
      const own = declarationsOf(symbol, this.host.checker).some((each) => this.host.isAnalysed(each.getSourceFile()));
      if (own) this.push(holderOf(name));
    }
  }

  run(): void {
    for (;;) {
      const node = this.work.pop();
      if (node) {
        this.follow(node);
        continue;
      }
      const called = this.pending.pop();
      if (!called) return;
      this.callsOf(called);
    }
  }

  private push(node: ts.Node | undefined): void {
    if (!node || this.seen.has(node)) return;
    this.seen.add(node);
    this.work.push(node);
  }

  /** From an expression, parameter or variable to where its value came from. */
  private follow(node: ts.Node): void {
    if (ts.isParameter(node)) this.reader(node.parent);
    else if (ts.isVariableDeclaration(node)) this.variable(node);
    else if (ts.isIdentifier(node)) this.named(node);
    else if (ts.isCallExpression(node)) this.given(node);
    else if (isAccess(node) || isWrapped(node)) this.push(node.expression);
  }

  private named(node: ts.Identifier): void {
    const [declaration] = declarationsOf(this.host.checker.getSymbolAtLocation(node), this.host.checker);
    if (declaration && this.host.isAnalysed(declaration.getSourceFile())) this.push(rootOf(declaration));
  }

  private variable(node: ts.VariableDeclaration): void {
    if (node.initializer) {
      if (node.type) this.variableOf(node, node.initializer);
      this.push(node.initializer);
    } else if (ts.isForOfStatement(node.parent.parent)) this.push(node.parent.parent.expression);
  }

  private variableOf({ name }: ts.VariableDeclaration, initializer: ts.Expression): void {
    const file = this.fileOf(name);
    const pos = name.getStart(file.source);
    const definition = file.graph.definitions.find((each) => each.pos === pos);
    if (definition) this.carry(initializer, file.nodeBase + definition.node, []);
  }

  /** What a call gives under another type was one of its arguments, or is made of its receiver. */
  private given(call: ts.CallExpression): void {
    const file = this.fileOf(call);
    const pos = call.getStart(file.source);
    const site = file.graph.calls.find((each) => each.pos === pos && each.end === call.end);
    call.arguments.forEach((argument, index) => {
      const given = site?.args[index];
      if (given) this.carry(argument, file.nodeBase + given.node, []);
    });
    if (ts.isPropertyAccessExpression(call.expression)) this.push(call.expression.expression);
  }

  private fileOf(node: ts.Node): LoadedFile {
    return this.host.load(node.getSourceFile());
  }

  private carry(expression: ts.Expression, node: number, path: readonly Component[]): void {
    if (isPlain(expression)) this.carried.set(expression, { expression, node, path });
  }

  /** A function that reads its parameter: what its callers give it may be labelled there. */
  private reader(fn: ts.Node): void {
    const name = ts.getNameOfDeclaration(declaredAs(fn));
    if (name && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name))) {
      if (this.functions.has(name.text)) return;
      this.functions.add(name.text);
      this.pending.push({ name: name.text, member: isMemberName(name) });
    } else if (ts.isCallExpression(fn.parent)) this.given(fn.parent);
  }

  private callsOf({ name, member }: Called): void {
    for (const file of this.host.filesMentioning(member ? `.${name}` : name)) {
      for (const call of file.graph.calls) {
        if (call.name !== name) continue;
        for (const given of call.args) {
          const node = file.nodeBase + given.node;
          const places = given.parts ?? [{ ...given, component: undefined, within: undefined }];
          for (const { pos, end, component, within } of places) {
            const path = [component, within].filter((each) => each !== undefined);
            this.argument(nodeSpanning(file.source, pos, end), node, path);
          }
        }
      }
    }
  }

  private argument(expression: ts.Node | undefined, node: number, path: readonly Component[]): void {
    if (!expression || !ts.isExpression(expression) || this.seen.has(expression)) return;
    this.carry(expression, node, path);
    // Not labelled here either: perhaps it came by another type still.
    if (isPlain(expression) && this.knowsNameOnly(expression)) this.push(expression);
  }

  private knowsNameOnly(node: ts.Expression): boolean {
    const { checker } = this.host;
    const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
    const held = checker.isArrayType(type) ? (checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type) : type;
    return [...this.labelled.names].some((name) => {
      const symbol = checker.getPropertyOfType(held, name);
      return symbol !== undefined && this.host.annotations.labelsOfSymbol(symbol).length === 0;
    });
  }
}

function isMemberName({ parent }: ts.Node): boolean {
  return ts.isClassElement(parent) || ts.isObjectLiteralElement(parent);
}

/** What is known by a name or comes out of a call, as opposed to what is written down in place. */
function isPlain(node: ts.Expression): boolean {
  return (
    ts.isIdentifier(node) ||
    isAccess(node) ||
    (isWrapped(node) && isPlain(node.expression)) ||
    ts.isCallExpression(node)
  );
}

function isAccess(node: ts.Node): node is ts.PropertyAccessExpression | ts.ElementAccessExpression {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

function isWrapped(
  node: ts.Node,
): node is
  ts.ParenthesizedExpression | ts.AsExpression | ts.NonNullExpression | ts.AwaitExpression | ts.SatisfiesExpression {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isSatisfiesExpression(node)
  );
}

/** The object that a member's name is read of: an expression, or what a pattern takes apart. */
function holderOf(name: ts.Node): ts.Node | undefined {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression;
  if (ts.isElementAccessExpression(parent)) return parent.expression;
  return ts.isBindingElement(parent) ? rootOf(parent) : undefined;
}

/** The parameter or variable that a binding element is part of. */
function rootOf(declaration: ts.Node): ts.Node | undefined {
  let at = declaration;
  while (ts.isBindingElement(at)) at = at.parent.parent;
  return ts.isParameter(at) || ts.isVariableDeclaration(at) ? at : undefined;
}
