/** The flow graph of a text, in a form that a test can show. */
import ts from 'typescript';
import type { FileGraph } from '../../src/ir/graph.js';
import { printGraph } from '../../src/ir/print.js';
import { lowerFile } from '../../src/lower/index.js';

/** Parses a file and lowers it; nothing else is known of the program. */
export function lowered(text: string, name = 'main.ts'): FileGraph {
  return lowerFile(ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true));
}

/** The printed graph of a module. */
export function printed(text: string, name = 'main.ts'): string {
  return renumbered(printGraph(lowered(text, name), text));
}

/** As `printed`, of the statements of a function's body, without what stands around it. */
export function printedBody(body: string, name = 'main.ts'): string {
  const text = `function body() { ${body} }`;
  const graph = lowered(text, name);
  const own = graph.functions.findIndex((fn) => fn.name === 'body');
  const within = (node: number): boolean => (graph.nodes[node]?.fn ?? 0) >= own;
  const edges = graph.edges.filter((edge) => within(edge.from) && within(edge.to));
  const calls = graph.calls.filter((call) => call.fn >= own);
  return renumbered(printGraph({ ...graph, edges, calls, functions: [] }, text));
}

/** Nodes numbered as they come, so that a node more elsewhere changes no line. */
function renumbered(text: string): string {
  const numbers = new Map<string, number>();
  return text.replaceAll(/#\d+/g, (id) => {
    const known = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, known);
    return `#${known}`;
  });
}
