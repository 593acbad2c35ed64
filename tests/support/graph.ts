/** Flow graphs made by hand, for tests of the solver without TypeScript. */
import type { CallKind, CallSite, FlowEdge, FlowNode, FunctionGraph, NodeId, NodeKind } from '../../src/ir/graph.js';
import type { BorderRole, CallRole, CallTargets, FlowProgram, SinkUse } from '../../src/ir/program.js';

/** A call with what it runs; targets are numbers of functions of the same graph. */
export interface GraphCall {
  readonly site: CallSite;
  readonly targets: CallTargets;
}

/** A program as plain arrays: what one table says of the others is by index. */
export interface Graph {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  readonly functions: readonly FunctionGraph[];
  readonly calls: readonly GraphCall[];
  /** Modules and the references to them. */
  readonly links: readonly { readonly from: NodeId; readonly to: NodeId }[];
  /** The accessors that a load's or store's end runs, and the functions that sanitize. */
  readonly getters: readonly { readonly node: NodeId; readonly name: string; readonly fn: number }[];
  readonly setters: readonly { readonly node: NodeId; readonly name: string; readonly fn: number }[];
  readonly sanitizers: readonly number[];
  readonly regions: readonly { readonly fn: number; readonly sink: SinkUse }[];
  readonly writes: readonly { readonly node: NodeId; readonly written?: NodeId; readonly sink: SinkUse }[];
  /** Functions that are read by their name: what a call of the value at a node runs. */
  readonly values: readonly { readonly node: NodeId; readonly fn: number }[];
  /** Members by their declaration: who calls a function wherever the object came from. */
  readonly callers: readonly { readonly fn: number; readonly call: number }[];
}

/** What is added to a graph's numbers to get the program's: the solver must not take one for the other. */
export interface Bases {
  readonly node: number;
  readonly fn: number;
  readonly call: number;
}

const NO_TARGETS: CallTargets = {
  functions: [],
  rows: [],
  opaque: false,
  gives: 'value',
  byValue: false,
  clears: [],
  untyped: false,
  later: false,
  sink: undefined,
  outside: false,
};

const ZERO: Bases = { node: 0, fn: 0, call: 0 };

/** Purposes ending in `?` are allowed everywhere; all others are forbidden to every sink. */
const forbids = (collected: readonly string[]): boolean => collected.every((purpose) => !purpose.endsWith('?'));

/**
 * The graph as the solver sees a linked program.
 *
 * @param bases where the program's numbering starts
 */
