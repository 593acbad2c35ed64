import { forHtml } from '../escape.js';
import type { Finding, FindingStep, Region } from '../model.js';
import type { LineOf } from './index.js';

/** One flow: what, where to, since when, and each hop with its line of code. */
export function flowSection(finding: Finding, number: number, lineOf: LineOf): string {
  const { sources, sink, steps, symbol, fingerprint, kind, way } = finding;
  const names = sources.map(({ name }) => `<span class="source-name">${forHtml(name)}</span>`).join(' and ');
  const purposes = [...new Set(sources.flatMap((source) => source.purposes))].sort().map(forHtml).join(', ');
  const use = sink.external ? 'a disclosure to a third party' : 'internal use';
  const enters = `${kind === 'match' ? 'is matched; the outcome ' : ''}${WAYS[way]}`;
  const hops = [
    ...sources.map((source) => hop(source, lineOf, `${forHtml(source.name)} is declared`)),
    ...steps.map((step, index) => hop(step, lineOf, stepNote(step, index === steps.length - 1))),
  ];
  return [
    `<article class="flow" id="flow-${String(number)}" aria-labelledby="flow-${String(number)}-title">`,
    `<h3 id="flow-${String(number)}-title">${String(number)}. ${names} → <span class="sink-name">${forHtml(sink.name)}</span></h3>`,
    `<p>Collected for ${purposes}, ${enters} code that serves ${sink.purposes.map(forHtml).join(', ')}: ${use}. Enters in <code>${forHtml(symbol)}</code>. ${sinceText(finding)} <span class="soft">Fingerprint <code>${forHtml(fingerprint)}</code></span></p>`,
    `<ol class="hops">${hops.join('\n')}</ol></article>`,
  ].join('\n');
}

const WAYS: Readonly<Record<Finding['way'], string>> = {
  argument: 'is handed to',
  write: 'is written into',
  obtained: 'is obtained by',
};

function sinceText({ since }: Finding): string {
  if (!since) return '';
  if (since.commit === '') return 'As it is since changes that are not committed yet.';
  return `As it is since <b>${forHtml(since.date)}</b> (<code>${forHtml(since.commit.slice(0, 12))}</code> ${forHtml(since.summary)}).`;
}

function stepNote({ matched }: FindingStep, last: boolean): string {
  return [matched ? 'matched here' : '', last ? 'enters here' : ''].filter((each) => each !== '').join(', ');
}

function hop(region: Region & { readonly text?: string }, lineOf: LineOf, note: string): string {
  const { file, line, text = '' } = region;
  const whole = lineOf(file, line);
  const code = whole === undefined ? forHtml(text) : marked(whole, region);
  const said = note === '' ? '' : ` <em class="soft">${note}</em>`;
  return `<li><span><code>${forHtml(file)}:${String(line)}</code>${said}</span><span class="code">${code}</span></li>`;
}

const MAX_LINE = 240;

/** A line of code without its indentation, with what the hop speaks of marked. */
function marked(line: string, { column, endLine, endColumn, line: first }: Region): string {
  const indent = line.length - line.trimStart().length;
  const from = Math.max(indent, column - 1);
  const to = endLine === first ? endColumn - 1 : line.length;
  const start = from - indent > MAX_LINE / 2 ? from - MAX_LINE / 4 : indent;
  const end = Math.min(line.length, Math.max(start + MAX_LINE, Math.min(to, start + 2 * MAX_LINE)));
  const cut = (text: string): string => forHtml(text);
  return `${start > indent ? '…' : ''}${cut(line.slice(start, from))}<mark>${cut(line.slice(from, Math.min(to, end)))}</mark>${cut(line.slice(Math.min(to, end), end))}${end < line.length ? '…' : ''}`;
}
