import type ts from 'typescript';
import { keyRange } from '../ir/components.js';
import type { FileGraph, FlowEdge, FunctionGraph, Write } from '../ir/graph.js';
import type { BorderRole, CallRole } from '../ir/program.js';

/** A file's graph with what one looks up in it, and its place in the program's numbering. */
export interface LoadedFile {
  readonly source: ts.SourceFile;
  readonly graph: FileGraph;
  readonly nodeBase: number;
  readonly fnBase: number;
  readonly callBase: number;
  readonly index: GraphIndex;
}

/** Look-up tables over a graph, by local numbers. Depends on the graph alone, so it lives as long as the graph. */
export interface GraphIndex {
  readonly out: readonly (readonly FlowEdge[] | undefined)[];
  readonly into: readonly (readonly FlowEdge[] | undefined)[];
  /** The nodes whose edges store or load under a key that the types may know. */
  readonly keyed: ReadonlySet<number>;
  readonly callRoles: ReadonlyMap<number, readonly CallRole[]>;
  readonly borderRoles: ReadonlyMap<number, readonly BorderRole[]>;
  /** Where the member's name of a reading node stands. */
  readonly readPos: ReadonlyMap<number, number>;
  /** The global name that a cell stands for. */
  readonly globalOf: ReadonlyMap<number, string>;
  /** The writes that put a node's value somewhere. */
  readonly writesOf: ReadonlyMap<number, readonly Write[]>;
  /** The function whose text starts at an offset. */
  readonly functionAt: ReadonlyMap<number, number>;
  /** The function that a declaration whose name starts at an offset is or holds. */
  functionNamedAt(pos: number): FunctionGraph | undefined;
}

interface Graphs {
  readonly graph: FileGraph;
  readonly index: GraphIndex;
}

/** Graphs survive edits of other files: they hang on the parsed file and die with it. */
const graphs = new WeakMap<ts.SourceFile, Graphs & { readonly key: string }>();

type Lower = (source: ts.SourceFile, consentNames: ReadonlySet<string>) => FileGraph;

/** The graph of a parsed file, made at most once as long as consent is asked for by the same names. */
export function graphOf(source: ts.SourceFile, lower: Lower, consentNames: ReadonlySet<string>): Graphs {
  const key = [...consentNames].filter((name) => source.text.includes(name)).join();
  const known = graphs.get(source);
  if (known?.key === key) return known;
  const graph = lower(source, key === '' ? new Set() : consentNames);
  const made = { graph, index: indexGraph(graph), key };
  graphs.set(source, made);
  return made;
}

function indexGraph(graph: FileGraph): GraphIndex {
  const out: FlowEdge[][] = [];
  const into: FlowEdge[][] = [];
  const keyed = new Set<number>();
  for (const edge of graph.edges) {
    (out[edge.from] ??= []).push(edge);
    (into[edge.to] ??= []).push(edge);
    if ((edge.kind === 'store' || edge.kind === 'load') && keyRange(edge.component)) keyed.add(edge.from).add(edge.to);
  }
  const named = new Map(graph.functions.map((fn) => [fn.namePos, fn]));
  const writesOf = new Map<number, Write[]>();
  for (const write of graph.writes) push(writesOf, write.value, write);
  return {
    out,
    into,
    writesOf,
    keyed,
    callRoles: callRoles(graph),
    borderRoles: borderRoles(graph),
    readPos: new Map(graph.reads.map((read) => [read.node, read.pos])),
    globalOf: new Map(graph.globalCells.map((cell) => [cell.node, cell.name])),
    functionAt: new Map(graph.functions.map((fn, index) => [fn.kind === 'module' ? -1 : fn.pos, index])),
    functionNamedAt: (pos) => named.get(pos),
  };
}

function push<K, V>(map: Map<K, V[]>, key: K | undefined, value: V): void {
  if (key === undefined) return;
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function callRoles(graph: FileGraph): Map<number, CallRole[]> {
  const roles = new Map<number, CallRole[]>();
  graph.calls.forEach((site, call) => {
    push(roles, site.callee, { kind: 'callee', call });
    push(roles, site.receiver, { kind: 'receiver', call });
    push(roles, site.result, { kind: 'result', call });
    push(roles, site.receiverPost, { kind: 'receiverPost', call });
    push(roles, site.calleePost, { kind: 'calleePost', call });
    push(roles, site.guard, { kind: 'guard', call });
    site.args.forEach((given, index) => {
      push(roles, given.node, { kind: 'argument', call, index });
      push(roles, given.post, { kind: 'argumentPost', call, index });
    });
  });
  return roles;
}

function borderRoles(graph: FileGraph): Map<number, BorderRole[]> {
  const roles = new Map<number, BorderRole[]>();
  graph.functions.forEach((each, fn) => {
    const single = [
      'receiver',
      'self',
      'arguments',
      'returned',
      'thrown',
      'outReceiver',
      'outSelf',
      'closure',
    ] as const;
    for (const kind of single) push(roles, each[kind], { kind, fn });
    each.parameters.forEach((node, index) => {
      push(roles, node, { kind: 'parameter', fn, index });
    });
    each.outParameters.forEach((node, index) => {
      push(roles, node, { kind: 'outParameter', fn, index });
    });
  });
  return roles;
}
