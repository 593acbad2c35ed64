import type { FlowProgram } from '../ir/program.js';
import type { Fact } from './contexts.js';
import { printPath } from './paths.js';

const MAX_TEXT = 40;

/** The printed form of facts, one a line in the order in which they were found: what is labelled, and the fact before. */
export function printFacts(program: FlowProgram, facts: readonly Fact[]): string {
  return facts.map((fact) => printFact(program, fact)).join('\n');
}

function printFact(program: FlowProgram, fact: Fact): string {
  const born = fact.context.source < 0 ? `context ${String(fact.context.id)}` : `label ${String(fact.context.source)}`;
  const way = fact.path.inverse ? (fact.back ? 'searched' : 'alias') : fact.back ? 'back' : undefined;
  const notes = [way, fact.carrier ? 'carrier' : undefined, fact.outcome ? 'outcome' : undefined];
  const words = notes.filter((note) => note !== undefined);
  const from = fact.before ? ` <- ${printNode(program, fact.before.node)}` : '';
  const path = fact.path.depth > 0 ? ` at ${printPath(fact.path)}` : '';
  return `${born}: ${printNode(program, fact.node)}${path}${words.length > 0 ? ` (${words.join(', ')})` : ''}${from}`;
}

function printNode(program: FlowProgram, node: number): string {
  const { file, pos, end } = program.rangeOf(node);
  const text = pos < 0 ? '' : ` \`${program.textOf(file).slice(pos, end).replace(/\s+/g, ' ').slice(0, MAX_TEXT)}\``;
  return `#${String(node)} ${program.kind(node)}${text}`;
}
