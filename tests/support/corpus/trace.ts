import { runStages } from '../../../src/analyze.js';
import { printGraph } from '../../../src/ir/print.js';
import { printFacts } from '../../../src/solve/print.js';
import { CASE_ROOT, createCaseProgram } from './program.js';
import { settingsOf } from './run.js';

const GRAPH_LINES = 60;
const FACTS = 60;

/** What the stages made of a case that failed: the start of each file's graph, and the facts that were found last. */
export function traceCase(files: ReadonlyMap<string, string>): string {
  const program = createCaseProgram(files);
  const { flows } = runStages({ program, settings: settingsOf(files), rootDir: CASE_ROOT });
  if (!flows) return 'Nothing in it is labelled, or nothing is a sink.';
  const graphs = flows.linked.loaded.flatMap(({ graph, source }) => [
    `--- graph of ${source.fileName.slice(CASE_ROOT.length + 1)}`,
    ...printGraph(graph, source.text).split('\n').slice(0, GRAPH_LINES),
  ]);
  return [...graphs, '--- facts', printFacts(flows.linked, flows.solution.trace.slice(-FACTS))].join('\n');
}
