import type ts from 'typescript';
import { annotate } from './annotations/index.js';
import type { Annotations, Label } from './annotations/types.js';
import { bound, gap, internalError, type Diagnostic } from './diagnostics.js';
import type { FileGraph } from './ir/graph.js';
import { explain, type FlowSource, type Violation } from './explain/index.js';
import { emptyGraph, lowerFile } from './lower/index.js';
import { namesOfConsent } from './link/consent-names.js';
import { LinkedProgram, type Policy } from './link/program.js';
import { findCarriers } from './link/carriers.js';
import { findReads } from './link/seeds.js';
import type { PurposeRegistry } from './purposes.js';
import { registryOf, type Settings } from './settings.js';
import { solve, type Seed, type Solution } from './solve/solver.js';

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
 *
 * Throws nothing: what goes wrong inside is among the diagnostics.
 */
export function analyze(input: AnalyzeInput): Analysis {
  const annotations = annotate(input);
  const { diagnostics } = annotations;
  const labelled = annotations.labels.size > 0;
  if (!labelled || !annotations.anySink) return { violations: [], diagnostics, labelled };
  try {
    const found = follow(input, annotations);
    return { violations: found.violations, diagnostics: [...diagnostics, ...found.diagnostics], labelled };
  } catch (error) {
    const [first] = annotations.labels.values();
    return { violations: [], diagnostics: [...diagnostics, internalError(first?.file ?? '', error)], labelled };
  }
}

function follow({ program, settings }: AnalyzeInput, annotations: Annotations): Omit<Analysis, 'labelled'> {
  const policy = policyOf(registryOf(settings));
  const files = analysedFiles(program);
  const linked = new LinkedProgram({
    program,
    annotations,
    policy,
    lower: lowerSafely,
    files,
    consentNames: namesOfConsent(files, annotations.consentNames),
  });
  const reads = [...findReads(linked), ...findCarriers(linked)];
  const labels = [...new Set(reads.map((read) => read.label))].sort((a, b) => (a.id < b.id ? -1 : 1));
  const numbers = new Map(labels.map((label, index) => [label, index]));
  const seeds: Seed[] = reads.map(({ label, ...read }) => ({
    ...read,
    source: numbers.get(label) ?? 0,
    purposes: label.purposes,
  }));
  const solution = solve(linked, seeds);
  const violations = explain(linked, solution.arrivals, labels.map(sourceOf));
  return { violations, diagnostics: [...cutsOf(solution, labels), ...gapsOf(linked)] };
}

function policyOf(registry: PurposeRegistry): Policy {
  return {
    forbids: (collected, used) => used.some((each) => registry.forbidden(collected, each)),
    covers: (sanitized, purposes) =>
      purposes.every((purpose) => sanitized.some((each) => registry.isAtOrBelow(purpose, each))),
    consents: (consented, used) => consented.some((each) => registry.consentCovers(each, used)),
  };
}

/**
 * The program's own code; everything else is a library. A workspace's packages are its own code, also where they are
 * found through links in `node_modules`: TypeScript gives such files the name that they have in the workspace.
 */
function analysedFiles(program: ts.Program): ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && !/\/node_modules\/|\.json$/.test(fileName));
}

/** A file that cannot be lowered is missing from the graph, and says so. */
function lowerSafely(file: ts.SourceFile, consentNames: ReadonlySet<string>): FileGraph {
  try {
    return lowerFile(file, consentNames);
  } catch (error) {
    return emptyGraph(file, error instanceof RangeError ? 'its code is nested too deep' : String(error));
  }
}

/** What a bound cut: a search that was given up, or the whole analysis. */
function cutsOf(solution: Solution, labels: readonly Label[]): Diagnostic[] {
  const [first] = labels;
  if (!first) return [];
  return solution.cuts.map((cut) =>
    cut === 'facts'
      ? bound(
          first.place,
          'facts',
          `The flows of ${first.display} and other labels were followed for ${String(solution.facts)} steps and not to their end.`,
        )
      : gap(first.place, 'Some functions that are called through deeply nested objects were not looked for.'),
  );
}

function gapsOf(linked: LinkedProgram): Diagnostic[] {
  return linked.loaded.flatMap(({ graph }) =>
    graph.gaps.map(({ reason }) =>
      bound({ file: graph.file, line: 1, column: 1 }, 'file', `${graph.file} was not followed: ${reason}.`),
    ),
  );
}

function sourceOf(label: Label): FlowSource {
  const { file, pos, end, line, column } = label.place;
  return { display: label.display, purposes: label.purposes, file, pos, end, line, column };
}
