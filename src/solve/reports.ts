import type { ProgramFunction } from '../ir/program.js';
import type { Fact } from './contexts.js';
import { isData } from './paths.js';
import type { Solver } from './solver.js';

/**
 * A sink's own function that outside code was given and calls: the argument of that call is the entry. A callback that
 * the sink wrote for others has no name, and is entered at its parameter.
 */
export function reportCall(solver: Solver, fact: Fact, fn: ProgramFunction): boolean {
  const { program } = solver;
  const sink = program.region(fn);
  if (!sink || program.fn(fn).name === undefined || !solver.forbids(fact, sink.purposes)) return false;
  return reportGiven(solver, fact, fn);
}

/** Goes back from where the function was found to the arguments that it is called with: also through functions that made it. */
export function reportGiven(solver: Solver, found: Fact, fn: ProgramFunction): boolean {
  const work = [found];
  let reported = false;
  for (let fact = work.pop(); fact; fact = work.pop()) {
    const given = dataBefore(fact);
    if (given) reported = reportArgument(solver, given, fn) || reported;
    else {
      const { context } = fact;
      if (context.reports.has(fn)) continue;
      context.reports.add(fn);
      for (const caller of context.callers) work.push(caller.fact);
    }
  }
  return reported;
}

/** What the function is called with, on the way to where it was found. */
function dataBefore(fact: Fact): Fact | undefined {
  let given: Fact | undefined = fact;
  while (given && (given.path.inverse || !isData(given.path))) given = given.before;
  return given;
}

function reportArgument(solver: Solver, fact: Fact, fn: ProgramFunction): boolean {
  const { program } = solver;
  const sink = program.region(fn);
  const role = program
    .callRoles(fact.node)
    .find((each) => each.kind === 'argument' && program.targets(each.call).byValue);
  if (!sink || role?.kind !== 'argument' || program.region(program.functionAt(fact.node))) return false;
  solver.arrivals.push({ fact, sink, at: { kind: 'argument', call: role.call, index: role.index } });
  return true;
}
