import ts from 'typescript';
import { ELEMENT, isIndex } from '../ir/components.js';
import type { CallTargets, IteratingFunctions, ProgramCall, ProgramFunction, ProgramNode } from '../ir/program.js';
import type { FunctionGraph } from '../ir/graph.js';
import { iteratingCalls } from '../models/index.js';
import { declarationsOf } from './hierarchy.js';
import type { LoadedFile } from './loaded.js';
import { functionOfDeclaration, nodeSpanning } from './syntax.js';

interface Host {
  readonly checker: ts.TypeChecker;
  fileOfNode(node: ProgramNode): LoadedFile;
  fileOfFunction(fn: ProgramFunction): LoadedFile;
  filesMentioning(...words: readonly string[]): readonly LoadedFile[];
  fn(fn: ProgramFunction): FunctionGraph;
  functionOf(node: ts.Node): ProgramFunction | undefined;
  isAnalysed(file: ts.SourceFile): boolean;
  targets(call: ProgramCall): CallTargets;
}

const NONE: IteratingFunctions = { iterators: [], nexts: [] };
const DECLARES = /\[\s*Symbol\.(?:async)?[iI]terator\s*\]\s*[(=:<]/;

/** Which of the program's own methods run where a value is iterated over: by `for…of`, a spread, a pattern or a library. */
export class Iterations {
  private readonly cache = new Map<ProgramNode, IteratingFunctions>();
  private readonly sites = new Map<ProgramFunction, readonly ProgramNode[]>();
  private declared: boolean | undefined;

  constructor(
    private readonly host: Host,
    private readonly files: readonly ts.SourceFile[],
  ) {}

  /** The methods that run where what a node holds is iterated over. */
  at(node: ProgramNode): IteratingFunctions {
    this.declared ??= this.files.some((file) => DECLARES.test(file.text));
    if (!this.declared) return NONE;
    let known = this.cache.get(node);
    if (!known) this.cache.set(node, (known = this.find(node)));
    return known;
  }

  /** The nodes that hold what a method iterates over, in the files that mention its class. */
  of(fn: ProgramFunction): readonly ProgramNode[] {
    const { name, ofClass } = this.host.fn(fn);
    if (name === undefined || ofClass < 0 || !RUN_BY_ITERATION.has(name)) return [];
    let known = this.sites.get(fn);
    if (!known) this.sites.set(fn, (known = this.sitesOf(fn, ofClass)));
    return known;
  }

  private sitesOf(fn: ProgramFunction, ofClass: number): ProgramNode[] {
    const name = this.host.fileOfFunction(fn).graph.classes[ofClass]?.name;
    if (name === undefined) return [];
    return this.host.filesMentioning(name).flatMap((file) => {
      const nodes = new Set<number>();
      for (const edge of file.graph.edges) {
        if (edge.kind === 'load' && (edge.component === ELEMENT || isIndex(edge.component))) nodes.add(edge.from);
      }
      for (const call of file.graph.calls) {
        const iterates = call.name !== undefined && iteratingCalls().has(call.name);
        for (const given of call.args) if (given.spread || iterates) nodes.add(given.node);
      }
      return [...nodes]
        .map((node) => file.nodeBase + node)
        .filter((node) => this.at(node).iterators.includes(fn) || this.at(node).nexts.includes(fn));
    });
  }

  private find(node: ProgramNode): IteratingFunctions {
    const file = this.host.fileOfNode(node);
    const types = new Set(this.iteratedTypes(file, node - file.nodeBase).flatMap(partsOf));
    const found = [...types].map((type) => this.methodsOf(type));
    if (found.length === 0) return NONE;
    return {
      iterators: [...new Set(found.flatMap((each) => each.iterators))],
      nexts: [...new Set(found.flatMap((each) => each.nexts))],
    };
  }

  /** The types of the expressions that are iterated over where the node's value gets to. */
  private iteratedTypes(file: LoadedFile, local: number): ts.Type[] {
    const { checker } = this.host;
    const types: ts.Type[] = [];
    for (const edge of file.index.out[local] ?? []) {
      if (edge.kind !== 'load' || !(edge.component === ELEMENT || isIndex(edge.component))) continue;
      const read = file.graph.nodes[edge.to];
      const shown = read && read.pos >= 0 ? nodeSpanning(file.source, read.pos, read.end) : undefined;
      const over = shown && iteratedBy(shown);
      if (over) types.push(checker.getTypeAtLocation(over));
    }
    for (const role of file.index.callRoles.get(local) ?? []) {
      if (role.kind !== 'argument') continue;
      const given = file.graph.calls[role.call]?.args[role.index];
      if (!given || !(given.spread || this.isIteratedByRows(file.callBase + role.call, role.index))) continue;
      const expression = nodeSpanning(file.source, given.pos, given.end);
      if (expression) types.push(checker.getTypeAtLocation(expression));
    }
    return types;
  }

  private isIteratedByRows(call: ProgramCall, index: number): boolean {
    return this.host
      .targets(call)
      .rows.some(
        ({ from, fromPath }) =>
          from.kind === 'argument' && from.from <= index && index <= from.to && fromPath[0] === ELEMENT,
      );
  }

  private methodsOf(type: ts.Type): IteratingFunctions {
    const own = type.symbol as ts.Symbol | undefined;
    if (!own?.declarations?.some((declaration) => this.host.isAnalysed(declaration.getSourceFile()))) return NONE;
    const iterator = type.getProperties().find(({ name }) => /^__@(?:asyncI|i)terator@/.test(name));
    const methods = declarationsOf(iterator, this.host.checker);
    const iterators = methods.flatMap((declaration) => this.functionOf(declaration));
    if (iterators.length === 0) return NONE;
    const nexts = methods.flatMap((declaration) => {
      const signature = ts.isFunctionLike(declaration) && this.host.checker.getSignatureFromDeclaration(declaration);
      const next = signature && this.host.checker.getPropertyOfType(signature.getReturnType(), 'next');
      return declarationsOf(next === false ? undefined : next, this.host.checker).flatMap((each) =>
        this.functionOf(each),
      );
    });
    return { iterators, nexts };
  }

  private functionOf(declaration: ts.Declaration): ProgramFunction[] {
    const method = functionOfDeclaration(declaration);
    const fn = method && this.host.functionOf(method);
    return fn === undefined ? [] : [fn];
  }
}

const RUN_BY_ITERATION = new Set(['[Symbol.iterator]', '[Symbol.asyncIterator]', 'next']);

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnionOrIntersection() ? type.types : [type];
}

/** What is iterated over where an element is shown: the expression of the loop or spread, or the pattern. */
function iteratedBy(shown: ts.Node): ts.Node | undefined {
  const { parent } = shown;
  if (ts.isForOfStatement(parent) && parent.initializer === shown) return parent.expression;
  const element = ts.isBindingElement(shown) ? shown : parent;
  if (ts.isBindingElement(element) && ts.isArrayBindingPattern(element.parent)) return boundTo(element.parent);
  if (ts.isSpreadElement(parent) || (ts.isYieldExpression(parent) && parent.asteriskToken)) return shown;
  return undefined;
}

/** The expression that a pattern takes apart; the pattern itself where it stands for a parameter. */
function boundTo(pattern: ts.BindingPattern): ts.Node {
  const { parent } = pattern;
  return ts.isVariableDeclaration(parent) && parent.initializer ? parent.initializer : pattern;
}
