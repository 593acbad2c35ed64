import type { Rule } from 'eslint';
import type ts from 'typescript';
import {
  cachedAnalysis,
  parseSettings,
  SETTINGS_KEY,
  type Analysis,
  type Diagnostic,
  type Violation,
} from '../../src/index.js';

/** What the engine found, by file. */
export interface FileFindings {
  violationsIn(file: string): readonly Violation[];
  /** What the engine could not follow or had to cut. */
  incompleteIn(file: string): readonly Diagnostic[];
}

const NOTHING: FileFindings = { violationsIn: () => [], incompleteIn: () => [] };

/** The analysis of the program that the linted file belongs to; made at its first file. */
export function analysisOf(context: Rule.RuleContext): FileFindings {
  const program = programOf(context);
  if (!program) return NOTHING;
  const raw: unknown = context.settings[SETTINGS_KEY];
  const input = { program, settings: parseSettings(raw), rootDir: context.cwd };
  return findings(cachedAnalysis(input, JSON.stringify(raw ?? null)));
}

interface ParserServices {
  readonly program?: ts.Program | null;
}

function programOf(context: Rule.RuleContext): ts.Program | undefined {
  const services = context.sourceCode.parserServices as ParserServices | undefined;
  return services?.program ?? undefined;
}

const byAnalysis = new WeakMap<Analysis, FileFindings>();

function findings(analysis: Analysis): FileFindings {
  let known = byAnalysis.get(analysis);
  if (!known) {
    const violations = byFile(analysis.violations);
    const incomplete = byFile(analysis.diagnostics.filter((each) => INCOMPLETE.has(each.kind)));
    known = {
      violationsIn: (file) => violations.get(comparable(file)) ?? [],
      incompleteIn: (file) => incomplete.get(comparable(file)) ?? [],
    };
    byAnalysis.set(analysis, known);
  }
  return known;
}

function byFile<T extends { readonly file: string }>(items: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = comparable(item.file);
    const list = found.get(key);
    if (list) list.push(item);
    else found.set(key, [item]);
  }
  return found;
}

const INCOMPLETE = new Set<Diagnostic['kind']>(['bound', 'internal-error']);

/** ESLint writes paths the system's way, TypeScript with forward slashes. */
function comparable(file: string): string {
  return file.replaceAll('\\', '/');
}
