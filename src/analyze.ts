import type ts from 'typescript';
import { annotate } from './annotations/index.js';
import type { Annotations, Label } from './annotations/types.js';
import { boundsOf, nestingBound } from './bounds.js';
import { guardProgram } from './checker.js';
import { internalError, type Diagnostic } from './diagnostics.js';
import type { FileGraph } from './ir/graph.js';
import { explain, type FlowSource, type Violation } from './explain/index.js';
import { emptyGraph, lowerFile } from './lower/index.js';
import { namesOfConsent } from './link/consent-names.js';
import { LinkedProgram, type Policy } from './link/program.js';
import { findCarriers } from './link/carriers.js';
import { findFilters } from './link/filters/index.js';
import { findReads, type LabelledRead } from './link/seeds.js';
import type { PurposeRegistry } from './purposes.js';
import { registryOf, SettingsError, type Settings } from './settings.js';
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

/** What every stage made of a program, for `explain` and for tests; `analyze` keeps only the end of it. */
export interface Stages {
  readonly annotations: Annotations;
  /** The rest is absent where nothing is labelled or nothing is a sink. */
  readonly flows: Flows | undefined;
}

export interface Flows {
  readonly linked: LinkedProgram;
  /** By the numbers that the solver knows them by. */
  readonly labels: readonly Label[];
  readonly seeds: readonly Seed[];
  readonly solution: Solution;
  readonly violations: readonly Violation[];
}

/** Runs all stages and keeps what they made. Throws what goes wrong inside. */
export function runStages(input: AnalyzeInput): Stages {
  const own = { ...input, program: guardProgram(input.program).program };
  const annotations = annotate(own);
  return { annotations, flows: mayFlow(own, annotations) ? follow(own, annotations) : undefined };
}

/**
 * Follows labelled data through a whole program.
 *
 * annotate ─> labels ─> (lower, link: on demand) ─> solve ─> explain ─> violations
 *
 * Throws nothing but a SettingsError for a file that settings name: what goes wrong inside is among the diagnostics.
 */
export function analyze(input: AnalyzeInput): Analysis {
  return inspect(input).analysis;
}

/** An analysis with what its stages made, as far as they got. */
export interface Inspection {
  readonly analysis: Analysis;
  readonly annotations: Annotations | undefined;
  readonly flows: Flows | undefined;
}

/** As `analyze`, for those who look behind the result: reports and explanations. */
export function inspect(input: AnalyzeInput): Inspection {
  const guarded = guardProgram(input.program);
  const own = { ...input, program: guarded.program };
  let annotations: Annotations | undefined;
  try {
    annotations = annotate(own);
    const labelled = annotations.labels.size > 0;
    const flows = mayFlow(own, annotations) ? follow(own, annotations) : undefined;
    const bounds = boundsOf(input.program, guarded.overflows, flows);
    const diagnostics = [...annotations.diagnostics, ...bounds];
    return { analysis: { violations: flows?.violations ?? [], diagnostics, labelled }, annotations, flows };
  } catch (error) {
    // What the user wrote wrong in a file that a setting names is for the user to hear.
    if (error instanceof SettingsError) throw error;
    const [first] = annotations?.labels.values() ?? [];
    const failure = nestingBound(input.program, error) ?? internalError(first?.file ?? '', error);
    const diagnostics = [...(annotations?.diagnostics ?? []), failure];
    const labelled = annotations === undefined || first !== undefined;
    return { analysis: { violations: [], diagnostics, labelled }, annotations, flows: undefined };
  }
}

/** Is there anything that labelled data must not reach: a sink, or a declaration that is for something else? */
function mayFlow({ settings }: AnalyzeInput, annotations: Annotations): boolean {
  if (annotations.labels.size === 0) return false;
  if (annotations.anySink) return true;
  const all = [...annotations.labels.values()].flatMap(({ labels }) => labels.map(({ purposes }) => purposes));
  const distinct = [...new Map(all.map((purposes) => [purposes.join(), purposes])).values()];
  const policy = policyOf(registryOf(settings));
  return distinct.some((collected) => distinct.some((used) => policy.forbids(collected, used)));
}

function follow(input: AnalyzeInput, annotations: Annotations): Flows {
  const linked = linkProgram(input, annotations);
  return followReads(linked, [...findReads(linked), ...findFilters(linked), ...findCarriers(linked)]);
}

/** The program as a graph that grows on demand; nothing is lowered yet. */
export function linkProgram(
  { program, settings }: AnalyzeInput,
  annotations: Annotations,
  policy = policyOf(registryOf(settings)),
): LinkedProgram {
  const files = analysedFiles(program);
  const consentNames = namesOfConsent(files, annotations.consentNames);
  return new LinkedProgram({ program, annotations, policy, lower: lowerSafely, files, consentNames });
}

/** Carries labelled data on from where it is read. */
export function followReads(linked: LinkedProgram, reads: readonly LabelledRead[], maxFacts?: number): Flows {
  const labels = [...new Set(reads.map((read) => read.label))].sort((a, b) => (a.id < b.id ? -1 : 1));
  const numbers = new Map(labels.map((label, index) => [label, index]));
  const seeds: Seed[] = reads.map(({ label, ...read }) => ({
    ...read,
    source: numbers.get(label) ?? 0,
    purposes: label.purposes,
  }));
  const solution = solve(linked, seeds, maxFacts);
  const violations = explain(linked, solution.arrivals, labels.map(sourceOf));
  return { linked, labels, seeds, solution, violations };
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
    return emptyGraph(file, error instanceof RangeError ? 'this file is nested too deep' : String(error));
  }
}

/** A label as violations name it. */
export function sourceOf(label: Label): FlowSource {
  const { file, pos, end, line, column } = label.place;
  return { display: label.display, purposes: label.purposes, file, pos, end, line, column };
}
