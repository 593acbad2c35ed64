import { ELEMENT, isIndex } from '../ir/components.js';
import type { CallSite } from '../ir/graph.js';
import type { CallTargets, ProgramCall } from '../ir/program.js';
import type { Fact } from './contexts.js';
import { MAX_INDEX, type Path } from './paths.js';
import type { Solver } from './solver.js';

/** A call as the solver meets it. */
export interface Call {
  readonly id: ProgramCall;
  readonly site: CallSite;
  readonly base: number;
  readonly targets: CallTargets;
}

/** Where what a call gives is: what a base class makes of its arguments is in the object itself. */
export function givenAt({ site, base }: Call): number {
  return base + ((site.kind === 'super' ? site.receiverPost : undefined) ?? site.result);
}

/** Do settings say that what the call gives no longer tells what the label is about? */
export function isSanitized({ program }: Solver, { context }: Fact, { targets }: Call): boolean {
  return targets.sanitized !== undefined && program.covers(targets.sanitized, context.purposes);
}

const SPREAD_REACH = 8;

/** The positions at which an argument arrives: behind a spread they are moved. */
export function positions(solver: Solver, site: CallSite, index: number, path: Path): [number, Path][] {
  const spread = site.args.findIndex((given) => given.spread);
  // As far to the right as the text says, and no further by recursion.
  if (spread < 0 || index < spread) return [[index, path]];
  const moved = behindSpread(solver, index, index > spread, path);
  const found = moved.filter(([at]) => at <= MAX_INDEX);
  if (found.length === 0 && moved.length > 0) solver.paths.cut = 'index';
  return found;
}

function behindSpread(solver: Solver, index: number, after: boolean, path: Path): [number, Path][] {
  const { head, tail } = path;
  if (after || head === undefined || tail === undefined)
    return range(index, index + SPREAD_REACH).map((at) => [at, path]);
  if (isIndex(head)) return [[index + Number(head.slice(1)), tail]];
  const element = solver.paths.take(path, ELEMENT);
  return element ? range(index, index + SPREAD_REACH).map((at) => [at, element]) : [];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
