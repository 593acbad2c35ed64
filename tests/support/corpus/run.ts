import { relative } from 'node:path';
import { analyze } from '../../../src/analyze.js';
import type { Violation } from '../../../src/explain/index.js';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../../src/settings.js';
import { CASE_ROOT, createCaseProgram } from './program.js';
import type { CaseViolation } from './types.js';

/** The virtual file that holds a case's settings, as under `settings['purpose-limitation']`. */
const SETTINGS_FILE = 'settings.json';

/** Analyses the program of a case in memory, with the settings of its `settings.json` or the default ones. */
export function analyzeCase(files: ReadonlyMap<string, string>): { violations: CaseViolation[] } {
  const program = createCaseProgram(files);
  const settings = settingsOf(files);
  const { violations, diagnostics } = analyze({ program, settings, rootDir: CASE_ROOT });
  const failure = diagnostics.find(({ kind }) => kind === 'internal-error');
  if (failure) throw new Error(failure.message);
  return { violations: violations.map((violation) => caseViolation(violation, files)) };
}

/** The settings that a case is analysed with. */
export function settingsOf(files: ReadonlyMap<string, string>): Settings {
  const written = files.get(SETTINGS_FILE);
  return written === undefined ? DEFAULT_SETTINGS : parseSettings(JSON.parse(written));
}

function caseViolation(violation: Violation, files: ReadonlyMap<string, string>): CaseViolation {
  const file = relative(CASE_ROOT, violation.file);
  const text = files.get(file) ?? '';
  const start = placeAt(text, violation.pos);
  const end = placeAt(text, violation.end);
  return {
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(violation.matched ? { matched: true } : {}),
    purposes: [...new Set(violation.sources.flatMap((source) => source.purposes))].sort(),
    sink: violation.sink.purposes.join(', '),
    sources: [...new Set(violation.sources.map((source) => source.display))].sort(),
    path: violation.steps.map((step) => `${relative(CASE_ROOT, step.file)}:${String(step.line)} ${step.text}`),
  };
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
