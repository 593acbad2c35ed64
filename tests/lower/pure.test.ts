// A file's graph is a function of the file's text: this is what lets it be kept while other files change.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCase } from '../support/corpus/parse.js';
import { lowered } from '../support/lowered.js';

const FLOWS = join(import.meta.dirname, '..', 'flows');

/** The files of the corpus, one case of each topic. */
const texts = readdirSync(FLOWS)
  .sort()
  .flatMap((topic) => {
    const [first] = readdirSync(join(FLOWS, topic)).sort();
    if (first === undefined) return [];
    const { files } = parseCase(readFileSync(join(FLOWS, topic, first), 'utf8'));
    return [...files].map(([file, text]) => ({ name: `${topic}/${file}`, file, text }));
  });

describe('lowering', () => {
  it('gives the same graph for the same text, whatever was lowered before', () => {
    const once = texts.map(({ file, text }) => lowered(text, file));
    const again = [...texts].reverse().map(({ file, text }) => lowered(text, file));
    expect(again.reverse()).toEqual(once);
  });

  it('gives plain data that survives being sent to another thread', () => {
    for (const { file, text } of texts) {
      const graph = lowered(text, file);
      expect(structuredClone(graph)).toEqual(graph);
    }
  });

  it('gives a sound graph: every number means something', () => {
    for (const { name, file, text } of texts) {
      const { nodes, edges, functions, calls, definitions } = lowered(text, file);
      const isKnown = (node: number): boolean => nodes[node] !== undefined;
      const ends = [
        ...edges.flatMap((edge) => [edge.from, edge.to]),
        ...calls.flatMap((call) => [call.callee, call.result, call.thrown, ...call.args.map(({ node }) => node)]),
        ...functions.flatMap((fn) => [...fn.parameters, fn.returned, fn.closure]),
      ];
      expect(
        ends.filter((node) => !isKnown(node)),
        name,
      ).toEqual([]);
      expect(
        nodes.filter((node) => functions[node.fn] === undefined || node.end > text.length),
        name,
      ).toEqual([]);
      expect(
        definitions.filter((each) => !text.startsWith(each.name, each.pos)),
        name,
      ).toEqual([]);
    }
  });

  it('keeps edges within a function, except those that are shared', () => {
    for (const { file, text } of texts) {
      const { nodes, edges, functions } = lowered(text, file);
      const closures = new Set(functions.map((fn) => fn.closure));
      const crossing = edges.filter((edge) => nodes[edge.from]?.fn !== nodes[edge.to]?.fn && edge.kind !== 'shared');
      expect(crossing.filter((edge) => !closures.has(edge.from) && !closures.has(edge.to))).toEqual([]);
    }
  });
});
