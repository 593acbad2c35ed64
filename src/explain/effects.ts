import type { FlowProgram, ProgramNode } from '../ir/program.js';
import type { Arrival } from '../solve/solver.js';

/** Of a part that only counts, nothing is used. */
const COUNTS = new Set(['.length', '.size', '.byteLength']);

/**
 * Is anything done with what a node holds? A value of which only the presence or the size is looked at, or nothing at
 * all, is not used; the outcome of a match is used already by what it decides.
 */
export function isUsed(program: FlowProgram, { fact, sink }: Arrival): boolean {
  const { node: start } = fact;
  const matched = fact.outcome !== undefined;
  const seen = new Set<ProgramNode>([start]);
  const work = [start];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    for (const role of program.callRoles(node))
      if (role.kind === 'argument' || role.kind === 'receiver' || role.kind === 'callee') return true;
    for (const role of program.borderRoles(node)) if (role.kind === 'returned' || role.kind === 'thrown') return true;
    const base = program.base(node);
    for (const edge of program.edgesFrom(node)) {
      if (edge.kind === 'match') return true;
      if (!matched && (edge.kind === 'decides' || (edge.kind === 'load' && COUNTS.has(edge.component)))) continue;
      if (edge.kind === 'consent') {
        // Behind a guard that allows the sink's use, it is not used for anything it was not given for.
        const consented = [...fact.consented.purposes, ...program.consents(node, edge.uses)];
        if (program.forbids(fact.context.purposes, sink.purposes, consented)) return true;
        continue;
      }
      const passes = edge.kind === 'value' || edge.kind === 'load' || edge.kind === 'await' || edge.kind === 'derived';
      if (!passes) return true;
      const to = base + edge.to;
      if (!seen.has(to)) {
        seen.add(to);
        work.push(to);
      }
    }
  }
  return false;
}
