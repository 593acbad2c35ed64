import { createColors } from 'picocolors';
import { plain } from '../../explain/plain.js';
import { forTerminal } from '../escape.js';
import type { Finding, FindingStep, Problem, Report } from '../model.js';

type Colors = ReturnType<typeof createColors>;

/** What a person reads on a terminal: each flow with all of its steps. */
export function toText(report: Report, useColors: boolean): string {
  const colors = createColors(useColors);
  const parts = [
    ...report.findings.map((finding) => findingText(finding, colors)),
    ...report.problems.map((problem) => problemText(problem, colors)),
    summary(report, colors),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** One flow, with all of its steps. */
export function findingText(finding: Finding, colors: Colors = createColors(false)): string {
  const { file, line, column, severity, sources, sink, kind, way } = finding;
  const word = severity === 'error' ? colors.red('error') : colors.yellow('warning');
  const names = sources.map(({ name }) => colors.bold(oneLine(name))).join(' and ');
  const purposes = [...new Set(sources.flatMap((source) => source.purposes))].sort().join(', ');
  const use = sink.external ? 'disclosure to a third party' : 'internal use';
  const enters = kind === 'match' ? `is matched; the outcome ${WAYS[way]}` : WAYS[way];
  const head = `${colors.underline(oneLine(file))}:${String(line)}:${String(column)}  ${word}`;
  const what = `${names}, collected for ${purposes}, ${enters} ${colors.bold(oneLine(sink.name))}, which serves ${sink.purposes.join(', ')} (${use})`;
  return [`${head}  ${what}`, ...stepLines(finding, colors)].join('\n');
}

const oneLine = (text: string): string => plain(forTerminal(text));

const WAYS: Readonly<Record<Finding['way'], string>> = {
  argument: 'is handed to',
  write: 'is written into',
  obtained: 'is obtained by',
};

function stepLines({ sources, steps }: Finding, colors: Colors): string[] {
  const declared = sources.map(({ file, line, name }) => [placeOf(file, line), `${name} (declared)`] as const);
  const passed = steps.map(
    (step, index) => [placeOf(step.file, step.line), stepText(step, index === steps.length - 1)] as const,
  );
  const rows = [...declared, ...passed];
  const width = Math.max(...rows.map(([place]) => place.length));
  return rows.map(([place, text]) => `  ${colors.dim(place.padEnd(width))}  ${oneLine(text)}`);
}

function stepText({ text, matched }: FindingStep, last: boolean): string {
  return (matched ? `matched against: ${text}` : text) + (last ? '  <- enters here' : '');
}

export function placeOf(file: string, line: number): string {
  return oneLine(`${file}:${String(line)}`);
}

function problemText({ kind, file, line, column, message }: Problem, colors: Colors): string {
  const place = file === '' ? '' : `${colors.underline(oneLine(file))}:${String(line)}:${String(column)}  `;
  return `${place}${colors.yellow(PROBLEMS[kind])}  ${oneLine(message)}`;
}

const PROBLEMS: Readonly<Record<Problem['kind'], string>> = {
  bound: 'incomplete',
  tag: 'tag',
  failure: 'failure',
  project: 'project',
};

function summary({ findings, suppressed, problems, projects }: Report, colors: Colors): string {
  const counted = [
    count(findings.length, 'flow'),
    ...(suppressed.length > 0 ? [`${String(suppressed.length)} suppressed`] : []),
    ...(problems.length > 0 ? [count(problems.length, 'problem')] : []),
    `in ${count(projects.length, 'program')}`,
  ].join(', ');
  return findings.length + problems.length === 0 ? colors.green(counted) : colors.red(counted);
}

function count(number: number, word: string): string {
  return `${String(number)} ${word}${number === 1 ? '' : 's'}`;
}
