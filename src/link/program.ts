import ts from 'typescript';
import type { Annotations } from '../annotations/types.js';
import { RETURNED, type Component } from '../ir/components.js';
import type { ConsentUse, FlowEdge } from '../ir/graph.js';
import type {
  CallTargets,
  FlowProgram,
  MemberCalls,
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
import { Channels } from './channels.js';
import { Handlers } from './handlers.js';
import { Instances } from './instances.js';
import type { LoadedFile } from './loaded.js';
import { Conversions } from './conversions.js';
import { Iterations } from './iterations.js';
import { LoadedProgram, type LoadInput } from './loaded-program.js';
import { Modules } from './modules.js';
import { OutsideSinks } from './outside-sinks.js';
import { nodeAt, nodeSpanning } from './syntax.js';
import { Properties } from './properties.js';
import { Reassignments } from './reassignments.js';
import { SinkUses } from './sink-uses.js';
import { findTargets, findValueTargets } from './targets.js';
import { UnseenCalls } from './unseen.js';

/** What the policy says; the engine asks, it does not know. */
export interface Policy {
  forbids(collected: readonly string[], used: readonly string[]): boolean;
  /** Are all of the purposes at or below one that is sanitized? */
  covers(sanitized: readonly string[], purposes: readonly string[]): boolean;
  /** Do the given consents allow a use? */
  consents(consented: readonly string[], used: string): boolean;
}

export interface LinkInput extends LoadInput {
  readonly annotations: Annotations;
  readonly policy: Policy;
}

const NO_ROLES: readonly never[] = [];

/**
 * The program as one graph that grows where labelled data gets to: files are lowered when a name in them is asked for,
 * calls and members are resolved when a fact arrives.
 */
export class LinkedProgram extends LoadedProgram implements FlowProgram {
  readonly checker: ts.TypeChecker;
  private readonly targetCache = new Map<ProgramCall, CallTargets>();
  private readonly valueCache = new Map<ProgramNode, CallTargets | null>();
  readonly callers: Callers;
  private readonly uses: SinkUses;
  private readonly accessors: AccessorIndex;
  private readonly keys = new KeyedEdges(this);
  private readonly modules: Modules;
  private readonly handlers: Handlers;
  private readonly channels: Channels;
  readonly instances: Instances;
  private readonly consentsOf = new Consents(this);
  readonly reassignments: Reassignments;
  private readonly properties = new Properties(this);
  private readonly iterations: Iterations;
  readonly outside: OutsideSinks;
  readonly unseen = new UnseenCalls();
  private readonly conversions: Conversions;

  constructor(private readonly input: LinkInput) {
    super(input);
    this.checker = input.program.getTypeChecker();
    this.callers = new Callers(this, input.files);
    this.uses = new SinkUses(this);
    this.accessors = new AccessorIndex(this, input.files);
    this.modules = new Modules(this, input.program, input.files);
    this.handlers = new Handlers(this, input.files);
    this.channels = new Channels(this, input.files);
    this.instances = new Instances(this, input.files);
    this.iterations = new Iterations(this, input.files);
    this.outside = new OutsideSinks(this);
    this.conversions = new Conversions(this, input.files);
    this.reassignments = new Reassignments(input.files);
  }

  get policy(): Policy {
    return this.input.policy;
  }

  get annotations(): Annotations {
    return this.input.annotations;
  }

  protected register(file: LoadedFile): void {
    this.modules.register(file);
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

  edgesFrom(node: ProgramNode): readonly FlowEdge[] {
    return this.keys.of(this.fileOfNode(node), node, 'out');
  }

  edgesTo(node: ProgramNode): readonly FlowEdge[] {
    return this.keys.of(this.fileOfNode(node), node, 'into');
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

  callersOf(fn: ProgramFunction): MemberCalls {
    return this.callers.callersOf(fn);
  }

  readonly sinkOfFunction = (node: ProgramNode): SinkUse | undefined => this.outside.sinkOfFunction(node);
  // ---- links between files

  linksFrom(node: ProgramNode, component: Component | undefined): readonly ProgramNode[] {
    const kind = this.kind(node);
    if (kind === 'module') return this.modules.referencesTo(node, component);
    if (kind === 'instance') return this.instances.receivers(node);
    if (kind === 'allocation') return component === RETURNED ? this.handlers.readsOf(node) : NO_ROLES;
    if (kind === 'module-reference') return this.modules.librariesFrom(node);
    if (kind === 'cell') return [...this.modules.scriptReads(node), ...this.modules.globalsFrom(node)];
    return NO_ROLES;
  }

  linksTo(node: ProgramNode): readonly ProgramNode[] {
    const kind = this.kind(node);
    if (kind === 'module-reference') return this.modules.target(node);
    if (kind === 'read') return [...this.modules.scriptCells(node), ...this.handlers.readAt(node)];
    if (kind === 'cell') return this.modules.globalsTo(node);
    if (kind === 'result') return this.channels.sameAs(node);
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
  readonly isAssigned = (name: string): boolean => this.reassignments.isMemberAssigned(name);
  readonly isSet = (written: ProgramNode, name: string): boolean => this.accessors.isSet(written, name);
  readonly propertyRows = (read: ProgramNode, name: string): readonly FlowRow[] => this.properties.rowsOf(read, name);

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
