import type ts from 'typescript';
import { analyze, runStages } from '../../../src/analyze.js';
import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import { CASE_ROOT, createCaseProgram } from '../corpus/program.js';

/** What an analysis cost, in things that are counted and not timed, and what it found. */
export interface Cost {
  readonly nodes: number;
  readonly edges: number;
  readonly facts: number;
  /** Of the processor's time, without parsing and checking the program. */
  readonly milliseconds: number;
  /** What was reported: the text of each entry. */
  readonly entries: readonly string[];
  readonly diagnostics: readonly string[];
}

/** Parses a program and makes its checker. */
function checked(files: ReadonlyMap<string, string>): ts.Program {
  const program = createCaseProgram(files);
  program.getTypeChecker();
  return program;
}

/** Analyses a program as a rule does. */
function analysed(program: ts.Program): Pick<Cost, 'entries' | 'diagnostics'> {
  const { violations, diagnostics } = analyze({ program, settings: DEFAULT_SETTINGS, rootDir: CASE_ROOT });
  return {
    entries: violations.map(({ file, pos, end }) => program.getSourceFile(file)?.text.slice(pos, end) ?? ''),
    // A search for functions that was given up is for `explain`; a bound is for everybody.
    diagnostics: diagnostics.filter(({ kind }) => kind !== 'gap').map(({ kind, message }) => `${kind}: ${message}`),
  };
}

/** The counts of an analysis. */
export function costOf(files: ReadonlyMap<string, string>): Cost {
  const program = checked(files);
  const start = process.cpuUsage().user;
  const { flows } = runStages({ program, settings: DEFAULT_SETTINGS, rootDir: CASE_ROOT });
  const milliseconds = (process.cpuUsage().user - start) / 1000;
  const graphs = flows?.linked.loaded.map(({ graph }) => graph) ?? [];
  const sum = (count: (graph: (typeof graphs)[number]) => number): number =>
    graphs.reduce((total, graph) => total + count(graph), 0);
  return {
    nodes: sum((graph) => graph.nodes.length),
    edges: sum((graph) => graph.edges.length),
    facts: flows?.solution.facts ?? 0,
    milliseconds,
    ...analysed(program),
  };
}
