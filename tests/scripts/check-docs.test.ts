import { describe, expect, it } from 'vitest';

import { runScript, writeProject } from './run-script.js';

const PLUGIN = `export default { rules: { 'no-leak': { meta: { docs: { description: 'disallow leaks' } } } } };\n`;
const GOOD: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  'dist/rules/index.js': PLUGIN,
  'README.md': '# Plugin\n\n| rule |\n| --- |\n| [no-leak](docs/rules/no-leak.md#what-is-a-leak) |\n',
  'docs/rules/no-leak.md':
    '# purpose-limitation/no-leak\n\ndisallow leaks\n\n## What is a *leak*?\n\n[up](../../README.md)\n',
};

const check = (changes: Readonly<Record<string, string>> = {}) =>
  runScript('check-docs.mjs', writeProject({ ...GOOD, ...changes }));

describe('check-docs', () => {
  it('is content with good documentation', () => {
    expect(check()).toEqual({ status: 0, stdout: '2 pages, 2 links, 1 rules: all good\n', stderr: '' });
  });

  const page = 'docs/guide.md';
  const bad: [string, Record<string, string>, string][] = [
    [
      'a link to no file',
      { [page]: 'See\n[x](missing.md).\n' },
      "docs/guide.md:2: the link 'missing.md' leads to no file",
    ],
    ['a link definition to no file', { [page]: '[x]: missing.md\n' }, "docs/guide.md:1: the link 'missing.md' leads"],
    ['an image that is not there', { [page]: '![x](flow.svg "Flow")\n' }, "docs/guide.md:1: the link 'flow.svg' leads"],
    ['a link out of the project', { [page]: '[x](../../other.md)\n' }, 'leaves the project'],
    ['an absolute link', { [page]: '[x](/docs/guide.md)\n' }, 'is not relative'],
    ['an anchor of another page', { [page]: '[x](../README.md#usage)\n' }, 'names no heading of README.md'],
    ['an anchor of the same page', { [page]: '# One\n\n[x](#two)\n' }, 'names no heading of docs/guide.md'],
    ['an anchor that stands in code', { [page]: '[x](#two)\n\n```sh\n# Two\n```\n' }, 'names no heading'],
    [
      'a wrong title',
      { 'docs/rules/no-leak.md': '# no-leak\n\ndisallow leaks\n\n## What is a leak\n' },
      'no-leak.md:1:',
    ],
    [
      'another description',
      { 'docs/rules/no-leak.md': '# purpose-limitation/no-leak\n\nForbids leaks.\n\n## What is a leak\n' },
      "docs/rules/no-leak.md:3: the line under the title should be meta.docs.description: 'disallow leaks'",
    ],
    ['a page of no rule', { 'docs/rules/no-drip.md': '# x\n' }, 'docs/rules/no-drip.md:1: there is no such rule'],
    [
      'a rule outside the README table',
      { 'README.md': '[no-leak](docs/rules/no-leak.md)\n' },
      'README.md:1: no table row',
    ],
    [
      'a rule without description',
      { 'dist/rules/index.js': `export default { rules: { 'no-leak': {} } };\n` },
      'missing',
    ],
    [
      'a rule without page',
      {
        'dist/rules/index.js': PLUGIN.replace(
          '{ rules: {',
          "{ rules: { 'no-drip': { meta: { docs: { description: '' } } },",
        ),
      },
      "the rule 'no-drip' has no page",
    ],
  ];
  it.each(bad)('reports %s', (_, changes, message) => {
    const { status, stdout } = check(changes);
    expect(stdout).toContain(message);
    expect(status).toBe(1);
  });

  it.each([
    ['links of the web', '[x](https://example.org/y) and [z](mailto:a@example.org)\n'],
    ['links in code', '`[x](missing.md)` and\n\n```md\n[x](missing.md)\n```\n'],
    ['the second heading of one name', '# One\n\n# One\n\n[x](#one-1)\n'],
    ['folders', '[rules](rules/)\n'],
  ])('accepts %s', (_, text) => {
    expect(check({ [page]: text }).stdout).toContain('all good');
  });

  it('says so when the plugin is not built', () => {
    const root = writeProject({ 'README.md': '# Plugin\n' });
    const { status, stdout } = runScript('check-docs.mjs', root);
    expect(stdout).toContain("dist/rules/index.js:1: not built: run 'npm run build' first");
    expect(status).toBe(1);
  });
});
