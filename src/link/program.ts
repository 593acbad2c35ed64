import ts from 'typescript';
import type { Annotations, SinkMark } from '../annotations/types.js';
import type { Component } from '../ir/components.js';
import type { CallSite, FlowEdge, FunctionGraph, NodeKind, Write } from '../ir/graph.js';
import type {
  BorderRole,
  CallRole,
  CallTargets,
  FlowProgram,
  ProgramCall,
  ProgramFunction,
  ProgramNode,
  SinkUse,
  TextRange,
  WriteSink,
} from '../ir/program.js';
import { AccessorIndex } from './accessors.js';
import { implementsMember } from './hierarchy.js';
import { InheritanceIndex } from './inheritance.js';
import { Instances } from './instances.js';
import { graphOf, type LoadedFile } from './loaded.js';
import { Modules } from './modules.js';
import { memberSymbol } from './seeds.js';
import { nodeAt, nodeSpanning } from './syntax.js';
import { findTargets, findValueTargets } from './targets.js';

/** What the policy says; the engine asks, it does not know. */
export interface Policy {
  forbids(collected: readonly string[], used: readonly string[]): boolean;
  /** Are all of the purposes at or below one that is sanitized? */
  covers(sanitized: readonly string[], purposes: readonly string[]): boolean;
}

export interface LinkInput {
  readonly program: ts.Program;
  readonly annotations: Annotations;
  readonly policy: Policy;
  /** The files whose code is followed; all others are libraries. */
  readonly files: readonly ts.SourceFile[];
}

