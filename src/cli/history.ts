import path from 'node:path';
import type { Finding, Report, Since } from '../report/model.js';
import type { LineOf } from '../report/html/index.js';
import type { Git } from './git.js';

interface Change extends Since {
  /** In seconds. */
  readonly time: number;
}

/** Adds to a report since when its flows exist as they are, and how old suppressions are: what git blames their lines on. */
export async function withHistory(report: Report, git: Git, cwd: string, lineOf: LineOf): Promise<Report> {
  const all = [...report.findings, ...report.suppressed];
  const wanted = new Map<string, Set<number>>();
  for (const { file, line } of all.flatMap((finding) => placesOf(finding, lineOf))) {
    const lines = wanted.get(file);
    if (lines) lines.add(line);
    else wanted.set(file, new Set([line]));
  }
  const changes = new Map<string, Change>();
  for (const [file, lines] of wanted) {
    const blamed = await git.blame(path.resolve(cwd, file), [...lines]);
    for (const [line, change] of readBlame(blamed ?? '')) changes.set(`${file}:${String(line)}`, change);
  }
  const changeAt = ({ file, line }: Line): Change | undefined => changes.get(`${file}:${String(line)}`);
  const dated = (finding: Finding): Finding => {
    const own = linesOf(finding).flatMap((line) => changeAt(line) ?? []);
    const directive = directiveOf(finding, lineOf);
    const suppressedAt = directive && changeAt(directive);
    const newest = own.reduce<Change | undefined>(
      (best, each) => (best && best.time >= each.time ? best : each),
      undefined,
    );
    return {
      ...finding,
      ...(newest ? { since: { commit: newest.commit, date: newest.date, summary: newest.summary } } : {}),
      ...(finding.suppression && suppressedAt
        ? { suppression: { ...finding.suppression, date: suppressedAt.date } }
        : {}),
    };
  };
  return { ...report, findings: report.findings.map(dated), suppressed: report.suppressed.map(dated) };
}

interface Line {
  readonly file: string;
  readonly line: number;
}

function linesOf(finding: Finding): Line[] {
  return [finding, ...finding.sources, ...finding.steps];
}

function placesOf(finding: Finding, lineOf: LineOf): Line[] {
  const directive = directiveOf(finding, lineOf);
  return directive ? [...linesOf(finding), directive] : linesOf(finding);
}

/** The comment that suppresses: on the line, or the nearest above it. */
function directiveOf({ suppression, file, line }: Finding, lineOf: LineOf): Line | undefined {
  if (suppression?.kind !== 'inSource') return undefined;
  for (let at = line; at > 0; at--)
    if (lineOf(file, at)?.includes('eslint-disable') === true) return { file, line: at };
  return undefined;
}

/** Reads `git blame --porcelain`: a commit's facts stand where it is named first. */
function readBlame(text: string): Map<number, Change> {
  const known = new Map<string, { time: number; summary: string }>();
  const lines = new Map<number, Change>();
  let current = { id: '', line: 0 };
  for (const row of text.split('\n')) {
    const head = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(row);
    if (head) {
      current = { id: head[1] ?? '', line: Number(head[2]) };
      if (!known.has(current.id)) known.set(current.id, { time: 0, summary: '' });
      continue;
    }
    const facts = known.get(current.id);
    if (facts && row.startsWith('committer-time ')) facts.time = Number(row.slice('committer-time '.length));
    else if (facts && row.startsWith('summary ')) facts.summary = row.slice('summary '.length);
    else if (facts && row.startsWith('\t')) lines.set(current.line, changeOf(current.id, facts));
  }
  return lines;
}

function changeOf(id: string, { time, summary }: { time: number; summary: string }): Change {
  const date = new Date(time * 1000).toISOString().slice(0, 10);
  // What is not committed yet is blamed on a commit of zeros.
  return /^0+$/.test(id) ? { commit: '', date, summary: '', time } : { commit: id, date, summary, time };
}
