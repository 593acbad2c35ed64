import { asMarkdownCode as code, forMarkdown } from '../escape.js';
import type { Finding, Region, Report } from '../model.js';

/** For a pull request's comment, a wiki or a job's summary. */
export function toMarkdown(report: Report): string {
  const { findings, suppressed, problems, gaps, tool, commit } = report;
  const about = [
    `${tool.name} ${tool.version}`,
    ...(commit
      ? [`commit ${code(commit.id.slice(0, 12))} of ${commit.date}${commit.dirty ? ', with changes' : ''}`]
      : []),
  ].join(', ');
  const parts = [
    '# Purpose limitation',
    `${count(findings.length, 'flow')}, ${String(suppressed.length)} suppressed. ${about}.`,
    ...(findings.length > 0 ? [overview(findings), ...findings.map(section)] : []),
    ...(suppressed.length > 0
      ? ['## Suppressed', table(['flow', 'where', 'reason'], suppressed.map(suppressedRow))]
      : []),
    ...(problems.length > 0 ? ['## Problems', problems.map(noteLine).join('\n')] : []),
    ...(gaps.length > 0 ? ['## Not followed', gaps.map(noteLine).join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function overview(findings: readonly Finding[]): string {
  const rows = findings.map((finding, index) => [
    String(index + 1),
    sourceNames(finding),
    sinkName(finding),
    place(finding),
  ]);
  return table(['', 'collected', 'used by', 'enters at'], rows);
}

function section(finding: Finding, index: number): string {
  const { sources, steps, sink, symbol, since, kind } = finding;
  const purposes = [...new Set(sources.flatMap((source) => source.purposes))].sort().join(', ');
  const use = sink.external ? 'a disclosure to a third party' : 'internal use';
  const lines = [
    `## ${String(index + 1)}. ${sourceNames(finding)} → ${sinkName(finding)}`,
    `Collected for ${purposes}; used for ${sink.purposes.join(', ')}: ${use}${kind === 'match' ? ', by a match' : ''}. ` +
      `Enters in ${code(symbol)}.${since ? ` Since ${since.date}${since.commit === '' ? ' (not committed)' : ` (${code(since.commit.slice(0, 12))})`}.` : ''}`,
    [
      ...sources.map((source) => `1. ${place(source)} ${code(source.name)} is declared`),
      ...steps.map((step) => `1. ${place(step)} ${step.matched ? 'matched against ' : ''}${code(step.text)}`),
    ].join('\n'),
  ];
  return lines.join('\n\n');
}

function suppressedRow(finding: Finding): string[] {
  const { suppression } = finding;
  const known = { baseline: 'baseline', bulk: 'bulk suppression', inSource: undefined }[
    suppression?.kind ?? 'inSource'
  ];
  const reason = known ?? forMarkdown(suppression?.justification ?? '');
  return [`${sourceNames(finding)} → ${sinkName(finding)}`, place(finding), reason === '' ? 'no reason given' : reason];
}

function noteLine({ file, line, message }: { file: string; line: number; message: string }): string {
  return `- ${file === '' ? '' : `${code(`${file}:${String(line)}`)} `}${forMarkdown(message)}`;
}

const sourceNames = ({ sources }: Finding): string => sources.map(({ name }) => code(name)).join(' and ');
const sinkName = ({ sink }: Finding): string => code(sink.name);
const place = ({ file, line }: Region): string => code(`${file}:${String(line)}`);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function count(number: number, word: string): string {
  return `${String(number)} ${word}${number === 1 ? '' : 's'}`;
}
