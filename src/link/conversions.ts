import ts from 'typescript';
import type { FunctionGraph } from '../ir/graph.js';
import type { CallTargets, ProgramCall, ProgramFunction, ProgramNode } from '../ir/program.js';
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

const NONE: readonly ProgramFunction[] = [];
const DECLARES = /(?:^|[\s{;,])(?:toString|valueOf|toJSON|\[\s*Symbol\.toPrimitive\s*\])\s*[(=:]/m;
const CONVERTING = new Set(['toString', 'valueOf', 'toJSON', '[Symbol.toPrimitive]']);

/** Which of the program's own methods run where an object becomes a text, a number or JSON: in a template, a sum, a library. */
export class Conversions {
  private readonly cache = new Map<ProgramNode, readonly ProgramFunction[]>();
  private readonly sites = new Map<ProgramFunction, readonly ProgramNode[]>();
  private declared: boolean | undefined;

  constructor(
    private readonly host: Host,
    private readonly files: readonly ts.SourceFile[],
  ) {}

  /** The methods that run where what a node holds is converted. */
  at(node: ProgramNode): readonly ProgramFunction[] {
    this.declared ??= this.files.some((file) => DECLARES.test(file.text));
    if (!this.declared) return NONE;
    let known = this.cache.get(node);
    if (!known) this.cache.set(node, (known = this.find(node)));
    return known;
  }

  /** The nodes that hold what a method converts, in the files that mention its class. */
  of(fn: ProgramFunction): readonly ProgramNode[] {
    const { name, ofClass } = this.host.fn(fn);
    if (name === undefined || ofClass < 0 || !CONVERTING.has(name)) return [];
    let known = this.sites.get(fn);
    if (!known) this.sites.set(fn, (known = this.sitesOf(fn, ofClass)));
    return known;
  }

  private sitesOf(fn: ProgramFunction, ofClass: number): ProgramNode[] {
    const name = this.host.fileOfFunction(fn).graph.classes[ofClass]?.name;
    if (name === undefined) return [];
    return this.host.filesMentioning(name).flatMap((file) => {
      const nodes = new Set<number>();
      for (const edge of file.graph.edges) if (edge.kind === 'derived') nodes.add(edge.from);
      for (const call of file.graph.calls) {
        if (call.name !== undefined && CONVERTERS.has(call.name)) for (const given of call.args) nodes.add(given.node);
      }
      return [...nodes].map((node) => file.nodeBase + node).filter((node) => this.at(node).includes(fn));
    });
  }

  private find(node: ProgramNode): readonly ProgramFunction[] {
    const file = this.host.fileOfNode(node);
    const local = node - file.nodeBase;
    const found = new Set<ProgramFunction>();
    for (const edge of file.index.out[local] ?? []) {
      if (edge.kind !== 'derived') continue;
      const made = file.graph.nodes[edge.to];
      const shown = made && made.pos >= 0 ? nodeSpanning(file.source, made.pos, made.end) : undefined;
      for (const operand of shown ? operandsOf(shown) : []) this.addMethods(operand, TEXT, found);
    }
    for (const role of file.index.callRoles.get(local) ?? []) {
      const call = file.graph.calls[role.kind === 'argument' ? role.call : -1];
      const given = role.kind === 'argument' ? call?.args[role.index] : undefined;
      const kind = call?.name === undefined ? undefined : CONVERTERS.get(call.name);
      const operand = given && kind && nodeSpanning(file.source, given.pos, given.end);
      if (operand) this.addMethods(operand, kind, found);
    }
    return found.size === 0 ? NONE : [...found];
  }

  private addMethods(operand: ts.Node, names: RegExp, found: Set<ProgramFunction>): void {
    const { checker } = this.host;
    const type = checker.getTypeAtLocation(operand);
    for (const part of type.isUnionOrIntersection() ? type.types : [type]) {
      const own = part.symbol as ts.Symbol | undefined;
      if (!own?.declarations?.some((declaration) => this.host.isAnalysed(declaration.getSourceFile()))) continue;
      for (const property of part.getProperties()) {
        if (!names.test(property.name)) continue;
        for (const declaration of declarationsOf(property, checker)) {
          const method = functionOfDeclaration(declaration);
          const fn = method && this.host.functionOf(method);
          if (fn !== undefined) found.add(fn);
        }
      }
    }
  }
}

const TEXT = /^(?:toString|valueOf|__@toPrimitive@\d+)$/;
const JSON_TEXT = /^toJSON$/;

/** The library's calls that convert what they are given, and by which methods. */
const CONVERTERS: ReadonlyMap<string, RegExp> = new Map([
  ['String', TEXT],
  ['Number', TEXT],
  ['concat', TEXT],
  ['stringify', JSON_TEXT],
]);

function operandsOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isTemplateExpression(node)) return node.templateSpans.map((span) => span.expression);
  if (ts.isBinaryExpression(node)) return [node.left, node.right];
  return ts.isPrefixUnaryExpression(node) ? [node.operand] : [];
}