export function programOf(graph: Graph, bases: Bases = ZERO): FlowProgram {
  const callRoles = rolesOfCalls(graph, bases);
  const borderRoles = rolesOfBorders(graph, bases);
  const local = (node: number): number => node - bases.node;
  const nodeAt = (node: number): FlowNode => at(graph.nodes, local(node));
  const linked = (nodes: readonly NodeId[]): number[] => nodes.map((node) => node + bases.node);
  const accessors = (list: Graph['getters'], node: number, name: string): number[] =>
    list.filter((each) => each.node === local(node) && each.name === name).map((each) => each.fn + bases.fn);
  return {
    kind: (node) => nodeAt(node).kind,
    reportable: (node) => REPORTABLE.has(nodeAt(node).kind),
    functionAt: (node) => nodeAt(node).fn + bases.fn,
    rangeOf: (node) => ({ file: 'graph', pos: nodeAt(node).pos, end: nodeAt(node).end }),
    textOf: () => '',
    edgesFrom: (node) => graph.edges.filter((edge) => edge.from === local(node)),
    edgesTo: (node) => graph.edges.filter((edge) => edge.to === local(node)),
    base: () => bases.node,
    callRoles: (node) => callRoles[local(node)] ?? [],
    borderRoles: (node) => borderRoles[local(node)] ?? [],
    call: (call) => at(graph.calls, call - bases.call).site,
    callBase: () => bases.node,
    fn: (fn) => at(graph.functions, fn - bases.fn),
    fnBase: () => bases.node,
    targets: (call) => {
      const { targets } = at(graph.calls, call - bases.call);
      return { ...targets, functions: targets.functions.map((fn) => fn + bases.fn) };
    },
    valueTargets: (node) => {
      const functions = graph.values.filter((each) => each.node === local(node)).map((each) => each.fn + bases.fn);
      return functions.length > 0 ? { ...NO_TARGETS, functions } : undefined;
    },
    isCallable: () => true,
    sinksOutside: () => ({ sinks: [], open: false }),
    partOfArgument: () => undefined,
    linksFrom: (node) => linked(graph.links.filter((link) => link.from === local(node)).map((link) => link.to)),
    linksTo: (node) => linked(graph.links.filter((link) => link.to === local(node)).map((link) => link.from)),
    callersOf: (fn) => {
      const callers = graph.callers.filter((each) => each.fn === fn - bases.fn);
      return { calls: callers.map((each) => each.call + bases.call), byValue: callers.length === 0 };
    },
    instanceOf: () => undefined,
    openInstance: () => undefined,
    getters: (node, name) => accessors(graph.getters, node, name),
    setters: (node, name) => accessors(graph.setters, node, name),
    isSet: () => false,
    isAssigned: () => true,
    propertyRows: () => [],
    iterationAt: () => ({ iterators: [], nexts: [] }),
    iterationsOf: () => [],
    conversionsAt: () => [],
    conversionsOf: () => [],
    covers: () => false,
    region: (fn) => graph.regions.find((each) => each.fn === fn - bases.fn)?.sink,
    sinkOfWrite: (node) =>
      graph.writes
        .filter((each) => each.node === local(node))
        .map(({ sink, written }) => ({
          sink,
          written: written === undefined ? undefined : written + bases.node,
          pos: 0,
          end: 1,
        })),
    callAt: (_node, call) => call + bases.call,
    cleared: () => [],
    sanitizes: (fn) => graph.sanitizers.includes(fn - bases.fn),
    forbids,
    consents: () => [],
    sinkOfFunction: () => undefined,
    predicateConsents: () => [],
  };
}

const REPORTABLE = new Set<NodeKind>(['read', 'result', 'parameter']);

function at<T>(items: readonly T[], index: number): T {
  const found = items[index];
  if (found === undefined) throw new Error(`number ${index} is not in the graph`);
  return found;
}

function rolesOfCalls(graph: Graph, bases: Bases): CallRole[][] {
  const roles: CallRole[][] = graph.nodes.map(() => []);
  const add = (node: NodeId | undefined, role: CallRole): void => {
    if (node !== undefined) roles[node]?.push(role);
  };
  graph.calls.forEach(({ site }, index) => {
    const call = index + bases.call;
    for (const kind of ['callee', 'receiver', 'result', 'receiverPost', 'calleePost'] as const)
      add(site[kind], { kind, call });
    site.args.forEach((given, position) => {
      add(given.node, { kind: 'argument', call, index: position });
      add(given.post, { kind: 'argumentPost', call, index: position });
    });
  });
  return roles;
}

const BORDERS = [
  'receiver',
  'self',
  'arguments',
  'returned',
  'thrown',
  'outReceiver',
  'outSelf',
  'closure',
] as const satisfies readonly BorderRole['kind'][];

function rolesOfBorders(graph: Graph, bases: Bases): BorderRole[][] {
  const roles: BorderRole[][] = graph.nodes.map(() => []);
  graph.functions.forEach((each, index) => {
    const fn = index + bases.fn;
    for (const kind of BORDERS) roles[each[kind]]?.push({ kind, fn });
    each.parameters.forEach((node, position) => roles[node]?.push({ kind: 'parameter', fn, index: position }));
    each.outParameters.forEach((node, position) => {
      if (node !== undefined) roles[node]?.push({ kind: 'outParameter', fn, index: position });
    });
  });
  return roles;
}

/** The sink of most tests. */
export const ADVERTISING: SinkUse = { purposes: ['advertising'], name: 'ads', external: false };

export interface FunctionSpec {
  readonly parameters?: number;
  /** The index of the rest parameter. */
  readonly rest?: number;
  /** The function whose value it is made in; the module's code unless told. */
  readonly parent?: number;
  readonly sink?: SinkUse;
}

