import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { compareCase } from './support/corpus/compare.js';
import { discoverCases } from './support/corpus/discover.js';
import { parseCase } from './support/corpus/parse.js';
import { createCaseProgram } from './support/corpus/program.js';
import { analyzeCase } from './support/corpus/run.js';
import { traceCase } from './support/corpus/trace.js';
import type { FlowCase } from './support/corpus/types.js';

/** On older versions of TypeScript one case of so many stands for those around it. */
const SAMPLE = Number(process.env['CORPUS_SAMPLE'] ?? 1);
const cases = discoverCases(join(import.meta.dirname, 'flows')).filter((_, index) => index % SAMPLE === 0);

/** An older version may not declare what a case uses: there the case says nothing. That it compiles on the current one is tested. */
function isAheadOf({ files }: FlowCase): boolean {
  if (process.env['TYPESCRIPT_VERSION'] === undefined) return false;
  return ts
    .getPreEmitDiagnostics(createCaseProgram(files))
    .some(({ category }) => category === ts.DiagnosticCategory.Error);
}

describe('flows', () => {
  it.each(cases)('$name', ({ text }) => {
    const flowCase = parseCase(text);
    const { violations } = analyzeCase(flowCase.files);
    const failure = compareCase(flowCase, violations);
    if (failure !== undefined && !isAheadOf(flowCase)) expect.fail(`${failure}\n\n${traceCase(flowCase.files)}`);
  });
});
