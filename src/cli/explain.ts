import path from 'node:path';
import type ts from 'typescript';
import { dataAt, printFacts, printLabels, printTargets, type DataAt, type Flows } from '../index.js';
import { forTerminal } from '../report/escape.js';
import { findingText, placeOf } from '../report/formats/text.js';
import type { Report } from '../report/model.js';
import { relativePath } from '../report/places.js';
import { collect, type Analysed } from './collect.js';
import { CommandError } from './errors.js';
import type { Output } from './output.js';

export interface ExplainOptions {
  readonly project?: readonly string[];
  readonly stages?: boolean;
}

interface Place {
  /** Absolute, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number | undefined;
}

/** @returns the exit code */
export async function explain(
  text: string,
  { project, stages = false }: ExplainOptions,
  output: Output,
): Promise<number> {
  const { cwd, progress } = output;
  const place = readPlace(text, cwd);
  const parts = new Set<string>();
  const prints = new Set<string>();
  const holders: string[] = [];
  const visit = (analysed: Analysed): void => {
    const source = analysed.program.getSourceFile(place.file);
    if (!source) return;
    holders.push(analysed.config ?? '');
    const range = rangeOf(source, place);
    partsOf(analysed, source, range, cwd).forEach((part) => parts.add(part));
    if (stages) for (const print of printsOf(analysed, range)) prints.add(print);
  };
  const report = await collect({ cwd, progress, visit, ...(project ? { configs: project } : {}) });
  if (holders.length === 0) throw new CommandError(`${text}: no program that is analysed holds this file.`);
  const flows = flowsThrough(report, relativePath(cwd, place.file), place);
  const shown = [...flows, ...parts];
  if (shown.length === 0) shown.push('No labelled data gets here, and nothing here is labelled or marked as a sink.');
  await output.write(`${[...shown, ...prints].join('\n\n')}\n`, undefined);
  return flows.length > 0 ? 1 : 0;
}

function readPlace(text: string, cwd: string): Place {
  const match = /^(.+?):(\d+)(?::(\d+))?$/.exec(text);
  if (!match) throw new CommandError(`${text}: a place is FILE:LINE or FILE:LINE:COLUMN.`);
  const [, file = '', line = '', column] = match;
  return {
    file: path.resolve(cwd, file).replaceAll('\\', '/'),
    line: Number(line),
    column: column === undefined ? undefined : Number(column),
  };
}

interface Range {
  readonly file: string;
  readonly pos: number;
  readonly end: number;
}

function rangeOf(source: ts.SourceFile, { file, line, column }: Place): Range {
  const starts = source.getLineStarts();
  const start = starts[line - 1];
  if (start === undefined) throw new CommandError(`${file} has ${String(starts.length)} lines.`);
  const end = starts[line] ?? source.text.length + 1;
  if (column === undefined) return { file: source.fileName, pos: start, end };
  const pos = start + column - 1;
  return { file: source.fileName, pos: wordStart(source.text, pos), end: pos + 1 };
}

/** Expressions start where their first word does. */
function wordStart(text: string, pos: number): number {
  let start = pos;
  while (start > 0 && /[\w$#]/.test(text[start - 1] ?? '') && /[\w$#]/.test(text[pos] ?? '')) start--;
  return start;
}

/** The flows that are reported, of which the place is a part. */
function flowsThrough({ findings, suppressed }: Report, file: string, { line, column }: Place): string[] {
  return [...findings, ...suppressed].flatMap((finding) => {
    const here = [finding, ...finding.sources, ...finding.steps].some((part) => {
      const inLines = part.file === file && part.line <= line && line <= part.endLine;
      return inLines && (column === undefined || part.line !== line || part.column <= column);
    });
    if (!here) return [];
    const reason = finding.suppression ? `\n  suppressed: ${forTerminal(finding.suppression.justification)}` : '';
    return [findingText(finding) + reason];
  });
}

/** What is known of the place in one program. */
function partsOf({ inspection, places }: Analysed, source: ts.SourceFile, range: Range, cwd: string): string[] {
  const { annotations, flows } = inspection;
  const labels = [...(annotations?.labels.values() ?? [])].filter(({ file, pos }) => {
    return file === range.file && pos >= range.pos && pos < range.end;
  });
  const parts = labels.flatMap(({ labels: all }) =>
    all.map(
      ({ display, purposes, origin }) =>
        `Declared here: ${forTerminal(display)}, collected for ${purposes.join(', ')} (by ${origin}).`,
    ),
  );
  const purposes = annotations?.purposesOfModule(source.fileName) ?? [];
  if (purposes.length > 0) parts.push(`This file is a sink: it serves ${purposes.join(', ')}.`);
  if (!flows) return [...parts, `Nothing was followed: ${idleReason(inspection.analysis.labelled)}.`];
  const data = dataAt(flows.linked, flows.solution, range);
  return [...parts, ...data.map((each) => dataText(each, flows, places.rootDir, cwd))];
}

function idleReason(labelled: boolean): string {
  return labelled ? 'nothing in the program is a sink that the policy speaks of' : 'nothing in the program is labelled';
}

function dataText(
  { source, steps, ends, consented, matched }: DataAt,
  { labels }: Flows,
  root: string,
  cwd: string,
): string {
  const label = labels[source];
  const at = (file: string, line: number): string => placeOf(relativePath(cwd, file), line);
  const rows = steps.map((step) => `  ${at(step.file, step.line)}  ${forTerminal(step.text)}`);
  const what = matched ? 'The outcome of a match by' : 'Data of';
  const lines = [
    `${what} ${forTerminal(label?.display ?? '')} (${label?.purposes.join(', ') ?? ''}) gets here:`,
    ...rows,
  ];
  if (consented.length > 0) lines.push(`  Here consent holds to ${consented.join(', ')}.`);
  if (ends.length > 0) lines.push('  From here it goes on to these places, and no further:');
  for (const { step, reason } of ends) {
    lines.push(
      `  ${at(step.file, step.line)}  ${forTerminal(step.text)}: ${forTerminal(reason.replaceAll(`${root}/`, ''))}`,
    );
  }
  return lines.join('\n');
}

/** The printed forms of what the stages made, as far as they stand at the place. */
function printsOf({ inspection }: Analysed, range: Range): string[] {
  const { annotations, flows } = inspection;
  const prints = annotations ? [`labels\n${indent(printLabels(annotations))}`] : [];
  if (!flows) return prints;
  const { linked, solution } = flows;
  const isHere = (node: number): boolean => {
    const { file, pos } = linked.rangeOf(node);
    return file === range.file && pos >= range.pos && pos < range.end;
  };
  const calls = linked.loaded.flatMap(({ graph, callBase, nodeBase, source }) =>
    source.fileName === range.file
      ? graph.calls.flatMap(({ result }, index) => (isHere(nodeBase + result) ? [callBase + index] : []))
      : [],
  );
  const facts = solution.trace.filter(({ node }) => isHere(node));
  return [
    ...prints,
    `calls\n${indent(calls.map((call) => printTargets(linked, call)).join('\n'))}`,
    `facts\n${indent(printFacts(linked, facts))}`,
  ];
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${forTerminal(line)}`)
    .join('\n');
}