const NO_NODES: readonly ProgramNode[] = [];
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
  private readonly usedCache = new Map<ProgramFunction, boolean>();
  private readonly regionCache = new Map<ProgramFunction, SinkUse | null>();
  private readonly callerCache = new Map<ProgramFunction, readonly ProgramCall[]>();
  private readonly implementationCache = new Map<ts.Declaration, readonly ProgramFunction[]>();
  private readonly sanitizerCache = new Map<ProgramFunction, readonly string[]>();
  private readonly writesOf = new Map<LoadedFile, Map<number, WriteSink[]>>();
  private readonly inheritance: InheritanceIndex;
  private readonly accessors: AccessorIndex;
  private readonly modules: Modules;
  private readonly instances: Instances;
  private namesOfLabels: ReadonlySet<string> | undefined;
  private nodes = 0;
  private functions = 0;
  private calls = 0;

  constructor(private readonly input: LinkInput) {
    this.checker = input.program.getTypeChecker();
    this.analysed = new Set(input.files);
    this.inheritance = new InheritanceIndex(input.files);
    this.accessors = new AccessorIndex(this, input.files);
    this.modules = new Modules(this, input.program, input.files);
    this.instances = new Instances(this, input.files);
  }

  get annotations(): Annotations {
    return this.input.annotations;
  }

  // ---- loading

  load(source: ts.SourceFile): LoadedFile {
    const known = this.bySource.get(source);
    if (known) return known;
    const { graph, index } = graphOf(source);
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

  /** Lowers the files that may import a file. */
  loadImporters(file: LoadedFile): void {
    this.modules.loadImporters(file.source, undefined);
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
    const file = this.fileOfNode(node);
    return file.index.out[node - file.nodeBase] ?? NO_ROLES;
  }

  edgesTo(node: ProgramNode): readonly FlowEdge[] {
    const file = this.fileOfNode(node);
    return file.index.into[node - file.nodeBase] ?? NO_ROLES;
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

  isCallable(call: ProgramCall, index: number): boolean {
    const given = this.call(call).args[index];
    const node = given && nodeSpanning(this.fileOfCall(call).source, given.pos, given.end);
    if (!node || !ts.isExpression(node)) return false;
    if (ts.isFunctionLike(node)) return true;
    if (ts.isLiteralExpression(node) || ts.isTemplateExpression(node) || ts.isNewExpression(node)) return false;
    const type = this.checker.getTypeAtLocation(node);
    return (type.flags & ts.TypeFlags.Any) !== 0
      ? ts.isIdentifier(node)
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
    const known = this.implementationCache.get(member);
    if (known) return known;
    const name = ts.getNameOfDeclaration(member);
    const text =
      name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isPrivateIdentifier(name))
        ? name.text
        : undefined;
    const found: ProgramFunction[] = [];
    if (text !== undefined) {
      for (const file of this.filesImplementing(member, text)) {
        file.graph.functions.forEach((fn, index) => {
          if (fn.name !== text) return;
          const node = functionSyntax(file.source, fn);
          if (node && implementsMember(node, member, this.checker)) found.push(file.fnBase + index);
        });
      }
    }
    this.implementationCache.set(member, found);
    return found;
  }

  /** The files in which a member may be overridden or implemented, lowered. */
  private filesImplementing(member: ts.Declaration, name: string): readonly LoadedFile[] {
    const owner = member.parent as ts.Node;
    if (!ts.isClassLike(owner) && !ts.isInterfaceDeclaration(owner)) return this.ofType(owner, name);
    if (!owner.name) return [];
    const descending = [...this.inheritance.filesOfDescendants(owner.name.text)].filter((file) =>
      file.text.includes(name),
    );
    const literals = ts.isInterfaceDeclaration(owner) ? this.filesMentioning(name, owner.name.text) : [];
    return [...new Set([...descending.map((file) => this.load(file)), ...literals])];
  }

  private ofType(literal: ts.Node, name: string): readonly LoadedFile[] {
    const alias = literal.parent as ts.Node | undefined;
    return alias && ts.isTypeAliasDeclaration(alias) ? this.filesMentioning(name, alias.name.text) : [];
  }

  callersOf(fn: ProgramFunction): readonly ProgramCall[] {
    let known = this.callerCache.get(fn);
    if (!known) {
      known = this.findCallers(fn);
      this.callerCache.set(fn, known);
    }
    return known;
  }

  private findCallers(fn: ProgramFunction): ProgramCall[] {
    const graph = this.fn(fn);
    const syntax = this.syntaxOf(fn);
    if (graph.name === undefined || !syntax || !isMemberFunction(syntax)) return [];
    const callers: ProgramCall[] = [];
    for (const file of this.filesMentioning(`.${graph.name}`)) {
      file.graph.calls.forEach((site, index) => {
        if (!site.member || site.name !== graph.name) return;
        if (this.targets(file.callBase + index).functions.includes(fn)) callers.push(file.callBase + index);
      });
    }
    return callers;
  }

  isUsed(fn: ProgramFunction): boolean {
    let known = this.usedCache.get(fn);
    if (known === undefined) this.usedCache.set(fn, (known = this.findUse(fn)));
    return known;
  }

  /** By text: a name that stands anywhere but in its declaration, an export or an import. */
  private findUse(fn: ProgramFunction): boolean {
    const { name } = this.fn(fn);
    const node = this.syntaxOf(fn);
    if (name === undefined || !node || !(ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(declaredAs(node))))
      return true;
    const use = new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g');
    const declaring = new RegExp(
      `^\\s*(?:import|export\\s*(?:\\{|\\*))|(?:function\\s*\\*?|const|let|var)\\s+${name.replaceAll('$', '\\$')}(?![\\w$])`,
    );
    return this.input.files.some(
      (file) =>
        file.text.includes(name) &&
        file.text
          .split('\n')
          .some(
            (line) =>
              line.includes(name) &&
              line.replace(declaring, '').search(use) >= 0 &&
              !/^\s*(?:import|\/?\*|\/\/)/.test(line),
          ),
    );
  }

  // ---- links between files

  linksFrom(node: ProgramNode, component: Component | undefined): readonly ProgramNode[] {
    const kind = this.kind(node);
    if (kind === 'module') return this.modules.referencesTo(node, component);
    if (kind === 'instance') return this.instances.receivers(node);
    if (kind === 'cell') return this.modules.scriptReads(node);
    return NO_NODES;
  }

  linksTo(node: ProgramNode): readonly ProgramNode[] {
    const kind = this.kind(node);
    if (kind === 'module-reference') return this.modules.target(node);
    if (kind === 'read') return this.modules.scriptCells(node);
    if (kind === 'parameter') return this.instances.injected(node);
    return NO_NODES;
  }

  instanceOf(fn: ProgramFunction): ProgramNode | undefined {
    return this.instances.of(fn);
  }

  getters(read: ProgramNode, name: string): readonly ProgramFunction[] {
    return this.accessors.find('getter', read, name);
  }

  setters(written: ProgramNode, name: string): readonly ProgramFunction[] {
    return this.accessors.find('setter', written, name);
  }

  // ---- sinks and sanitizers

  region(fn: ProgramFunction): SinkUse | undefined {
    const known = this.regionCache.get(fn);
    if (known !== undefined) return known ?? undefined;
    const found = this.findRegion(fn);
    this.regionCache.set(fn, found ?? null);
    return found;
  }

  private findRegion(fn: ProgramFunction): SinkUse | undefined {
    const graph = this.fn(fn);
    const file = this.fileOfFunction(fn);
    if (graph.kind === 'module') {
      const purposes = this.annotations.purposesOfModule(file.source.fileName);
      return purposes.length > 0 ? { purposes, name: this.moduleName(file.source), external: false } : undefined;
    }
    const node = this.syntaxOf(fn);
    const mark = node && this.annotations.sinkOfDeclaration(declaredAs(node));
    return useOf(mark) ?? (graph.parent > 0 ? this.region(file.fnBase + graph.parent) : undefined);
  }

  private moduleName(file: ts.SourceFile): string {
    const statement = file.statements[0];
    const mark = statement && this.annotations.sinkOfDeclaration(statement as ts.Node as ts.Declaration);
    return mark?.kind === 'module' ? mark.name : (file.fileName.split('/').at(-1) ?? file.fileName);
  }

  sinkOfWrite(node: ProgramNode): readonly WriteSink[] {
    const file = this.fileOfNode(node);
    let writes = this.writesOf.get(file);
    if (!writes) {
      writes = this.findWrites(file);
      this.writesOf.set(file, writes);
    }
    return writes.get(node - file.nodeBase) ?? NO_ROLES;
  }

  /** Writes into a variable, field or static that belongs to a sink. */
  private findWrites(file: LoadedFile): Map<number, WriteSink[]> {
    const found = new Map<number, WriteSink[]>();
    for (const write of file.graph.writes) {
      const symbol = this.writtenSymbol(file, write);
      const declaration = symbol?.declarations?.find((each) => isStorage(each));
      const stored = write.property ? undefined : declaration && useOf(this.annotations.sinkOfDeclaration(declaration));
      const sink = stored ?? this.labelledFor(symbol);
      if (!sink) continue;
      const list = found.get(write.value) ?? [];
      const written = write.written === undefined ? undefined : file.nodeBase + write.written;
      list.push({ sink, written, pos: write.valuePos, end: write.valueEnd });
      found.set(write.value, list);
    }
    return found;
  }

  private writtenSymbol(file: LoadedFile, write: Write): ts.Symbol | undefined {
    const name = nodeAt(file.source, write.targetPos);
    if (!name) return undefined;
    const literal = write.property ? name.parent.parent : undefined;
    if (!literal || !ts.isObjectLiteralExpression(literal)) return memberSymbol(name, this.checker);
    const type = this.labelledNames.has(write.name) ? this.checker.getContextualType(literal) : undefined;
    return type && this.checker.getPropertyOfType(type, write.name);
  }

  private get labelledNames(): ReadonlySet<string> {
    this.namesOfLabels ??= new Set([...this.annotations.labels.values()].map((labelled) => labelled.name));
    return this.namesOfLabels;
  }

  /** A declaration that says what its data is collected for is a sink for data that was collected for something else. */
  private labelledFor(symbol: ts.Symbol | undefined): SinkUse | undefined {
    if (!symbol || !this.labelledNames.has(symbol.name)) return undefined;
    const [label] = this.annotations.labelsOfSymbol(symbol);
    return label && { purposes: label.purposes, name: label.display, external: false };
  }

  sanitizes(fn: ProgramFunction, purposes: readonly string[]): boolean {
    let sanitized = this.sanitizerCache.get(fn);
    if (!sanitized) {
      const node = this.syntaxOf(fn);
      const declaration = node && declaredAs(node);
      sanitized = declaration ? this.annotations.sanitizesOf(declaration).map((mark) => mark.purpose) : [];
      this.sanitizerCache.set(fn, sanitized);
    }
    return sanitized.length > 0 && this.input.policy.covers(sanitized, purposes);
  }

  forbids(collected: readonly string[], used: readonly string[]): boolean {
    return this.input.policy.forbids(collected, used);
  }
}

