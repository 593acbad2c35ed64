import { readFileSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { runScript, writeProject } from './run-script.js';

const read = (root: string, file: string) => readFileSync(path.join(root, file), 'utf8');

const LISTS: [string, string][] = [
  [
    'an entry and a trailing comma',
    `import { noLeak } from './no-leak.js';\n\nconst rules = { 'no-leak': noLeak, };\n`,
  ],
  ['an entry without comma', `import { noLeak } from './no-leak.js';\nconst rules = { 'no-leak': noLeak };\n`],
  ['a comment at its end', `const rules = {\n  'no-leak': {}, // the first\n  // more to come\n};\n`],
  ['no entry', `export const rules = {} as const;\n`],
  ['a wrapper', `const rules = ({ 'no-leak': {} }) satisfies Record<string, object>;\n`],
];

const README =
  '# x\n\n| rule | reports | help |\n| --- | --- | --- |\n| [no-leak](docs/rules/no-leak.md) | leaks | |\n\nEnd\n';

describe('new-rule', () => {
  it.each(LISTS)('enters the rule into a list with %s', (_, source) => {
    const root = writeProject({ 'rules/index.ts': source });
    expect(runScript('new-rule.mjs', root, ['no-drip-2'])).toMatchObject({ status: 0, stderr: '' });
    const list = read(root, 'rules/index.ts');
    const { diagnostics = [] } = ts.transpileModule(list, { reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
    expect(list).toMatch(/^import \{ noDrip2 \} from '|^import \{ noDrip2 \} from "/m);
    expect(list).toMatch(/["']no-drip-2["']: noDrip2/);
    if (source.includes('no-leak')) expect(list.indexOf('no-leak')).toBeLessThan(list.lastIndexOf('noDrip2'));
  });

  it('writes rule, test and page and the row of the README', () => {
    const root = writeProject({ 'rules/index.ts': 'const rules = {};\n', 'README.md': README });
    expect(runScript('new-rule.mjs', root, ['no-drip']).stdout.trim().split('\n')).toEqual([
      'rules/no-drip.ts',
      'tests/rules/no-drip.test.ts',
      'docs/rules/no-drip.md',
      'rules/index.ts',
      'README.md',
    ]);
    expect(read(root, 'rules/no-drip.ts')).toContain('export const noDrip: Rule.RuleModule');
    expect(read(root, 'tests/rules/no-drip.test.ts')).toContain('../../rules/no-drip.js');
    expect(read(root, 'docs/rules/no-drip.md')).toMatch(/^# purpose-limitation\/no-drip\n/);
    expect(read(root, 'README.md')).toMatch(
      /no-leak\.md\).*\n\| \[no-drip\]\(docs\/rules\/no-drip\.md\) \| disallow .*\n\nEnd/,
    );
  });

  it.each([
    ['no name', []],
    ['two names', ['no-leak', 'no-drip']],
    ['a name that is no rule name', ['NoLeak']],
    ['a path', ['../no-leak']],
  ])('refuses %s', (_, args) => {
    const root = writeProject({ 'rules/index.ts': 'const rules = {};\n' });
    const { status, stderr } = runScript('new-rule.mjs', root, args);
    expect({ status, stderr: stderr.slice(0, 6) }).toEqual({ status: 2, stderr: 'usage:' });
  });

  it('overwrites nothing', () => {
    const root = writeProject({ 'rules/index.ts': 'const rules = {};\n', 'docs/rules/no-drip.md': 'mine\n' });
    expect(runScript('new-rule.mjs', root, ['no-drip'])).toMatchObject({
      status: 2,
      stderr: 'docs/rules/no-drip.md exists already\n',
    });
    expect(read(root, 'rules/index.ts')).toBe('const rules = {};\n');
    expect(read(root, 'docs/rules/no-drip.md')).toBe('mine\n');
  });

  it('says so when there is no rule list to enter it into', () => {
    const root = writeProject({ 'rules/index.ts': 'export default {};\n' });
    const { status, stderr } = runScript('new-rule.mjs', root, ['no-drip']);
    expect(status).toBe(2);
    expect(stderr).toContain("holds no object literal 'const rules = { … }'");
  });
});
