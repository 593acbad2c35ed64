// What must hold of every program, tried on random small ones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from '../../src/solve/solver.js';
import { arrivalsIn, arrivalsOf, isCovered, uncovered } from '../support/arrivals.js';
import { programOf, type Graph } from '../support/graph.js';
import { scene } from '../support/random-graph.js';

// The same graphs in every run: RUNS and SEED look further.
const { RUNS = '300', SEED = '1' } = process.env;
const MANY = { numRuns: Number(RUNS), seed: Number(SEED) };

/** All members of a list in another order. */
function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

describe('the arrivals', () => {
  it('do not depend on the order of the seeds and the edges', () => {
    const orders = scene.chain(({ graph, seeds }) =>
      fc.record({
        graph: fc.constant(graph),
        seeds: fc.constant(seeds),
        edges: shuffled(graph.edges),
        others: shuffled(seeds),
      }),
    );
    fc.assert(
      fc.property(orders, ({ graph, seeds, edges, others }) => {
        expect(arrivalsIn({ ...graph, edges }, others)).toEqual(arrivalsIn(graph, seeds));
      }),
      MANY,
    );
  });

  it('do not depend on the order of the calls', () => {
    const orders = scene.chain(({ graph, seeds }) =>
      fc.record({ graph: fc.constant(graph), seeds: fc.constant(seeds), calls: shuffled(graph.calls) }),
    );
    fc.assert(
      fc.property(orders, ({ graph, seeds, calls }) => {
        expect(arrivalsIn({ ...graph, calls }, seeds)).toEqual(arrivalsIn(graph, seeds));
      }),
      MANY,
    );
  });

  it('do not depend on where the numbering of nodes, functions and calls starts', () => {
    const base = fc.record({ node: fc.nat(5000), fn: fc.nat(500), call: fc.nat(500) });
    fc.assert(
      fc.property(scene, base, ({ graph, seeds }, bases) => {
        const moved = seeds.map((seed) => ({ ...seed, node: seed.node + bases.node }));
        expect(arrivalsOf(programOf(graph, bases), moved, bases)).toEqual(arrivalsIn(graph, seeds));
      }),
      MANY,
    );
  });

  it('never become fewer by one more seed', () => {
    fc.assert(
      fc.property(scene, ({ graph, seeds }) => {
        expectIncluded(arrivalsIn(graph, seeds.slice(1)), arrivalsIn(graph, seeds));
      }),
      MANY,
    );
  });

  it('never become more by one edge less', () => {
    const cut = scene.chain(({ graph, seeds }) =>
      fc.record({ graph: fc.constant(graph), seeds: fc.constant(seeds), edges: fc.subarray([...graph.edges]) }),
    );
    fc.assert(
      fc.property(cut, ({ graph, seeds, edges }) => {
        expectIncluded(arrivalsIn({ ...graph, edges }, seeds), arrivalsIn(graph, seeds));
      }),
      MANY,
    );
  });

  it('never become more by one sanitizer more', () => {
    fc.assert(
      fc.property(scene, fc.nat(3), ({ graph, seeds }, fn) => {
        expectIncluded(arrivalsIn({ ...graph, sanitizers: [fn] }, seeds), arrivalsIn(graph, seeds));
      }),
      MANY,
    );
  });

  it('of two labels are those of each alone', () => {
    fc.assert(
      fc.property(scene, ({ graph, seeds }) => {
        const alone = seeds.flatMap((seed) => arrivalsIn(graph, [seed]));
        expect(arrivalsIn(graph, seeds)).toEqual(uncovered(alone));
      }),
      MANY,
    );
  });
});

describe('solving', () => {
  it('is a function: twice the same graph, twice the same facts in the same order', () => {
    fc.assert(
      fc.property(scene, ({ graph, seeds }) => {
        expect(trace(graph, seeds)).toEqual(trace(graph, seeds));
      }),
      MANY,
    );
  });
});

function trace(graph: Graph, seeds: Parameters<typeof solve>[1]): unknown {
  const { arrivals, facts, cuts } = solve(programOf(graph), seeds);
  return { facts, cuts, arrivals: arrivals.map(({ fact, at }) => [fact.node, fact.path.id, fact.context.id, at]) };
}

function expectIncluded(fewer: readonly string[], more: readonly string[]): void {
  expect(fewer.filter((one) => !isCovered(one, more))).toEqual([]);
}
