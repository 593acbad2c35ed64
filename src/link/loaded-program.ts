import type ts from 'typescript';
import type { CallSite, FileGraph, FunctionGraph, NodeKind } from '../ir/graph.js';
import type { BorderRole, CallRole, ProgramCall, ProgramFunction, ProgramNode, TextRange } from '../ir/program.js';
import { graphOf, type LoadedFile } from './loaded.js';
import { functionSyntax } from './syntax.js';

/** What the files are lowered with. */
export interface LoadInput {
  readonly program: ts.Program;
  /** Makes a file's graph. */
  readonly lower: (source: ts.SourceFile, consentNames: ReadonlySet<string>) => FileGraph;
  /** The names under which consent may be asked for. */
  readonly consentNames: ReadonlySet<string>;
  /** The files whose code is followed; all others are libraries. */
  readonly files: readonly ts.SourceFile[];
}

const NO_ROLES: readonly never[] = [];

/** The graphs of the program's files as one: lowered when a file is asked for, its nodes, functions and calls numbered on. */
export abstract class LoadedProgram {
  readonly loaded: LoadedFile[] = [];
  readonly files: readonly ts.SourceFile[];
  private readonly bySource = new Map<ts.SourceFile, LoadedFile>();
  private readonly analysed: ReadonlySet<ts.SourceFile>;
  private readonly mentions = new Map<string, readonly LoadedFile[]>();
  private nodes = 0;
  private functions = 0;
  private calls = 0;

  constructor(private readonly loading: LoadInput) {
    this.files = loading.files;
    this.analysed = new Set(loading.files);
  }

  /** A file was lowered. */
  protected abstract register(file: LoadedFile): void;

  load(source: ts.SourceFile): LoadedFile {
    const known = this.bySource.get(source);
    if (known) return known;
    const { graph, index } = graphOf(source, this.loading.lower, this.loading.consentNames);
    const file: LoadedFile = {
      source,
      graph,
      index,
      nodeBase: this.nodes,
      fnBase: this.functions,
      callBase: this.calls,
    };
    this.nodes += graph.nodes.length;
    this.functions += graph.functions.length;
    this.calls += graph.calls.length;
    this.bySource.set(source, file);
    this.loaded.push(file);
    this.register(file);
    return file;
  }

  /** The files whose text contains all of some words, lowered. */
  filesMentioning(...words: readonly string[]): readonly LoadedFile[] {
    const key = words.join(' ');
    let known = this.mentions.get(key);
    if (!known) {
      known = this.files
        .filter(({ text }) => words.every((word) => text.includes(word)))
        .map((file) => this.load(file));
      this.mentions.set(key, known);
    }
    return known;
  }

  isAnalysed(file: ts.SourceFile): boolean {
    return this.analysed.has(file);
  }

  fileOfNode(node: ProgramNode): LoadedFile {
    return this.fileBy(node, (file) => file.nodeBase);
  }

  private fileBy(number: number, base: (file: LoadedFile) => number): LoadedFile {
    let low = 0;
    let high = this.loaded.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const file = this.loaded[middle];
      if (file && base(file) <= number) low = middle;
      else high = middle - 1;
    }
    const found = this.loaded[low];
    if (!found) throw new Error('a node of a file that is not loaded');
    return found;
  }

  fileOfFunction(fn: ProgramFunction): LoadedFile {
    return this.fileBy(fn, (file) => file.fnBase);
  }

  fileOfCall(call: ProgramCall): LoadedFile {
    return this.fileBy(call, (file) => file.callBase);
  }

  functionOf(node: ts.Node): ProgramFunction | undefined {
    const source = node.getSourceFile();
    if (!this.isAnalysed(source)) return undefined;
    const file = this.load(source);
    const local = file.index.functionAt.get(node.getStart(source));
    return local === undefined ? undefined : file.fnBase + local;
  }

  /** The syntax of a function. */
  syntaxOf(fn: ProgramFunction): ts.Node | undefined {
    const file = this.fileOfFunction(fn);
    const graph = this.fn(fn);
    if (graph.kind === 'module') return file.source;
    return functionSyntax(file.source, graph);
  }

  // ---- the graph

  kind(node: ProgramNode): NodeKind {
    const file = this.fileOfNode(node);
    return file.graph.nodes[node - file.nodeBase]?.kind ?? 'expression';
  }

  reportable(node: ProgramNode): boolean {
    const file = this.fileOfNode(node);
    const found = file.graph.nodes[node - file.nodeBase];
    return (
      found !== undefined &&
      found.pos >= 0 &&
      (found.kind === 'read' || found.kind === 'result' || found.kind === 'parameter')
    );
  }

  functionAt(node: ProgramNode): ProgramFunction {
    const file = this.fileOfNode(node);
    return file.fnBase + (file.graph.nodes[node - file.nodeBase]?.fn ?? 0);
  }

  rangeOf(node: ProgramNode): TextRange {
    const file = this.fileOfNode(node);
    const found = file.graph.nodes[node - file.nodeBase];
    return { file: file.source.fileName, pos: found?.pos ?? -1, end: found?.end ?? -1 };
  }

  textOf(file: string): string {
    return this.loading.program.getSourceFile(file)?.text ?? '';
  }

  base(node: ProgramNode): number {
    return this.fileOfNode(node).nodeBase;
  }

  callRoles(node: ProgramNode): readonly CallRole[] {
    const file = this.fileOfNode(node);
    const roles = file.index.callRoles.get(node - file.nodeBase);
    if (!roles) return NO_ROLES;
    return file.callBase === 0 ? roles : roles.map((role) => ({ ...role, call: role.call + file.callBase }));
  }

  borderRoles(node: ProgramNode): readonly BorderRole[] {
    const file = this.fileOfNode(node);
    const roles = file.index.borderRoles.get(node - file.nodeBase);
    if (!roles) return NO_ROLES;
    return file.fnBase === 0 ? roles : roles.map((role) => ({ ...role, fn: role.fn + file.fnBase }));
  }

  call(call: ProgramCall): CallSite {
    const file = this.fileOfCall(call);
    const site = file.graph.calls[call - file.callBase];
    if (!site) throw new Error('no such call');
    return site;
  }

  callBase(call: ProgramCall): number {
    return this.fileOfCall(call).nodeBase;
  }

  callAt(node: ProgramNode, call: number): ProgramCall {
    return this.fileOfNode(node).callBase + call;
  }

  fn(fn: ProgramFunction): FunctionGraph {
    const file = this.fileOfFunction(fn);
    const graph = file.graph.functions[fn - file.fnBase];
    if (!graph) throw new Error('no such function');
    return graph;
  }

  fnBase(fn: ProgramFunction): number {
    return this.fileOfFunction(fn).nodeBase;
  }
}
