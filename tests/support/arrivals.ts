/** What the solver found, in words that a test can compare. */
import type { FlowProgram } from '../../src/ir/program.js';
import { Paths, printPath, type Path } from '../../src/solve/paths.js';
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
  return uncovered(arrivals.flatMap((arrival) => printArrival(arrival, offset)));
}

/** By an arrival's text those of whatever it follows from: a part arrives wherever the whole does, and may not be followed by itself. */
const coverings = new Map<string, readonly string[]>();

/** Is it among them, or does it follow from one of them? */
export function isCovered(arrival: string, by: readonly string[]): boolean {
  return by.includes(arrival) || (coverings.get(arrival) ?? []).some((whole) => by.includes(whole));
}

/** Sorted, each once, without those that follow from others. */
export function uncovered(arrivals: readonly string[]): string[] {
  const all = [...new Set(arrivals)].sort();
  return all.filter(
    (one) =>
      !isCovered(
        one,
        all.filter((other) => other !== one),
      ),
  );
}

/** As `arrivalsOf`, of a graph. */
export function arrivalsIn(graph: Graph, seeds: readonly Seed[]): string[] {
  return arrivalsOf(programOf(graph), seeds);
}

function printArrival({ fact, at }: Arrival, offset: number): string[] {
  const way = at.kind === 'node' ? ' inside' : '';
  const roots = [...fact.context.roots].map((root) => root.source);
  return roots.map((source) => {
    const print = (path: Path): string => `${fact.node - offset}${printPath(path)}${way} from ${source}`;
    const text = print(fact.path);
    coverings.set(text, new Paths().covering(fact.path).map(print));
    return text;
  });
}