function useOf(mark: SinkMark | undefined): SinkUse | undefined {
  return mark && { purposes: mark.purposes, name: mark.name, external: mark.external };
}

/** A function expression is declared by the variable or member that holds it. */
export function declaredAs(node: ts.Node): ts.Declaration {
  let parent = node.parent as ts.Node | undefined;
  while (
    parent &&
    (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent))
  )
    parent = parent.parent;
  const holder =
    parent && (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent));
  return (holder && !ts.isFunctionDeclaration(node) && !ts.isClassLike(node) ? parent : node) as ts.Declaration;
}

function isStorage(declaration: ts.Declaration): boolean {
  return (
    ts.isVariableDeclaration(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertyAssignment(declaration) ||
    ts.isAccessor(declaration)
  );
}

function isMemberFunction(node: ts.Node): boolean {
  const holder =
    ts.isPropertyAssignment(node.parent) || ts.isPropertyDeclaration(node.parent) ? node.parent.parent : node.parent;
  return ts.isClassLike(holder) || ts.isObjectLiteralExpression(holder);
}

function functionSyntax(source: ts.SourceFile, graph: FunctionGraph): ts.Node | undefined {
  let at: ts.Node | undefined = nodeAt(source, graph.pos);
  while (
    at &&
    !(at.getStart(source) === graph.pos && at.end === graph.end && (ts.isFunctionLike(at) || ts.isClassLike(at)))
  ) {
    at = at.parent as ts.Node | undefined;
  }
  return at;
}
