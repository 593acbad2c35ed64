import { argumentIndex, RETURNED, THIS } from '../ir/components.js';
import type { CallTargets } from '../ir/program.js';
import { enterArgument } from './borders.js';
import type { Fact } from './contexts.js';
import { outcomeOf } from './outcomes.js';
import { reportFunction } from './parameters.js';
import { isWhole, type Path } from './paths.js';
import { reportCall } from './reports.js';
import type { Solver } from './solver.js';

/**
 * A function that is used by its name and called by somebody else, as in `phones.map(normalise)`: it is entered here, at
 * this use, so that its result comes out here and at no other use. Returns whether that is all that can be called.
 */
export function callsKnown(solver: Solver, fact: Fact): boolean {
  const { head, tail } = fact.path;
  if (head === undefined || tail === undefined || !fact.path.inverse || tail.inverse) return false;
  const index = argumentIndex(head);
  if (index === undefined && head !== THIS) return false;
  if (index !== undefined && reportFunction(solver, fact, index, tail)) return true;
  const targets = solver.program.valueTargets(fact.node);
  if (!targets) return false;
  if (fact.path.open) solver.end(fact);
  else enterKnown(solver, fact, targets, tail, index);
  return targets.functions.length > 0 || targets.opaque || targets.rows.length > 0;
}

function enterKnown(solver: Solver, fact: Fact, targets: CallTargets, tail: Path, index: number | undefined): void {
  for (const fn of targets.functions) {
    if (reportCall(solver, fact, fn)) continue;
    const site = { kind: 'closure', node: fact.node } as const;
    const base = solver.program.fnBase(fn);
    if (index === undefined) solver.enter(fact, site, base + solver.program.fn(fn).receiver, tail);
    else {
      enterArgument(solver, fn, index, tail, (node, path) => {
        solver.enter(fact, site, node, path);
      });
    }
  }
  if (index !== undefined) giveResult(solver, fact, targets, index, tail);
}

/** What a library's function gives for an argument. */
function giveResult(solver: Solver, fact: Fact, targets: CallTargets, index: number, path: Path): void {
  const { paths } = solver;
  for (const row of targets.rows) {
    if (row.from.kind !== 'argument' || row.to.kind !== 'result' || index < row.from.from || index > row.from.to)
      continue;
    const found = paths.takeAll(path, row.fromPath);
    const computed = row.kind === 'derived' || row.kind === 'match';
    if (!found || (computed && !isWhole(found))) continue;
    const given = paths.prepend(row.toPath, computed || row.deep ? paths.empty : found);
    const outcome = row.kind === 'match' ? outcomeOf(false, fact.outcome) : fact.outcome;
    if (given) solver.go(fact, fact.node, paths.cons(RETURNED, given), false, outcome);
  }
  if (targets.opaque && targets.gives !== 'nothing') {
    solver.go(fact, fact.node, paths.cons(RETURNED, targets.gives === 'derived' || isWhole(path) ? paths.empty : path));
  }
}
