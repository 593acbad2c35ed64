import type { ParameterSink } from '../ir/program.js';
import { positions, type Call } from './call.js';
import type { Fact } from './contexts.js';
import { isData, type Path } from './paths.js';
import type { Solver } from './solver.js';

/** Data that is given to a parameter which says that it is for something else. Returns whether it is reported. */
export function reportParameter(solver: Solver, fact: Fact, call: Call, index: number): boolean {
  const { parameters } = call.targets;
  if (!parameters || fact.outcome || fact.carrier || fact.path.inverse || inSink(solver, fact)) return false;
  for (const [at, path] of positions(solver, call.site, index, fact.path)) {
    const found = parameters.find((each) => takes(each, at, path) && solver.forbids(fact, each.sink.purposes));
    if (!found) continue;
    solver.arrivals.push({ fact, sink: found.sink, at: { kind: 'argument', call: call.id, index } });
    return true;
  }
  return false;
}

/**
 * Data with which a function is called that is used by its name: a sink outside the program, `emails.forEach(fbq)`, or
 * one whose parameter is for something else. The function's name is the entry.
 */
export function reportFunction(solver: Solver, fact: Fact, index: number, path: Path): boolean {
  const { program } = solver;
  // What a call calls itself, the call is asked for.
  const isCallee = program.callRoles(fact.node).some(({ kind }) => kind === 'callee');
  if (isCallee || !isData(path) || inSink(solver, fact)) return false;
  const outside = fact.carrier && path.depth === 0 ? undefined : program.sinkOfFunction(fact.node);
  const parameters = fact.outcome || fact.carrier ? [] : (program.valueTargets(fact.node)?.parameters ?? []);
  const sinks = [
    ...(outside ? [outside] : []),
    ...parameters.filter((each) => takes(each, index, path)).map(({ sink }) => sink),
  ];
  const found = sinks.find((sink) => solver.forbids(fact, sink.purposes));
  if (found) solver.arrivals.push({ fact, sink: found, at: { kind: 'function', node: fact.node } });
  return found !== undefined;
}

function takes({ index, rest, component }: ParameterSink, at: number, path: Path): boolean {
  if (at !== index && !(rest && at > index)) return false;
  if (component === undefined) return isData(path);
  return path.depth === 0 || (path.head === component && path.tail !== undefined && isData(path.tail));
}

function inSink({ program }: Solver, { node }: Fact): boolean {
  return program.region(program.functionAt(node)) !== undefined;
}