export interface CallSpec {
  readonly kind?: CallKind;
  readonly args?: readonly NodeId[];
  /** The arguments, by index, that are spread. */
  readonly spread?: readonly number[];
  readonly receiver?: NodeId;
  readonly callee?: NodeId;
  /** Do the objects that go in get a version of their own behind the call? */
  readonly posts?: boolean;
  readonly targets?: Partial<CallTargets>;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** An edge without its ends. */
export type EdgeShape = FlowEdge extends infer E ? (E extends FlowEdge ? Omit<E, 'from' | 'to'> : never) : never;

/** Makes a graph step by step; function 0, the module's code, is there from the start. */
export class GraphBuilder {
  readonly graph: Mutable<Graph> = {
    nodes: [],
    edges: [],
    functions: [],
    calls: [],
    links: [],
    getters: [],
    setters: [],
    sanitizers: [],
    regions: [],
    writes: [],
    values: [],
    callers: [],
  };

  constructor() {
    this.fn();
  }

  node(kind: NodeKind, fn = 0): NodeId {
    const id = this.graph.nodes.length;
    this.graph.nodes.push({ kind, pos: id, end: id + 1, fn });
    return id;
  }

  /** An edge between two nodes: the value itself moves, unless told. */
  edge(from: NodeId, to: NodeId, shape: EdgeShape = { kind: 'value' }): void {
    this.graph.edges.push({ from, to, ...shape });
  }

  /** A function with all the nodes of its border; its number. */
  fn({ parameters = 0, rest = -1, parent = -1, sink }: FunctionSpec = {}): number {
    const fn = this.graph.functions.length;
    const make = (kind: NodeKind): NodeId => this.node(kind, fn);
    this.graph.functions.push({
      kind: fn === 0 ? 'module' : 'function',
      name: undefined,
      pos: 0,
      end: 0,
      namePos: 0,
      parent: fn === 0 ? -1 : Math.max(parent, 0),
      parameters: Array.from({ length: parameters }, () => make('parameter')),
      rest,
      receiver: make('receiver'),
      self: make('self'),
      arguments: make('arguments'),
      returned: make('return'),
      thrown: make('throw'),
      outParameters: Array.from({ length: parameters }, () => make('out')),
      outReceiver: make('out'),
      outSelf: make('out'),
      overwrites: [],
      closure: this.node('allocation', Math.max(parent, 0)),
      async: false,
      generator: false,
      implied: [],
      ofClass: -1,
    });
    if (sink) this.graph.regions.push({ fn, sink });
    return fn;
  }

  /** The border of a function. */
  border(fn: number): FunctionGraph {
    return at(this.graph.functions, fn);
  }

  /** A function's parameter. */
  parameter(fn: number, index = 0): NodeId {
    return at(this.border(fn).parameters, index);
  }

  /** A call in a function, the module's code unless told; its site. */
  call(
    { kind = 'call', args = [], spread = [], receiver, callee, posts = false, targets = {} }: CallSpec,
    fn = 0,
  ): CallSite {
    const post = (of: NodeId | undefined): NodeId | undefined =>
      posts && of !== undefined ? this.node('written', fn) : undefined;
    const called = callee ?? this.node('expression', fn);
    const site: CallSite = {
      kind,
      fn,
      pos: 0,
      end: 1,
      callee: called,
      calleePos: -1,
      name: undefined,
      receiver,
      receiverPost: post(receiver),
      calleePost: post(called),
      args: args.map((node, index) => ({ node, spread: spread.includes(index), pos: 0, end: 1, post: post(node) })),
      result: this.node('result', fn),
      thrown: this.node('throw', fn),
      target: -1,
      member: false,
      unbound: false,
      guard: undefined,
    };
    this.graph.calls.push({ site, targets: { ...NO_TARGETS, ...targets } });
    return site;
  }

  /** Hands a node to a sink, so that what arrives there can be seen. */
  probe(node: NodeId, fn = 0): void {
    this.call({ args: [node], targets: { sink: ADVERTISING } }, fn);
  }
}
