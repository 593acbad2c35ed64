import type ts from 'typescript';
import { annotate } from './annotations/index.js';
import type { Label } from './annotations/types.js';
import type { Diagnostic } from './diagnostics.js';
import { explain, type FlowSource, type Violation } from './explain/index.js';
import { lowerFile } from './lower/index.js';
import { LinkedProgram } from './link/program.js';
import { findCarriers } from './link/carriers.js';
import { findReads } from './link/seeds.js';
import { registryOf, type Settings } from './settings.js';
import { solve, type Seed } from './solve/solver.js';

export interface AnalyzeInput {
  readonly program: ts.Program;
  readonly settings: Settings;
  /** What file names in messages and globs in settings are relative to. */
  readonly rootDir: string;
}

export interface Analysis {
  readonly violations: readonly Violation[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether anything in the program carries a label. */
  readonly labelled: boolean;
}

/**
 * Follows labelled data through a whole program.
 *
 * annotate ─> labels ─> (lower, link: on demand) ─> solve ─> explain ─> violations
 */
export function analyze(input: AnalyzeInput): Analysis {
  const annotations = annotate(input);
  const { diagnostics } = annotations;
  const labelled = annotations.labels.size > 0;
  if (!labelled || !annotations.anySink) return { violations: [], diagnostics, labelled };
  const registry = registryOf(input.settings);
  const policy = {
    forbids: (collected: readonly string[], used: readonly string[]) =>
      used.some((each) => registry.forbidden(collected, each)),
    covers: (sanitized: readonly string[], purposes: readonly string[]) =>
      purposes.every((purpose) => sanitized.some((each) => registry.isAtOrBelow(purpose, each))),
  };
  const { program } = input;
  const files = program
    .getSourceFiles()
    .filter(
      (file) =>
        !file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file) && !file.fileName.endsWith('.json'),
    );
  const linked = new LinkedProgram({ program, annotations, policy, lower: lowerFile, files });
  const reads = [...findReads(linked), ...findCarriers(linked)];
  const labels = [...new Set(reads.map((read) => read.label))].sort((a, b) => (a.id < b.id ? -1 : 1));
  const numbers = new Map(labels.map((label, index) => [label, index]));
  const seeds: Seed[] = reads.map(({ node, path, label, carrier }) => ({
    node,
    path,
    source: numbers.get(label) ?? 0,
    purposes: label.purposes,
    carrier,
  }));
  const solution = solve(linked, seeds);
  const violations = explain(linked, solution.arrivals, labels.map(sourceOf));
  return { violations, diagnostics, labelled };
}

function sourceOf(label: Label): FlowSource {
  const { file, line, column } = label.place;
  return { display: label.display, purposes: label.purposes, file, line, column };
}
