/**
 * The documentation's examples are run: a fence under `<!-- flow: N -->` is a program with N findings (several files

 * behind `// @filename:`), one under `<!-- lint: N -->` on a rule's page one of which that rule reports N places, one under `<!-- settings -->` a valid settings object, and one under
 * `<!-- settings: error -->` a malformed one, with the error's text in the fence behind it. What stands under
 * `<!-- demo -->` is printed by `scripts/demo.mjs`, which lints with the built plugin.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { parseSettings } from '../src/settings.js';
import { parseCase } from './support/corpus/parse.js';
import { createCaseProgram } from './support/corpus/program.js';
import { analyzeCase } from './support/corpus/run.js';
import { lintExample } from './support/lint-example.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const FENCE =
  /^<!-- (flow|lint|settings|demo)(?:: (\w+))? -->\s*```\w+\n([\s\S]*?)\n```(?:\s*```text\n([\s\S]*?)\n```)?/gm;

interface Example {
  /** Page and line, for the test's name. */
  readonly name: string;
  readonly kind: string;
  /** What follows the colon of the mark. */
  readonly value: string;
  readonly text: string;
  /** The text of a `text` fence right behind. */
  readonly output: string;
}

const pages = ['README.md', ...markdownIn('docs'), ...markdownIn('docs/rules')];
const examples = pages.flatMap(examplesOf);
const flows = examples.filter(({ kind }) => kind === 'flow');
const lints = examples.filter(({ kind }) => kind === 'lint');
const settings = examples.filter(({ kind, value }) => kind === 'settings' && value === '');
const transcripts = examples.filter(({ kind }) => kind === 'demo');
const settingErrors = examples.filter(({ kind, value }) => kind === 'settings' && value !== '');

function markdownIn(folder: string): string[] {
  const names = readdirSync(path.join(ROOT, folder)).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => `${folder}/${name}`);
}

function examplesOf(page: string): Example[] {
  const markdown = readFileSync(path.join(ROOT, page), 'utf8');
  return [...markdown.matchAll(FENCE)].map((match) => {
    const [, kind = '', value = '', text = '', output = ''] = match;
    const line = markdown.slice(0, match.index).split('\n').length;
    return { name: `${page}:${String(line)}`, kind, value, text, output };
  });
}

/** What the comments of an example promise: the lines that say `reported`, and not `not reported`. */
function promisedLines(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => {
      if (!/\/\/ reported\b/.test(line)) return [];
      // A comment of its own speaks of the line above it.
      return [`${file}:${String(line.trim().startsWith('//') ? index : index + 1)}`];
    }),
  );
}

describe('examples that are programs', () => {
  it('are found', () => {
    const marks = pages.map((page) =>
      readFileSync(path.join(ROOT, page), 'utf8').match(/^<!-- (?:flow|lint|settings|demo)\b/gm),
    );
    expect(examples).toHaveLength(marks.flatMap((found) => found ?? []).length);
    expect(flows.filter(({ name }) => name.startsWith('README.md'))).not.toEqual([]);
    for (const page of markdownIn('docs/rules')) {
      const counts = [...flows, ...lints].filter(({ name }) => name.startsWith(page)).map(({ value }) => Number(value));
      expect(Math.min(...counts)).toBe(0);
      expect(Math.max(...counts)).toBeGreaterThan(0);
    }
  });

  it.each(flows)('$name compiles', ({ text }) => {
    const { files } = parseCase(`// An example.\n${text}`);
    const problems = ts.getPreEmitDiagnostics(createCaseProgram(files));
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
  });

  it.each(flows)('$name has $value findings', ({ text, value }) => {
    const { files } = parseCase(`// An example.\n${text}`);
    const found = analyzeCase(files).violations.map(({ file, line }) => `${file}:${String(line)}`);
    expect(found.sort()).toEqual(promisedLines(files).sort());
    expect(found).toHaveLength(Number(value));
  });
});

describe("examples of a rule's reports", () => {
  it.each(lints)('$name has $value reports', async ({ name, text, value }) => {
    const { files } = parseCase(`// An example.\n${text}`);
    const found = await lintExample(path.basename(name.split(':')[0] ?? '', '.md'), files);
    expect(found).toEqual(promisedLines(files).sort());
    expect(found).toHaveLength(Number(value));
  });
});

describe('examples of settings', () => {
  it.each(settings)('$name is valid', ({ text }) => {
    expect(() => parseSettings(JSON.parse(text))).not.toThrow();
  });

  it.each(settingErrors)('$name is refused with the text shown', ({ text, output }) => {
    expect(output).not.toBe('');
    expect(() => parseSettings(JSON.parse(text))).toThrow(output);
  });
});

describe('transcripts', () => {
  it('are what the demo prints', () => {
    // Findings that are missing or too many are the demo's own business: its exit code says so.
    const { stdout } = spawnSync(process.execPath, ['scripts/demo.mjs'], { cwd: ROOT, encoding: 'utf8' });
    expect(transcripts).not.toEqual([]);
    const printed = new Set(stdout.split('\n'));
    const lines = transcripts.flatMap(({ text }) => text.split('\n'));
    expect(lines.filter((line) => !printed.has(line))).toEqual([]);
  });
});
