// What users install: the packed tarball, unpacked into a project of its own, linted with there. Packs what is built, so
// run it by `npm test`, or `npm run build` first.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { ESLint, type Linter } from 'eslint';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const NAME = 'eslint-plugin-purpose-limitation';

const PackReport = v.tuple([v.object({ filename: v.string(), files: v.array(v.object({ path: v.string() })) })]);
const Manifest = v.object({ files: v.array(v.string()), main: v.string(), types: v.string() });

const PROJECT: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module", "private": true }',
  'eslint.config.js': `import purposeLimitation from '${NAME}';
import { defineConfig } from 'eslint/config';
export default defineConfig([purposeLimitation.configs.recommended]);
`,
  'tsconfig.json':
    '{ "compilerOptions": { "strict": true, "module": "NodeNext", "noEmit": true }, "include": ["src"] }',
  'src/account.ts': `export interface Account {
  /** @purpose security */
  twoFactorPhone: string;
  displayName: string;
}
`,
  'src/audience.ts': `/** @sink advertising */

import type { Account } from './account.js';

export function row(account: Account): string[] {
  return [account.displayName, account.twoFactorPhone];
}
`,
};

let project = '';
let packed: readonly string[] = [];

/** Every package of the checkout under the same name, so that nothing is downloaded. */
function linkInstalledPackages(target: string): void {
  const source = path.join(ROOT, 'node_modules');
  const names = readdirSync(source).flatMap((entry) => {
    if (entry.startsWith('.')) return [];
    return entry.startsWith('@') ? readdirSync(path.join(source, entry)).map((name) => `${entry}/${name}`) : [entry];
  });
  for (const name of names) {
    mkdirSync(path.dirname(path.join(target, name)), { recursive: true });
    symlinkSync(path.join(source, name), path.join(target, name), 'junction');
  }
}

/** Packs the checkout and unpacks the tarball where an installation would put it. */
function install(root: string): readonly string[] {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', root];
  const [report] = v.parse(PackReport, JSON.parse(execFileSync('npm', pack, { cwd: ROOT, encoding: 'utf8' })));
  const modules = path.join(root, 'node_modules');
  linkInstalledPackages(modules);
  const home = path.join(modules, NAME);
  mkdirSync(home);
  execFileSync('tar', ['-xzf', path.join(root, report.filename), '-C', home, '--strip-components=1']);
  return report.files.map((file) => file.path);
}

beforeAll(() => {
  if (!existsSync(path.join(ROOT, 'dist/rules/index.js'))) throw new Error("not built: run 'npm run build' first");
  // The real path: a program names its files so, and ESLint must name them the same.
  project = realpathSync(mkdtempSync(path.join(tmpdir(), 'purpose-limitation-')));
  packed = install(project);
  for (const [name, text] of Object.entries(PROJECT)) {
    mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
    writeFileSync(path.join(project, name), text);
  }
});

afterAll(() => {
  if (project !== '') rmSync(project, { recursive: true, force: true });
});

const readManifest = (): unknown => JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

describe('the packed tarball', () => {
  it('holds what the manifest promises and no source, test or example', () => {
    const manifest = v.parse(Manifest, JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')));
    const required = [manifest.main, manifest.types].map((file) => path.posix.normalize(file));
    const always = ['package.json', 'README.md', 'LICENSE'];
    expect([...required, ...always].filter((file) => !packed.includes(file))).toEqual([]);
    const listed = new Set(packed.filter((file) => !always.includes(file)).map((file) => file.split('/')[0]));
    expect([...listed].sort()).toEqual([...manifest.files].sort());
  });

  it('lints a project whose configuration is one line, and reports exactly its one flow', async () => {
    const eslint = new ESLint({ cwd: project });
    const results = await eslint.lintFiles(['src']);
    const findings = results.flatMap(({ filePath, messages }) => messages.map((message) => ({ filePath, ...message })));
    expect(findings).toMatchObject([
      {
        filePath: path.join(project, 'src/audience.ts'),
        ruleId: 'purpose-limitation/no-cross-purpose-flow',
        severity: 2 satisfies Linter.Severity,
        line: 6,
        column: 32,
      },
    ]);
    expect(findings[0]?.message).toContain('twoFactorPhone');
  });

  it('brings the command, which finds that flow, too', () => {
    const manifest = v.parse(v.object({ bin: v.object({ 'purpose-limitation': v.string() }) }), readManifest());
    const bin = path.join(project, 'node_modules', NAME, manifest.bin['purpose-limitation']);
    const { status, stdout } = spawnSync(process.execPath, [bin, 'check', '-f', 'github'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=src\/audience\.ts,line=6,/);
  });

  it('brings the formatters and the schema of reports', async () => {
    const eslint = new ESLint({ cwd: project });
    const formatter = await eslint.loadFormatter(`./node_modules/${NAME}/formatters/sarif.js`);
    const results = await eslint.lintFiles(['src']);
    expect(JSON.parse(await formatter.format(results))).toMatchObject({ version: '2.1.0' });
    const require = createRequire(path.join(project, 'index.js'));
    expect(require(`${NAME}/report.schema.json`)).toHaveProperty('definitions.finding');
  });

  it('can be required', () => {
    const script = `const plugin = require('${NAME}'); console.log(Object.keys(plugin.rules).join(), typeof plugin.configs.recommended)`;
    const out = execFileSync(process.execPath, ['--no-warnings', '--input-type=commonjs', '-e', script], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(out).toMatch(/\bno-cross-purpose-flow\b.* object\n$/);
  });

  it('lets configurations find its TSDoc tags', () => {
    const require = createRequire(path.join(project, 'index.js'));
    const Tsdoc = v.object({ tagDefinitions: v.array(v.object({ tagName: v.string() })) });
    const { tagDefinitions } = v.parse(Tsdoc, require(`${NAME}/tsdoc.json`));
    expect(tagDefinitions.map(({ tagName }) => tagName)).toEqual(['@purpose', '@sink', '@sanitizes', '@consent']);
  });
});
