import { forHtml } from '../escape.js';
import type { Inventory, LabelledData, MarkedSink, Use } from '../model.js';

/** What is labelled and what is marked, and where each is used, as it may be and as it may not. */
export function inventorySection(inventory: Inventory | undefined): string {
  if (!inventory) return '<p>Not taken here: <code>purpose-limitation report</code> takes it.</p>';
  const { labelled, sinks } = inventory;
  return [
    `<h3>Labelled data (${String(labelled.length)})</h3>`,
    labelled.length === 0
      ? '<p>Nothing is labelled.</p>'
      : table(['data', 'collected for', 'declared at', 'used in'], labelled.map(labelledRow)),
    `<p></p><h3>Sinks (${String(sinks.length)})</h3>`,
    sinks.length === 0
      ? '<p>Nothing is marked or known as a sink.</p>'
      : table(['sink', 'serves', 'used in'], sinks.map(sinkRow)),
  ].join('\n');
}

function labelledRow({ name, purposes, origin, file, line, uses }: LabelledData): string[] {
  return [
    `<span class="source-name">${forHtml(name)}</span>`,
    `${purposes.map(forHtml).join(', ')} <span class="soft">by ${forHtml(origin)}</span>`,
    `<code>${forHtml(file)}:${String(line)}</code>`,
    usesPart(uses),
  ];
}

function sinkRow({ name, purposes, external, uses }: MarkedSink): string[] {
  return [
    `<span class="sink-name">${forHtml(name)}</span>`,
    `${purposes.map(forHtml).join(', ')}${external ? ' (third party)' : ''}`,
    usesPart(uses),
  ];
}

/** More places than this in one cell are only counted. */
const SHOWN = 40;

function usesPart(uses: readonly Use[]): string {
  const reported = uses.filter((use) => use.reported);
  const others = uses.filter((use) => !use.reported);
  if (uses.length === 0) return '<span class="soft">no place</span>';
  return [list('in reported flows', reported), list('otherwise', others)].filter((part) => part !== '').join('');
}

function list(title: string, uses: readonly Use[]): string {
  if (uses.length === 0) return '';
  const items = uses.slice(0, SHOWN).map(({ file, line, symbol, text }) => {
    return `<li><code>${forHtml(file)}:${String(line)}</code> <code>${forHtml(symbol)}</code> <span class="code soft">${forHtml(text)}</span></li>`;
  });
  const more = uses.length > SHOWN ? `<li>and ${String(uses.length - SHOWN)} more</li>` : '';
  const isLong = uses.length > 3;
  const content = `<ul>${items.join('')}${more}</ul>`;
  const head = `${String(uses.length)} ${title}`;
  return isLong ? `<details><summary>${head}</summary>${content}</details>` : `<div>${head}${content}</div>`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = head.map((each) => `<th scope="col">${each}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<div class="scroll" tabindex="0" role="group" aria-label="${head[0] ?? ''}"><table><thead><tr>${cells}</tr></thead><tbody>${body}</tbody></table></div>`;
}
