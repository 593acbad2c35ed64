import { relative } from 'node:path';
import type { Step, Violation } from './index.js';
import { plain } from './plain.js';

/** More steps than this are folded: both ends stay. */
const SHOWN = 8;

/** The words that a report is made of; paths are relative to `rootDir`, with forward slashes. */
export interface MessageParts {
  readonly source: string;
  readonly purposes: string;
  readonly declared: string;
  readonly sink: string;
  readonly used: string;
  readonly way: string;
  readonly use: string;
  readonly path: string;
  /** Where it enters. */
  readonly entry: string;
}

/** What a violation says, on one line. */
export function messageOf(violation: Violation, rootDir: string): MessageParts {
  const [first, ...others] = violation.sources;
  const place = (file: string, line: number): string => `${relativeTo(rootDir, file)}:${String(line)}`;
  const more = others.length > 0 ? ` and ${others.map((source) => source.display).join(', ')}` : '';
  return {
    source: plain((first?.display ?? '') + more),
    purposes: [...new Set(violation.sources.flatMap((source) => source.purposes))].sort().join(', '),
    declared: first ? place(first.file, first.line) : '',
    sink: plain(violation.sink.name),
    used: violation.sink.purposes.join(', '),
    way: WAYS[violation.way],
    use: violation.sink.external ? 'disclosure to a third party' : 'internal use',
    entry: place(violation.file, violation.steps.at(-1)?.line ?? 1),
    path: pathText(violation.steps, violation.file, rootDir),
  };
}

const WAYS: Readonly<Record<Violation['way'], string>> = {
  argument: 'is handed to',
  write: 'is written into',
  obtained: 'is obtained by',
};

/** `account.phone → phone → sha256(phone)`, with the place of each step that stands in another file than the one before. */
function pathText(steps: readonly Step[], entryFile: string, rootDir: string): string {
  const shown: (Step | number)[] =
    steps.length <= SHOWN
      ? [...steps]
      : [...steps.slice(0, SHOWN / 2), steps.length - SHOWN, ...steps.slice(steps.length - SHOWN / 2)];
  let file = entryFile;
  return shown
    .map((step) => {
      if (typeof step === 'number') return `… ${String(step)} more …`;
      const elsewhere = step.file !== file;
      file = step.file;
      const text = plain(step.matched ? `matched against: ${step.text}` : step.text);
      return elsewhere ? `${text} (${relativeTo(rootDir, step.file)}:${String(step.line)})` : text;
    })
    .join(' → ');
}

function relativeTo(rootDir: string, file: string): string {
  return plain(relative(rootDir, file).replaceAll('\\', '/'));
}
