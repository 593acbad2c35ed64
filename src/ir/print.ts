import { ANY, keyRange } from './components.js';
import type { CallPlace, FileGraph, FlowEdge } from './graph.js';

/** The printed form of a file's graph: one line a function, a call and an edge, for tests and `explain`. */
export function printGraph(graph: FileGraph, text: string): string {
  const node = (id: number): string => {
    const found = graph.nodes[id];
    if (!found) return `#${String(id)}`;
    const words = found.pos < 0 ? '' : ` \`${text.slice(found.pos, found.end).replace(/\s+/g, ' ').slice(0, 40)}\``;
    return `#${String(id)} ${found.kind}${words}`;
  };
  const lines = graph.functions.map(
    (fn, index) => `function ${String(index)} ${fn.name ?? '(anonymous)'} ${fn.kind} in ${String(fn.parent)}`,
  );
  for (const call of graph.calls) {
    const args = call.args.map((argument) => (argument.spread ? '...' : '') + node(argument.node)).join(', ');
    lines.push(`call ${node(call.result)} = ${node(call.callee)} (${args})`);
  }
  for (const edge of graph.edges) lines.push(`${node(edge.from)} --${printEdge(edge)}--> ${node(edge.to)}`);
  return lines.join('\n');
}

function printAfter({ call, place }: CallPlace): string {
  return `after call ${String(call)} of ${String(place)}`;
}

/** An edge's kind with its component or exceptions. */
export function printEdge(edge: FlowEdge): string {
  switch (edge.kind) {
    case 'value':
      return [
        edge.copy ? 'copy' : 'value',
        ...(edge.except?.length ? ['except', ...edge.except] : []),
        ...(edge.after ? [printAfter(edge.after)] : []),
      ].join(' ');
    case 'store':
    case 'load':
      return `${edge.kind} ${keyRange(edge.component) ? ANY : edge.component}`;
    case 'consent':
      return `consent ${edge.uses.map((use) => `${String(use.atom)}^${String(use.level)}`).join(' ')}`;
    case 'shift':
      return `shift by ${String(edge.by)}`;
    default:
      return edge.kind;
  }
}
