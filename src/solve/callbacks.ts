import { isInput, REJECTED, RETURNED, THROWN } from '../ir/components.js';
import type { FlowRow } from '../ir/program.js';
import type { Call } from './call.js';
import type { Fact } from './contexts.js';
import type { Solver } from './solver.js';

/**
 * What becomes of an error that a callback throws out of a library's function: a promise is rejected with it, a timer or
 * an emitter calls back when nobody is there to catch it, and all others let it through.
 */
export function passThrown(solver: Solver, fact: Fact, call: Call, index: number): void {
  const { head, tail } = fact.path;
  if (head !== THROWN || !tail) return;
  const { targets, site, base } = call;
  const rows = targets.rows.filter((row) => runsArgument(row, index));
  if (rows.some((row) => row.to.kind === 'result' && row.toPath[0] === REJECTED)) {
    solver.go(fact, base + site.result, solver.paths.cons(REJECTED, tail));
  } else if (!targets.later && (rows.length > 0 || targets.opaque || (targets.untyped && site.member)))
    solver.go(fact, base + site.thrown, tail);
}

/** Does the row speak of what the argument is called with, or of what it gives? */
function runsArgument({ from, fromPath, to, toPath }: FlowRow, index: number): boolean {
  const [given] = toPath;
  const [taken] = fromPath;
  if (to.kind === 'argument' && index >= to.from && index <= to.to && given !== undefined && isInput(given))
    return true;
  const takes = from.kind === 'argument' && index >= from.from && index <= from.to;
  return takes && taken !== undefined && (taken === RETURNED || isInput(taken));
}
