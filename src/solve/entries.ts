import type { ProgramFunction, ProgramNode } from '../ir/program.js';
import type { Fact } from './contexts.js';
import { isData, isList } from './paths.js';
import type { Solver } from './solver.js';

/** A fact in a sink's code is an arrival as soon as a person can be pointed at it; behind it there is nothing to report. */
export function placeIn(solver: Solver, fact: Fact): Fact | undefined {
  if (fact.path.inverse) return fact;
  const region = solver.program.region(solver.program.functionAt(fact.node));
  if (!region) return fact;
  const entering = fact.entering || crosses(solver, fact);
  // An object of the sink's that others wrote to: the sink obtains what it reads there.
  if (fact.back) return entering === fact.entering ? fact : { ...fact, entering };
  if (!entering || !isData(fact.path)) return entering === fact.entering ? fact : { ...fact, entering };
  if (!solver.forbids(fact, region.purposes)) return { ...fact, entering: true };
  if (fact.named && !fact.before) {
    solver.arrivals.push({ fact, sink: region, at: { kind: 'query', range: fact.named.entry } });
    return undefined;
  }
  const entry = fact.entry ?? firstHolder(solver, fact);
  const shown = solver.program.reportable(fact.node) || fact.entry !== undefined;
  if (fact.carrier || !isList(fact.path) || !shown) return { ...fact, entering: true, entry };
  solver.arrivals.push({ fact, sink: region, at: { kind: 'node', node: entry ?? fact.node } });
  return undefined;
}

/** A result or parameter that holds the data somewhere inside: nothing is taken yet, but this is where it came in. */
function firstHolder(solver: Solver, { node, path, carrier }: Fact): ProgramNode | undefined {
  if (carrier || path.depth === 0 || !solver.program.reportable(node)) return undefined;
  const kind = solver.program.kind(node);
  return kind === 'result' || kind === 'parameter' ? node : undefined;
}

function crosses(solver: Solver, fact: Fact): boolean {
  const { before } = fact;
  if (!before) return false;
  const outside: ProgramFunction = solver.program.functionAt(before.node);
  return before.entering || solver.program.region(outside) === undefined;
}
