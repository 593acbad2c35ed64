// The built plugin in oxlint, which gives rules no parser services: run it by `npm test`, or `npm run build` first.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import plugin from '../support/source-plugin.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const cwd = realpathSync(mkdtempSync(path.join(tmpdir(), 'purpose-limitation-oxlint-')));
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const Report = v.object({
  diagnostics: v.array(
    v.object({
      message: v.string(),
      code: v.string(),
      filename: v.string(),
      labels: v.array(v.object({ span: v.object({ line: v.number(), column: v.number() }) })),
    }),
  ),
});

const FILES: Readonly<Record<string, string>> = {
  '.oxlintrc.json': JSON.stringify({
    jsPlugins: [path.join(ROOT, 'dist/rules/index.js')],
    categories: { correctness: 'off' },
    rules: Object.fromEntries(Object.keys(plugin.rules).map((name) => [`purpose-limitation/${name}`, 'error'])),
  }),
  'tsconfig.json': '{ "compilerOptions": { "strict": true, "module": "NodeNext", "noEmit": true, "types": [] } }',
  'account.ts': `export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
  recoveryEmail: string;
}
`,
  'ads.ts': `/** @sink advertising */

export function target(value: string): void {
  console.log(value);
}
`,
  'job.ts': `import type { Account } from './account.js';
import { target } from './ads.js';

/* eslint-disable purpose-limitation/valid-purpose-tag */
export function run(account: Account): void {
  target(account.name);
  target(account.phone);
}
`,
};

// No dev dependency: its builds for other systems are not to be had from every registry, and `npm ci` asks for all of them.
const BIN = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');

describe.skipIf(!existsSync(BIN))('oxlint with jsPlugins, where it is installed', () => {
  it('finds what ESLint finds', () => {
    for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(cwd, name), text);
    const { stdout, stderr } = spawnSync(process.execPath, [BIN, '-f', 'json', '.'], { cwd, encoding: 'utf8' });
    expect(stderr).toBe('');
    const { diagnostics } = v.parse(Report, JSON.parse(stdout));
    const found = diagnostics.map(({ filename, code, labels }) => {
      const rule = /\((.*)\)/.exec(code)?.[1] ?? code;
      return `${filename}:${String(labels[0]?.span.line)} ${rule}`;
    });
    const notices = diagnostics.filter(({ message }) => message.startsWith('The parser gives no type information'));
    expect(notices).toHaveLength(1);
    expect(found.filter((each) => !each.includes(':1 ')).sort()).toEqual([
      'account.ts:5 require-purpose',
      // A column before the first is the end of the line above, to oxlint.
      'job.ts:3 require-suppression-reason',
      'job.ts:7 no-cross-purpose-flow',
    ]);
  });
});
