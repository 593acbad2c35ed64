import { forHtml } from '../escape.js';
import type { Finding, Report, Suppression } from '../model.js';
import { flowSection } from './flow.js';
import { inventorySection } from './inventory.js';
import { mapSvg } from './map.js';
import { STYLE } from './style.js';

/** A line of a file, counted from 1; undefined where it cannot be read. */
export type LineOf = (file: string, line: number) => string | undefined;

/** One file that needs no network and no script. */
export function toHtml(report: Report, lineOf: LineOf): string {
  const { findings, suppressed, problems, gaps } = report;
  const parts = [
    '<!doctype html>',
    '<html lang="en">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>Purpose limitation: ${count(findings.length, 'flow')}</title>`,
    `<style>${STYLE}</style></head>`,
    '<body><a class="skip" href="#flows">Skip to the flows</a>',
    '<header><h1>Purpose limitation</h1>',
    `<p class="about">${about(report)}</p></header>`,
    '<main>',
    summary(report),
    section('map', 'Map', mapPart(findings)),
    section(
      'flows',
      'Flows',
      findings.length === 0
        ? '<p>No data reaches code that serves a purpose it was not collected for.</p>'
        : overview(findings) + findings.map((each, at) => flowSection(each, at + 1, lineOf)).join('\n'),
    ),
    section('inventory', 'Inventory', inventorySection(report.inventory)),
    section('suppressed', 'Suppressed flows', suppressed.length === 0 ? '<p>None.</p>' : suppressions(suppressed)),
    section(
      'problems',
      'Problems',
      problems.length === 0 ? '<p>None: everything was analysed as asked.</p>' : notes(problems),
    ),
    section('gaps', 'Gaps', gaps.length === 0 ? '<p>None was met on the way of labelled data.</p>' : notes(gaps)),
    '</main></body></html>',
  ];
  return `${parts.join('\n')}\n`;
}

function about({ tool, commit, projects }: Report): string {
  const version = `${forHtml(tool.name)} ${forHtml(tool.version)}`;
  const named = projects.map((project) =>
    project === '' ? 'files without a tsconfig.json' : `<code>${forHtml(project)}</code>`,
  );
  const state = commit
    ? `Commit <code>${forHtml(commit.id.slice(0, 12))}</code> of ${forHtml(commit.date)}${commit.dirty ? ', with changes that are not committed' : ''}. `
    : '';
  return `${state}${version}. Analysed: ${named.join(', ') || 'nothing'}.`;
}

function summary({ findings, suppressed, problems, inventory }: Report): string {
  const external = findings.filter(({ sink }) => sink.external).length;
  const matches = findings.filter(({ kind }) => kind === 'match').length;
  const numbers: [number, string][] = [
    [findings.length, findings.length === 1 ? 'flow' : 'flows'],
    [external, 'to third parties'],
    [matches, matches === 1 ? 'match' : 'matches'],
    [new Set(findings.flatMap(({ sources }) => sources.map(({ name }) => name))).size, 'labelled members used'],
    [inventory?.labelled.length ?? 0, 'labelled in all'],
    [suppressed.length, 'suppressed'],
    [problems.length, problems.length === 1 ? 'problem' : 'problems'],
  ];
  return `<ul class="numbers">${numbers.map(([number, text]) => `<li><b>${String(number)}</b> ${text}</li>`).join('')}</ul>`;
}

function mapPart(findings: readonly Finding[]): string {
  if (findings.length === 0) return '<p>There is nothing to draw.</p>';
  const legend =
    '<ul class="legend"><li class="source">labelled member</li><li class="place">file that passes its data on</li><li class="sink">sink</li></ul>';
  return `${legend}<div class="scroll" tabindex="0" role="group" aria-label="Map of flows; the same as a table below">${mapSvg(findings)}</div>`;
}

function overview(findings: readonly Finding[]): string {
  const rows = findings.map((finding, index) => {
    const { sources, sink, file, line, since } = finding;
    const names = sources.map(({ name }) => forHtml(name)).join(', ');
    const cells = [
      `<a href="#flow-${String(index + 1)}">${String(index + 1)}</a>`,
      `<span class="source-name">${names}</span>`,
      `<span class="sink-name">${forHtml(sink.name)}</span>`,
      `${sink.purposes.map(forHtml).join(', ')}${sink.external ? ' (third party)' : ''}`,
      `<code>${forHtml(file)}:${String(line)}</code>`,
      `<span class="date">${forHtml(since?.date ?? '')}</span>`,
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const head = ['', 'data', 'sink', 'serves', 'enters at', 'since']
    .map((each) => `<th scope="col">${each}</th>`)
    .join('');
  return `<div class="scroll" tabindex="0" role="group" aria-label="All flows"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div><p></p>`;
}

const KINDS: Readonly<Record<Suppression['kind'], string>> = {
  inSource: 'comment',
  baseline: 'baseline',
  bulk: 'bulk suppression',
};

function suppressions(suppressed: readonly Finding[]): string {
  const rows = suppressed.map(({ sources, sink, file, line, suppression }) => {
    const reason = suppression?.justification ?? '';
    const kind = KINDS[suppression?.kind ?? 'inSource'];
    const cells = [
      `${sources.map(({ name }) => forHtml(name)).join(', ')} → ${forHtml(sink.name)}`,
      `<code>${forHtml(file)}:${String(line)}</code>`,
      reason === '' ? '<em>no reason given</em>' : forHtml(reason),
      `${kind}${suppression?.date === undefined ? '' : ` of ${forHtml(suppression.date)}`}`,
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const head = ['flow', 'where', 'reason', 'by'].map((each) => `<th scope="col">${each}</th>`).join('');
  return `<div class="scroll" tabindex="0" role="group" aria-label="Suppressed flows"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

function notes(list: readonly { readonly file: string; readonly line: number; readonly message: string }[]): string {
  return `<ul>${list.map(({ file, line, message }) => `<li>${file === '' ? '' : `<code>${forHtml(file)}:${String(line)}</code> `}${forHtml(message)}</li>`).join('\n')}</ul>`;
}

function section(id: string, title: string, content: string): string {
  return `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>\n${content}</section>`;
}

function count(number: number, word: string): string {
  return `${String(number)} ${word}${number === 1 ? '' : 's'}`;
}
