import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareCase } from './support/corpus/compare.js';
import { discoverCases } from './support/corpus/discover.js';
import { parseCase } from './support/corpus/parse.js';
import { analyzeCase } from './support/corpus/run.js';
import { traceCase } from './support/corpus/trace.js';

describe('flows', () => {
  it.each(discoverCases(join(import.meta.dirname, 'flows')))('$name', ({ text }) => {
    const flowCase = parseCase(text);
    const { violations } = analyzeCase(flowCase.files);
    const failure = compareCase(flowCase, violations);
    if (failure !== undefined) expect.fail(`${failure}\n\n${traceCase(flowCase.files)}`);
  });
});
