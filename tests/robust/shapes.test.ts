// Code that is broken, odd or extreme: it is analysed as far as it goes, and what is wrong in one place hides nothing in another.
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { adviceOf } from '../../src/advice/index.js';
import { messageOf } from '../../src/explain/message.js';
import { DEFAULT_SETTINGS } from '../../src/settings.js';
import { CASE_ROOT, createCaseProgram } from '../support/corpus/program.js';
import { SHAPES, type Shape } from './support/shapes.js';

const LIMIT_MS = 10_000;

function analysed({ files }: Shape): { entries: string[]; failures: string[]; milliseconds: number; printed: string } {
  const program = createCaseProgram(files);
  const input = { program, settings: DEFAULT_SETTINGS, rootDir: CASE_ROOT };
  const start = process.cpuUsage().user;
  const { violations, diagnostics } = analyze(input);
  const advice = adviceOf(input, '');
  for (const file of files.keys()) {
    advice.unlabelledByName(`${CASE_ROOT}/${file}`);
    advice.dualUses(`${CASE_ROOT}/${file}`);
    advice.mixedImports(`${CASE_ROOT}/${file}`);
  }
  const milliseconds = (process.cpuUsage().user - start) / 1000;
  return {
    entries: violations.map(({ file, pos, end }) => program.getSourceFile(file)?.text.slice(pos, end) ?? ''),
    failures: diagnostics.filter(({ kind }) => kind === 'internal-error').map(({ message }) => message),
    milliseconds,
    printed: JSON.stringify([violations, violations.map((each) => messageOf(each, CASE_ROOT))]),
  };
}

describe('code with', () => {
  it.each(SHAPES)('$name', (shape) => {
    const { entries, failures, milliseconds, printed } = analysed(shape);
    expect(failures).toEqual([]);
    expect(entries).toContainEqual(expect.stringMatching(/\.(?:recoveryEmail|wiederherstellungsAdreßé|\$mail\$)$/));
    expect(milliseconds).toBeLessThan(LIMIT_MS);
    // Made anew it comes out the same, in the same order.
    expect(analysed(shape).printed).toBe(printed);
  });
});
