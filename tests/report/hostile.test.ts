// Names, texts and paths come from code that somebody else wrote: in no format do they become anything but text.
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/explain/message.js';
import { toGithub } from '../../src/report/formats/github.js';
import { toGitlab } from '../../src/report/formats/gitlab.js';
import { toMarkdown } from '../../src/report/formats/markdown.js';
import { toSarif } from '../../src/report/formats/sarif.js';
import { toText } from '../../src/report/formats/text.js';
import { toHtml } from '../../src/report/html/index.js';
import { flow, reportOf } from './support.js';

/** A new command for the runner, a sequence for the terminal, a turn of direction, and the ends of all things that texts stand in. */
const EVIL = [
  '\n::error file=src/other.ts::approved',
  '\r\n##[command]rm',
  '\u001b[2J\u009b31m',
  '\u202Eevil\u2066\u200b',
  '"><script>alert(1)</script>',
  "' onload='x",
  '```\n# Title\n| a | b |',
  '](javascript:alert(1)) [x](y)',
  '</code></pre>',
  '%0A::warning::x',
  '\u2028\u2029',
].join(' ');

const base = flow(1);
const region = { file: `src/${EVIL}.ts`, line: 1, column: 1, endLine: 1, endColumn: 2 };
const report = reportOf(
  [
    flow(1, {
      ...region,
      message: EVIL,
      symbol: EVIL,
      sources: base.sources.map((source) => ({ ...source, ...region, name: EVIL })),
      sink: { ...base.sink, name: EVIL },
      steps: base.steps.map((step) => ({ ...step, ...region, text: EVIL })),
    }),
  ],
  { problems: [{ ...region, kind: 'bound', message: EVIL }] },
);

// eslint-disable-next-line no-control-regex -- nothing of these may be left
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** What a runner of workflows takes for a command at the start of a line. */
const COMMAND = /^\s*(?:::|##\[)/;

describe('hostile text', () => {
  it('stays in its line of the text for terminals', () => {
    const lines = toText(report, false).split('\n');
    expect(lines.filter((line) => COMMAND.test(line) || UNSEEN.test(line))).toEqual([]);
  });

  it('makes no annotation of its own', () => {
    const lines = toGithub(report).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=[^,]*,line=1,/);
    expect(lines.filter((line) => /^::\w+ file=src\/other/.test(line) || UNSEEN.test(line))).toEqual([]);
  });

  it('ends no code and no table of Markdown', () => {
    const text = toMarkdown(report);
    expect(text).not.toMatch(UNSEEN);
    expect(text.split('\n').filter((line) => COMMAND.test(line) || line.startsWith('# Title'))).toEqual([]);
    const outsideOfCode = text.replace(/(`+)[\s\S]*?[^`]\1(?!`)/g, '');
    expect(outsideOfCode).not.toMatch(/<script|(?<!\\)\]\(javascript/);
  });

  it('makes no element and no attribute of HTML', () => {
    const html = toHtml(report, () => EVIL);
    expect(html).not.toMatch(/<script|onload='|<\/code><\/pre>\s*<\/code>/);
    expect(html).not.toMatch(UNSEEN);
  });

  it('stays a value in what programs read', () => {
    for (const text of [toSarif(report), toGitlab(report)]) expect(() => JSON.parse(text) as unknown).not.toThrow();
    expect(JSON.parse(toGitlab(report))).toHaveLength(2);
  });

  it('stays on one line of what the linter says', () => {
    const place = { file: `/project/${EVIL}.ts`, pos: 0, end: 1, line: 1, column: 1 };
    const step = { ...place, text: EVIL, matched: false, passed: true };
    const parts = messageOf(
      {
        ...place,
        way: 'argument',
        matched: false,
        sources: [{ ...place, display: EVIL, purposes: ['security'] }],
        sink: { name: EVIL, purposes: ['advertising'], external: false },
        steps: [step, step],
      } as never,
      '/project',
    );
    for (const text of Object.values(parts))
      for (const each of ['\n', '\r', '\u001b', '\u202e', '\u2028']) expect(text).not.toContain(each);
  });
});
