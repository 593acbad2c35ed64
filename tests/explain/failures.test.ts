import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { LinkedProgram } from '../../src/link/program.js';
import { lowerFile } from '../../src/lower/index.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { CASE_ROOT, createCaseProgram } from '../support/corpus/program.js';

const FILES = new Map([
  ['account.ts', 'export interface Account {\n  /** @purpose security */\n  phone: string;\n}\n'],
  [
    'ads.ts',
    "/** @sink advertising */\nimport type { Account } from './account.ts';\n\nexport const send = (a: Account): string => a.phone.trim();\n",
  ],
]);

describe('a failure inside the engine', () => {
  it('is a diagnostic with its text, and no empty result', () => {
    const broken = vi.spyOn(LinkedProgram.prototype, 'region').mockImplementation(() => {
      throw new Error('a defect of ours');
    });
    const program = createCaseProgram(FILES);
    const { violations, diagnostics } = analyze({ program, settings: DEFAULT_SETTINGS, rootDir: CASE_ROOT });
    broken.mockRestore();
    expect(violations).toEqual([]);
    expect(diagnostics.map(({ kind }) => kind)).toEqual(['internal-error']);
    expect(diagnostics[0]?.message).toContain('a defect of ours');
  });

  it('leaves a function that is nested too deep for the stack out, and no other', () => {
    const nested = `${'for (const a of b) {'.repeat(700)}${'}'.repeat(700)}`;
    const text = `function deep(b) { ${nested} }\nfunction flat(phone) { return phone; }\n`;
    const graph = lowerFile(ts.createSourceFile('deep.ts', text, ts.ScriptTarget.Latest, true));
    const flat = graph.functions.find(({ name }) => name === 'flat');
    expect(graph.edges.some(({ to }) => to === flat?.returned)).toBe(true);
    expect(graph.gaps.every(({ reason }) => reason.includes('nested too deep'))).toBe(true);
  });
});
