import type ts from 'typescript';
import type {
  CallPlace,
  CallSite,
  ClassGraph,
  ComputedRead,
  ConsentAtom,
  ConsentUse,
  Definition,
  FileGraph,
  FlowEdge,
  FlowNode,
  FunctionGraph,
  GlobalRead,
  LoweringGap,
  MemberRead,
  ModuleReference,
  NodeId,
  NodeKind,
  Write,
} from '../ir/graph.js';
import type { Component } from '../ir/components.js';
import type { Collection } from './provenance.js';
import { analyzeScopes, type FunctionNode, type Scopes, type Variable } from './scopes.js';

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The graph of a file while it is made. */
export interface Builder {
  readonly file: ts.SourceFile;
  readonly scopes: Scopes;
  readonly nodes: FlowNode[];
  readonly edges: FlowEdge[];
  readonly functions: Mutable<FunctionGraph>[];
  readonly classes: Mutable<ClassGraph>[];
  readonly calls: CallSite[];
  readonly reads: MemberRead[];
  readonly computedReads: ComputedRead[];
  readonly writes: Write[];
  readonly definitions: Definition[];
  readonly moduleReferences: ModuleReference[];
  readonly globals: GlobalRead[];
  readonly globalCells: Map<string, GlobalRead>;
  readonly scriptVariables: GlobalRead[];
  readonly gaps: LoweringGap[];
  readonly module: NodeId;
  /** The shared variables' cells. */
  readonly cells: Map<Variable, NodeId>;
  /** Functions whose bodies wait to be lowered. */
  readonly queue: FunctionNode[];
  readonly functionIndex: Map<FunctionNode, number>;
  readonly classOfConstructor: Map<FunctionNode, number>;
  readonly references: Map<string, NodeId>;
  /** The guards that hold where functions are written that run at once. */
  readonly guards: Map<FunctionNode, NodeId>;
  readonly consents: ConsentAtom[];
  /** The names of what may record consent. */
  readonly consentNames: ReadonlySet<string>;
  /** What functions that a call was given may use of their parameters. */
  readonly parameterGrants: Map<ts.SignatureDeclaration, readonly ConsentUse[]>;
  /** The variables that hold a collection that was made empty. */
  readonly collections: Map<Variable, Collection>;
  /** What functions may use of the variables that they capture. */
  readonly grants: Map<FunctionNode, ReadonlyMap<Variable, readonly ConsentUse[]>>;
}

export function createBuilder(file: ts.SourceFile, consentNames: ReadonlySet<string>): Builder {
  return {
    file,
    scopes: analyzeScopes(file),
    nodes: [{ kind: 'module', pos: 0, end: 0, fn: 0 }],
    edges: [],
    functions: [],
    classes: [],
    calls: [],
    reads: [],
    computedReads: [],
    writes: [],
    definitions: [],
    moduleReferences: [],
    globals: [],
    globalCells: new Map(),
    scriptVariables: [],
    gaps: [],
    module: 0,
    cells: new Map(),
    queue: [],
    functionIndex: new Map(),
    classOfConstructor: new Map(),
    references: new Map(),
    guards: new Map(),
    consents: [],
    consentNames,
    collections: new Map(),
    grants: new Map(),
    parameterGrants: new Map(),
  };
}

export function finish(builder: Builder): FileGraph {
  return {
    file: builder.file.fileName,
    nodes: builder.nodes,
    edges: builder.edges,
    functions: builder.functions,
    classes: builder.classes,
    calls: builder.calls,
    reads: builder.reads,
    computedReads: builder.computedReads,
    writes: builder.writes,
    definitions: builder.definitions,
    moduleReferences: builder.moduleReferences,
    globals: builder.globals,
    globalCells: [...builder.globalCells.values()],
    scriptVariables: builder.scriptVariables,
    consents: builder.consents,
    module: builder.module,
    gaps: builder.gaps,
  };
}

/** Adds a node; `at` is what it shows in the text. */
export function addNode(builder: Builder, kind: NodeKind, fn: number, at?: ts.Node): NodeId {
  const pos = at ? at.getStart(builder.file) : -1;
  builder.nodes.push({ kind, pos, end: at ? at.end : -1, fn });
  return builder.nodes.length - 1;
}

type PlainEdge = Exclude<FlowEdge['kind'], 'store' | 'load' | 'shift' | 'consent'>;

export function addEdge(builder: Builder, kind: PlainEdge, from: NodeId, to: NodeId): void {
  if (from !== to) builder.edges.push({ kind, from, to });
}

/** The value moves on, but without what lies under the overwritten components. */
export function addUpdate(
  builder: Builder,
  from: NodeId,
  to: NodeId,
  except: readonly Component[],
  after?: CallPlace,
): void {
  const gone = { ...(except.length > 0 ? { except } : {}), ...(after ? { after } : {}) };
  builder.edges.push({ kind: 'value', from, to, ...gone });
}

/** Another object takes over what the first one holds, but for what lies under the overwritten components. */
export function addCopy(builder: Builder, from: NodeId, to: NodeId, except: readonly Component[]): void {
  builder.edges.push({ kind: 'value', from, to, except, copy: true });
}

export function addStore(builder: Builder, from: NodeId, component: Component, to: NodeId): void {
  builder.edges.push({ kind: 'store', from, to, component });
}

export function addLoad(builder: Builder, from: NodeId, component: Component, to: NodeId): void {
  builder.edges.push({ kind: 'load', from, to, component });
}

/** The node that stands for another module's exports. */
export function moduleReference(builder: Builder, specifier: ts.StringLiteralLike): NodeId {
  const known = builder.references.get(specifier.text);
  if (known !== undefined) return known;
  const node = addNode(builder, 'module-reference', 0);
  builder.references.set(specifier.text, node);
  builder.moduleReferences.push({ specifier: specifier.text, pos: specifier.getStart(builder.file), node });
  return node;
}

/** The node through which the functions of a file share one of the module's variables. */
export function cellOf(builder: Builder, variable: Variable): NodeId {
  const known = builder.cells.get(variable);
  if (known !== undefined) return known;
  const cell = addNode(builder, 'cell', 0);
  builder.cells.set(variable, cell);
  return cell;
}

/** The node that stands for a global in this file. */
export function globalCell(builder: Builder, name: string, pos: number): NodeId {
  const known = builder.globalCells.get(name);
  if (known) return known.node;
  const node = addNode(builder, 'cell', 0);
  builder.globalCells.set(name, { name, pos, node });
  return node;
}

/** Elements move down by `by` places: `[first, ...others]` takes by 1, `[first, ...elements]` puts by -1. */
export function addShift(builder: Builder, from: NodeId, to: NodeId, by: number): void {
  builder.edges.push(by === 0 ? { kind: 'value', from, to, copy: true } : { kind: 'shift', from, to, by });
}
