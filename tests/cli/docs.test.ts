// Every command of the documentation is run, in a project that has a flow, a baseline and a repository.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { BIN, command, commitAll, FLOW, git, makeProject, PROJECT, ROOT, write } from './support.js';

const PAGES = ['README.md', ...readdirSync(path.join(ROOT, 'docs')).map((name) => `docs/${name}`)].filter((page) =>
  page.endsWith('.md'),
);

/** The commands in fences and in running text, without what is only to be filled in. */
const commands = [
  ...new Set(
    PAGES.flatMap((page) => {
      const text = readFileSync(path.join(ROOT, page), 'utf8');
      const found = text.matchAll(
        /(?:npx (?:--no-install )?purpose-limitation|'purpose-limitation check|"purpose-limitation check)[^\n`'"]*/g,
      );
      return [...found].map(([each]) =>
        each
          .replace(/^['"]/, '')
          .replace(/\s*#.*$/, '')
          .trim(),
      );
    }),
  ),
].filter((each) => !/FILE:LINE|…/.test(each));

const argumentsOf = (text: string): string[] => text.replace(/^.*?purpose-limitation\s*/, '').split(/\s+/);

describe('commands of the documentation', () => {
  let project = '';

  beforeAll(() => {
    project = makeProject(PROJECT, FLOW);
    commitAll(project);
    expect(command(project, 'check', '--baseline', 'purpose-limitation.json', '--update').status).toBe(0);
    git(project, 'checkout', '-q', '-b', 'work');
    write(project, { 'src/rows.ts': `${FLOW['src/rows.ts'] ?? ''}\n` });
    git(project, 'add', '-A');
  });

  it('are found: each of the four, and every format', () => {
    const texts = commands.join('\n');
    for (const name of ['check', 'report', 'explain', 'init']) expect(texts).toContain(`purpose-limitation ${name}`);
    const { stdout } = spawnSync(process.execPath, [BIN, 'check', '--help'], { encoding: 'utf8' });
    const page = readFileSync(path.join(ROOT, 'docs/command.md'), 'utf8');
    const formats = /choices:\s*([^)]*?),\s*default/s.exec(stdout)?.[1]?.match(/\w+/g) ?? [];
    expect(formats.length).toBeGreaterThan(6);
    for (const format of formats) expect(page).toContain(`\`${format}\``);
    const options = [...stdout.matchAll(/--[a-z]+/g)].map(([option]) => option).filter((option) => option !== '--help');
    for (const option of options) expect(page).toContain(option);
  });

  it.each(commands)('%s', (text) => {
    const { status, stderr } = command(project, ...argumentsOf(text));
    // A flow is staged, and known by the baseline only.
    const isKnown = /--baseline|^npx purpose-limitation init/.test(text);
    expect([status, /error|failed|unknown/i.test(stderr)]).toEqual([isKnown ? 0 : 1, false]);
  });
});
