/** Random small flow graphs: functions with borders, calls of every kind, shared cells, a sink. */
import fc from 'fast-check';
import { AWAITED, ELEMENT, RETURNED } from '../../src/ir/components.js';
import type { NodeId, NodeKind } from '../../src/ir/graph.js';
import type { Seed } from '../../src/solve/solver.js';
import { seedAt } from './arrivals.js';
import { ADVERTISING, GraphBuilder, type EdgeShape, type Graph } from './graph.js';

export interface Scene {
  readonly graph: Graph;
  readonly seeds: readonly Seed[];
}

const KINDS: readonly NodeKind[] = ['read', 'read', 'expression', 'allocation', 'join'];
const COMPONENTS = ['.a', '.b', ELEMENT];
const SEEDED = [[], [], ['.a'], ['.a', '.b'], [ELEMENT], [AWAITED], [RETURNED]];

const plainShape: fc.Arbitrary<EdgeShape> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ kind: 'value' as const }) },
  fc.constantFrom(...(['derived', 'deep', 'await', 'match'] as const)).map((kind) => ({ kind })),
  { weight: 2, arbitrary: fc.constant({ kind: 'writeback' as const }) },
  fc.record({ kind: fc.constant('value' as const), except: fc.constantFrom(['.a'], ['.b']) }),
);

const partShape: fc.Arbitrary<EdgeShape> = fc.oneof(
  fc.record({ kind: fc.constantFrom('store' as const, 'load' as const), component: fc.constantFrom(...COMPONENTS) }),
  fc.constant({ kind: 'promise' as const }),
);

const number = fc.nat(1000);

function edge(shape: fc.Arbitrary<EdgeShape>): fc.Arbitrary<Plan['edges'][number]> {
  return fc.record({ fn: number, from: number, to: number, shape });
}

interface Plan {
  readonly functions: readonly {
    readonly parameters: number;
    readonly kinds: readonly NodeKind[];
    readonly sink: boolean;
  }[];
  readonly edges: readonly {
    readonly fn: number;
    readonly from: number;
    readonly to: number;
    readonly shape: EdgeShape;
  }[];
  readonly shared: readonly { readonly fn: number; readonly node: number; readonly reads: boolean }[];
  readonly calls: readonly {
    readonly fn: number;
    readonly args: readonly number[];
    readonly callee: number;
    readonly targets: readonly number[];
    readonly byValue: boolean;
    readonly opaque: boolean;
    readonly posts: boolean;
  }[];
  readonly values: readonly { readonly node: number; readonly fn: number }[];
  readonly probes: readonly { readonly fn: number; readonly node: number }[];
  readonly seeds: readonly {
    readonly fn: number;
    readonly node: number;
    readonly path: readonly string[];
    readonly source: number;
  }[];
}

/** Everything is a number that is taken modulo what there is, so that shrinking stays possible. */
const plan = (): fc.Arbitrary<Plan> =>
  fc.record({
    functions: fc.array(
      fc.record({
        parameters: fc.nat(2),
        kinds: fc.array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 4 }),
        sink: fc.nat(3).map((one) => one === 0),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    edges: fc
      // Few edges that make paths longer: on a cycle each of them multiplies the paths that there are.
      .tuple(fc.array(edge(plainShape), { minLength: 5, maxLength: 13 }), fc.array(edge(partShape), { maxLength: 2 }))
      .map((lists) => lists.flat()),
    shared: fc.array(fc.record({ fn: number, node: number, reads: fc.boolean() }), { maxLength: 2 }),
    calls: fc.array(
      fc.record({
        fn: number,
        args: fc.array(number, { maxLength: 2 }),
        callee: number,
        targets: fc.array(number, { maxLength: 2 }),
        byValue: fc.nat(3).map((one) => one === 0),
        opaque: fc.nat(6).map((one) => one === 0),
        posts: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    values: fc.array(fc.record({ node: number, fn: number }), { maxLength: 1 }),
    probes: fc.array(fc.record({ fn: number, node: number }), { minLength: 1, maxLength: 4 }),
    seeds: fc.array(fc.record({ fn: number, node: number, path: fc.constantFrom(...SEEDED), source: fc.nat(2) }), {
      minLength: 1,
      maxLength: 3,
    }),
  });

function build(from: Plan): Scene {
  const builder = new GraphBuilder();
  const nodes: NodeId[][] = [[]];
  const cell = builder.node('cell');
  for (const { parameters, kinds, sink } of from.functions) {
    const fn = builder.fn({ parameters, ...(sink ? { sink: ADVERTISING } : {}) });
    const graph = builder.border(fn);
    const own = kinds.map((kind) => builder.node(kind, fn));
    nodes[fn] = [
      ...graph.parameters,
      ...own,
      graph.receiver,
      graph.returned,
      graph.outReceiver,
      ...graph.outParameters,
    ].filter((node) => node !== undefined);
    nodes[0]?.push(graph.closure);
  }
  nodes[0]?.push(builder.node('read'), builder.node('read'), builder.node('expression'), builder.node('allocation'));
  const fnOf = (one: number): number => one % nodes.length;
  const pick = (fn: number, one: number): NodeId => {
    const own = nodes[fnOf(fn)] ?? [];
    return own[one % own.length] ?? cell;
  };
  for (const { fn, args, callee, targets, byValue, opaque, posts } of from.calls) {
    const functions = [...new Set(targets.map((one) => 1 + (one % from.functions.length)))];
    const given = args.map((one) => pick(fn, one));
    const site = builder.call(
      { args: given, callee: pick(fn, callee), posts, targets: { functions, byValue, opaque } },
      fnOf(fn),
    );
    nodes[fnOf(fn)]?.push(site.result, ...site.args.flatMap(({ post }) => post ?? []));
  }
  for (const each of from.edges) builder.edge(pick(each.fn, each.from), pick(each.fn, each.to), each.shape);
  for (const { fn, node, reads } of from.shared) {
    const end = pick(fn, node);
    if (reads) builder.edge(cell, end, { kind: 'shared' });
    else builder.edge(end, cell, { kind: 'shared' });
  }
  for (const { node, fn } of from.values)
    builder.graph.values.push({ node: pick(0, node), fn: 1 + (fn % from.functions.length) });
  for (const { fn, node } of from.probes) builder.probe(pick(fn, node), fnOf(fn));
  const seeds = from.seeds.map(({ fn, node, path, source }) =>
    seedAt(pick(fn, node), path, source, source === 2 ? 'recovery' : 'security'),
  );
  return { graph: builder.graph, seeds };
}

/** Scenes whose functions may themselves be sinks. */
export const scene = plan().map(build);
