import ts from 'typescript';
import type { Annotations } from '../annotations/types.js';
import type { Component } from '../ir/components.js';
import type { CallSite, ConsentUse, FileGraph, FlowEdge, FunctionGraph, NodeKind } from '../ir/graph.js';
import type {
  BorderRole,
  CallRole,
  CallTargets,
  FlowProgram,
  FlowRow,
  IteratingFunctions,
  OutsideAnswer,
  RunBy,
  ProgramCall,
  ProgramFunction,
  ProgramNode,
  SinkUse,
  TextRange,
  WriteSink,
} from '../ir/program.js';
import { AccessorIndex } from './accessors.js';
import { KeyedEdges } from './keys.js';
import { Callers } from './callers.js';
import { clearedBy } from './cleared.js';
import { Consents } from './consents.js';
import { Instances } from './instances.js';
import { graphOf, type LoadedFile } from './loaded.js';
import { Conversions } from './conversions.js';
import { Iterations } from './iterations.js';
import { Modules } from './modules.js';
import { OutsideSinks } from './outside-sinks.js';
import { functionSyntax, nodeAt, nodeSpanning } from './syntax.js';
import { Properties } from './properties.js';
import { SinkUses } from './sink-uses.js';
import { findTargets, findValueTargets } from './targets.js';

/** What the policy says; the engine asks, it does not know. */
export interface Policy {
  forbids(collected: readonly string[], used: readonly string[]): boolean;
  /** Are all of the purposes at or below one that is sanitized? */
  covers(sanitized: readonly string[], purposes: readonly string[]): boolean;
  /** Do the given consents allow a use? */
  consents(consented: readonly string[], used: string): boolean;
}

export interface LinkInput {
  readonly program: ts.Program;
  readonly annotations: Annotations;
  readonly policy: Policy;
  /** Makes a file's graph. */
  readonly lower: (source: ts.SourceFile, consentNames: ReadonlySet<string>) => FileGraph;
  /** The names under which consent may be asked for. */
  readonly consentNames: ReadonlySet<string>;
  /** The files whose code is followed; all others are libraries. */
  readonly files: readonly ts.SourceFile[];
}

const NO_ROLES: readonly never[] = [];

/**
 * The program as one graph that grows where labelled data gets to: files are lowered when a name in them is asked for,
 * calls and members are resolved when a fact arrives.
 */
export class LinkedProgram implements FlowProgram {
  readonly checker: ts.TypeChecker;
  readonly loaded: LoadedFile[] = [];
  private readonly bySource = new Map<ts.SourceFile, LoadedFile>();
  private readonly analysed: ReadonlySet<ts.SourceFile>;
  private readonly mentions = new Map<string, readonly LoadedFile[]>();
  private readonly targetCache = new Map<ProgramCall, CallTargets>();
  private readonly valueCache = new Map<ProgramNode, CallTargets | null>();
  private readonly callers: Callers;
  private readonly uses: SinkUses;
  private readonly accessors: AccessorIndex;
  private readonly keys = new KeyedEdges(this);
  private readonly modules: Modules;
  private readonly instances: Instances;
  private readonly consentsOf = new Consents(this);
  private readonly properties = new Properties(this);
  private readonly iterations: Iterations;
  readonly outside: OutsideSinks;
  private readonly conversions: Conversions;
  private nodes = 0;
  private functions = 0;
  private calls = 0;

  constructor(private readonly input: LinkInput) {
    this.checker = input.program.getTypeChecker();
    this.analysed = new Set(input.files);
    this.callers = new Callers(this, input.files);
    this.uses = new SinkUses(this);
    this.accessors = new AccessorIndex(this, input.files);
    this.modules = new Modules(this, input.program, input.files);
    this.instances = new Instances(this, input.files);
    this.iterations = new Iterations(this, input.files);
    this.outside = new OutsideSinks(this);
    this.conversions = new Conversions(this, input.files);
  }

  get files(): readonly ts.SourceFile[] {
    return this.input.files;
  }

  get policy(): Policy {
    return this.input.policy;
  }

  get annotations(): Annotations {
    return this.input.annotations;
  }

  // ---- loading

  load(source: ts.SourceFile): LoadedFile {
    const known = this.bySource.get(source);
    if (known) return known;
    const { graph, index } = graphOf(source, this.input.lower, this.input.consentNames);
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
    this.modules.register(file);
    return file;
  }

  /** The files whose text contains all of some words, lowered. */
  filesMentioning(...words: readonly string[]): readonly LoadedFile[] {
    const key = words.join(' ');
    let known = this.mentions.get(key);
    if (!known) {
      known = this.input.files
        .filter(({ text }) => words.every((word) => text.includes(word)))
        .map((file) => this.load(file));
      this.mentions.set(key, known);
    }
    return known;
  }

  /** The files that hold a sink's code, lowered. */
  sinkFiles(): readonly LoadedFile[] {
    const tagged = this.input.files.filter(
      (file) => this.annotations.purposesOfModule(file.fileName).length > 0 || file.text.includes('@sink'),
    );
    return tagged
      .map((file) => this.load(file))
      .filter((file) => file.graph.functions.some((_, index) => this.region(file.fnBase + index)));
  }

  /** Lowers the files that may import a file, and from it what has a name. */
  loadImporters(file: LoadedFile, name?: string): void {
    this.modules.loadImporters(file.source, name);
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
    return this.input.program.getSourceFile(file)?.text ?? '';
  }

  edgesFrom(node: ProgramNode): readonly FlowEdge[] {
    return this.keys.of(this.fileOfNode(node), node, 'out');
  }

