/** What the solver found, in words that a test can compare. */
import type { FlowProgram } from '../../src/ir/program.js';
import { printPath } from '../../src/solve/paths.js';
import { solve, type Arrival, type Seed } from '../../src/solve/solver.js';
import { programOf, type Bases, type Graph } from './graph.js';

/** A label `security` on the value at a node, or on what lies under a path of it. */
export function seedAt(node: number, path: readonly string[] = [], source = 0, purpose = 'security'): Seed {
  return { node, path, source, purposes: [purpose], carrier: false };
}

/** `7.phone from 0`: the node that arrives, what of it, and the label's number; sorted, each once. */
export function arrivalsOf(program: FlowProgram, seeds: readonly Seed[], bases?: Bases): string[] {
  const { arrivals } = solve(program, seeds);
  const offset = bases?.node ?? 0;
  return [...new Set(arrivals.flatMap((arrival) => printArrival(arrival, offset)))].sort();
}

/** As `arrivalsOf`, of a graph. */
export function arrivalsIn(graph: Graph, seeds: readonly Seed[]): string[] {
  return arrivalsOf(programOf(graph), seeds);
}

function printArrival({ fact, at }: Arrival, offset: number): string[] {
  const way = at.kind === 'node' ? ' inside' : '';
  const roots = [...fact.context.roots].map((root) => root.source);
  return roots.map((source) => `${fact.node - offset}${printPath(fact.path)}${way} from ${source}`);
}
