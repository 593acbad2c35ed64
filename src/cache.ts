import type ts from 'typescript';
import { analyze, type Analysis, type AnalyzeInput } from './analyze.js';

/** One analysis per program and settings: ESLint asks once per file. Both die with the program. */
const analyses = new WeakMap<ts.Program, Map<string, Analysis>>();

/**
 * As `analyze`, but remembers the result as long as the program lives.
 *
 * @param key tells settings of different configurations apart
 */
export function cachedAnalysis(input: AnalyzeInput, key: string): Analysis {
  let known = analyses.get(input.program);
  if (!known) analyses.set(input.program, (known = new Map<string, Analysis>()));
  let analysis = known.get(key);
  if (!analysis) known.set(key, (analysis = analyze(input)));
  return analysis;
}