  edgesTo(node: ProgramNode): readonly FlowEdge[] {
    return this.keys.of(this.fileOfNode(node), node, 'into');
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

  // ---- calls

  targets(call: ProgramCall): CallTargets {
    let known = this.targetCache.get(call);
    if (!known) {
      known = findTargets(this, this.fileOfCall(call), this.call(call));
      this.targetCache.set(call, known);
    }
    return known;
  }

  cleared(call: ProgramCall, place: 'receiver' | number): readonly Component[] {
    return clearedBy(this, this.targets(call), this.call(call), place);
  }

  sinksOutside(call: ProgramCall, callers: readonly RunBy[], final: boolean): OutsideAnswer {
    return this.outside.sinksOf(call, callers, final);
  }

  partOfArgument(call: ProgramCall, index: number, component: Component): TextRange | undefined {
    return this.outside.partOf(call, index, component);
  }

  isCallable(call: ProgramCall, index: number): boolean {
    const site = this.call(call);
    const given = index < 0 ? site : site.args[index];
    const node = given && nodeSpanning(this.fileOfCall(call).source, given.pos, given.end);
    if (!node || !ts.isExpression(node)) return false;
    if (ts.isFunctionLike(node)) return true;
    if (ts.isLiteralExpression(node) || ts.isTemplateExpression(node) || ts.isNewExpression(node)) return false;
    const type = this.checker.getTypeAtLocation(node);
    return (type.flags & ts.TypeFlags.Any) !== 0
      ? ts.isIdentifier(node) || index < 0
      : this.checker.getNonNullableType(type).getCallSignatures().length > 0;
  }

  valueTargets(node: ProgramNode): CallTargets | undefined {
    const known = this.valueCache.get(node);
    if (known !== undefined) return known ?? undefined;
    const found = this.findValue(node);
    this.valueCache.set(node, found ?? null);
    return found;
  }

  private findValue(node: ProgramNode): CallTargets | undefined {
    const file = this.fileOfNode(node);
    const local = node - file.nodeBase;
    const shown = file.graph.nodes[local];
    if (shown?.kind !== 'read' || shown.pos < 0) return undefined;
    const pos = file.index.readPos.get(local) ?? shown.pos;
    const name = nodeAt(file.source, pos);
    return name && findValueTargets(this, file, name);
  }

  /** The functions that run when a member of a class or interface is called: overriding and implementing ones. */
  implementationsOf(member: ts.Declaration): readonly ProgramFunction[] {
    return this.callers.implementationsOf(member);
  }

  callersOf(fn: ProgramFunction): readonly ProgramCall[] {
    return this.callers.callersOf(fn);
  }

  isUsed(fn: ProgramFunction): boolean {
    return this.callers.isUsed(fn);
  }

  // ---- links between files

  linksFrom(node: ProgramNode, component: Component | undefined): readonly ProgramNode[] {
    const kind = this.kind(node);
    if (kind === 'module') return this.modules.referencesTo(node, component);
    if (kind === 'instance') return this.instances.receivers(node);
    if (kind === 'module-reference') return this.modules.librariesFrom(node);
    if (kind === 'cell') return [...this.modules.scriptReads(node), ...this.modules.globalsFrom(node)];
    return NO_ROLES;
  }

  linksTo(node: ProgramNode): readonly ProgramNode[] {
    const kind = this.kind(node);
    if (kind === 'module-reference') return this.modules.target(node);
    if (kind === 'read') return this.modules.scriptCells(node);
    if (kind === 'cell') return this.modules.globalsTo(node);
    if (kind === 'parameter' || kind === 'instance') return this.instances.leadingTo(node, kind);
    return NO_ROLES;
  }

  instanceOf(fn: ProgramFunction): ProgramNode | undefined {
    return this.instances.of(fn);
  }

  readonly openInstance = (constructor: ProgramFunction): ProgramNode | undefined => this.instances.open(constructor);
  getters(read: ProgramNode, name: string): readonly ProgramFunction[] {
    return this.accessors.find('getter', read, name);
  }

  setters(written: ProgramNode, name: string): readonly ProgramFunction[] {
    return this.accessors.find('setter', written, name);
  }

  readonly iterationAt = (node: ProgramNode): IteratingFunctions => this.iterations.at(node);
  readonly iterationsOf = (fn: ProgramFunction): readonly ProgramNode[] => this.iterations.of(fn);
  readonly conversionsAt = (node: ProgramNode): readonly ProgramFunction[] => this.conversions.at(node);
  readonly conversionsOf = (fn: ProgramFunction): readonly ProgramNode[] => this.conversions.of(fn);
  readonly isSet = (written: ProgramNode, name: string): boolean => this.accessors.isSet(written, name);
  propertyRows(read: ProgramNode, name: string): readonly FlowRow[] {
    return this.properties.rowsOf(read, name);
  }

  // ---- sinks and sanitizers

  region(fn: ProgramFunction): SinkUse | undefined {
    return this.uses.region(fn);
  }

  sinkOfWrite(node: ProgramNode): readonly WriteSink[] {
    return this.uses.sinkOfWrite(node);
  }

  sanitizes(fn: ProgramFunction, purposes: readonly string[]): boolean {
    return this.uses.sanitizes(fn, purposes);
  }

  covers(sanitized: readonly string[], purposes: readonly string[]): boolean {
    return this.policy.covers(sanitized, purposes);
  }

  forbids(collected: readonly string[], used: readonly string[], consented: readonly string[]): boolean {
    const left = consented.length === 0 ? used : used.filter((each) => !this.policy.consents(consented, each));
    return this.policy.forbids(collected, left);
  }

  consents(node: ProgramNode, uses: readonly ConsentUse[]): readonly string[] {
    return this.consentsOf.of(node, uses);
  }

  predicateConsents(call: ProgramCall, index: number): readonly string[] {
    return this.annotations.consentNames.size === 0 ? [] : this.consentsOf.ofPredicate(call, index);
  }
}
