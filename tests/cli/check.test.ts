// `purpose-limitation check` on projects in temporary folders: what it prints, and its exit codes.

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { ESLint } from 'eslint';
import { validate } from 'jsonschema';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/model.js';
import { command, commitAll, FLOW, git, makeProject, PROJECT, ROOT, write } from './support.js';

const CLEAN = { 'src/job.ts': "import { upload } from './audiences.js';\nexport const done = upload(['anybody']);\n" };

function reportOf(cwd: string, ...args: string[]): Report {
  const { stdout, stderr } = command(cwd, 'check', '--format', 'json', ...args);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Report;
}

const places = ({ findings }: Report): string[] => findings.map(({ file, line }) => `${file}:${String(line)}`);

describe('check', () => {
  const project = makeProject(PROJECT, FLOW);

  it('says what the rule says, at the same places', async () => {
    const results = await new ESLint({ cwd: project }).lintFiles(['src']);
    const linted = results.flatMap(({ filePath, messages }) =>
      messages.map((each) => [
        path.relative(project, filePath),
        each.line,
        each.column,
        each.endLine,
        each.endColumn,
        each.message,
      ]),
    );
    const found = reportOf(project).findings;
    expect(
      found.map((each) => [each.file, each.line, each.column, each.endLine, each.endColumn, each.message]),
    ).toEqual(linted);
    expect(linted).toHaveLength(1);
  });

  it('exits with 1 for a flow and prints each step, without colours and progress in a pipe', () => {
    const { status, stdout, stderr } = command(project, 'check');
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toContain(
      'src/job.ts:6:17  error  Account.twoFactorPhone, collected for security, is handed to src/audiences.ts',
    );
    expect(stdout).toContain('src/rows.ts:4     account.twoFactorPhone\n');
    expect(stdout).toContain('1 flow, in 1 program\n');
    expect(stdout).not.toContain('\u001b');
  });

  it('gives JSON that its schema accepts', () => {
    const schema = JSON.parse(readFileSync(path.join(ROOT, 'schemas/report.schema.json'), 'utf8')) as object;
    const report = reportOf(project);
    expect(validate(report, schema).errors.map(String)).toEqual([]);
    expect(validate({ ...report, findings: [{}] }, schema).valid).toBe(false);
    expect(validate({ ...report, other: 1 }, schema).valid).toBe(false);
  });

  it('gives SARIF that its validator accepts, GitHub rules included', () => {
    const file = path.join(project, 'out.sarif');
    expect(command(project, 'check', '-f', 'sarif', '-o', file).status).toBe(1);
    const tool = path.join(ROOT, 'node_modules/.bin/sarif-multitool');
    const { stdout } = spawnSync(process.execPath, [tool, 'validate', file, '--rule-kind', '"Sarif;Ghas"'], {
      encoding: 'utf8',
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    });
    // Its exit code is always 0. Where the package says no homepage, there is none to give.
    expect(stdout).toContain('Analysis completed successfully.');
    const complaints = stdout.split('\n').filter((line) => /: (?:error|warning|note) /.test(line));
    expect(complaints.filter((line) => !line.includes('informationUri'))).toEqual([]);
  });

  it('gives annotations for GitHub and issues for GitLab', () => {
    const annotations = command(project, 'check', '-f', 'github').stdout;
    expect(annotations).toMatch(
      /^::error file=src\/job\.ts,line=6,endLine=6,col=17,endColumn=36,title=purpose limitation::Account\.twoFactorPhone was/,
    );
    expect(annotations.trim().split('\n')).toHaveLength(1);
    const issues = JSON.parse(command(project, 'check', '-f', 'gitlab').stdout) as unknown;
    expect(issues).toMatchObject([
      { severity: 'critical', location: { path: 'src/job.ts', lines: { begin: 6, end: 6 } } },
    ]);
  });

  it('exits with 0 where nothing is found, and with 2 where it could not run', () => {
    const clean = makeProject(PROJECT, FLOW, CLEAN);
    expect(command(clean, 'check')).toMatchObject({ status: 0, stdout: '0 flows, in 1 program\n' });
    expect(command(clean, 'check', '--format', 'nothing').status).toBe(2);
    expect(command(clean, 'check', '--since', 'nowhere')).toMatchObject({ status: 2, stdout: '' });
    expect(command(clean, 'check', '--project', 'missing.json').status).toBe(2);
    write(clean, { 'eslint.config.js': 'throw new Error("broken");\n' });
    const broken = command(clean, 'check');
    expect(broken).toMatchObject({ status: 2, stdout: '' });
    expect(broken.stderr).toMatch(/^purpose-limitation: The ESLint configuration could not be read: broken\n$/);
  });

  it('reads settings, severities and ignores from the ESLint configuration', () => {
    const configured = makeProject(PROJECT, FLOW);
    const config = (more: string): void => {
      write(configured, {
        'eslint.config.js': (PROJECT['eslint.config.js'] ?? '').replace('.recommended]', `.recommended, ${more}]`),
      });
    };
    config("{ rules: { 'purpose-limitation/no-cross-purpose-flow': 'warn' } }");
    expect(reportOf(configured).findings).toMatchObject([{ severity: 'warning' }]);
    config("{ files: ['src/job.ts'], rules: { 'purpose-limitation/no-cross-purpose-flow': 'off' } }");
    expect(reportOf(configured).findings).toEqual([]);
    config("{ ignores: ['src/job.ts'] }");
    expect(reportOf(configured).findings).toEqual([]);
    config(
      "{ settings: { 'purpose-limitation': { sources: [{ source: 'Account.displayName', purpose: 'security' }] } } }",
    );
    expect(reportOf(configured).findings[0]?.sources.map(({ name }) => name)).toContain('Account.displayName');
    config("{ settings: { 'purpose-limitation': { sorces: [] } } }");
    expect(command(configured, 'check')).toMatchObject({ status: 2, stdout: '' });
  });

  it('leaves out what bulk suppressions of ESLint do, as long as there are no more reports in the file', () => {
    const project = makeProject(PROJECT, FLOW);
    const eslint = path.join(ROOT, 'node_modules/eslint/bin/eslint.js');
    const args = [eslint, '.', '--suppress-rule', 'purpose-limitation/no-cross-purpose-flow'];
    expect(spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' })).toMatchObject({ status: 0 });
    const report = reportOf(project);
    expect(report.findings).toEqual([]);
    expect(report.suppressed).toMatchObject([{ file: 'src/job.ts', suppression: { kind: 'bulk' } }]);
    const sarif = command(project, 'check', '-f', 'sarif');
    expect(sarif.status).toBe(0);
    expect(sarif.stdout).toContain('"kind": "external"');
    write(project, {
      'src/job.ts': `${FLOW['src/job.ts'] ?? ''}\nexport const again = (a: Account[]) => upload(a.map(rowOf));\n`,
    });
    expect(reportOf(project).findings).toHaveLength(2);
    write(project, { 'eslint-suppressions.json': '{ "src/job.ts": 2 }' });
    const { status, stderr } = command(project, 'check');
    expect(status).toBe(2);
    expect(stderr).toContain('eslint-suppressions.json is not what ESLint writes');
  });

  it('leaves out what directives suppress, and keeps their reasons', () => {
    const suppressed = makeProject(PROJECT, FLOW);
    const job = FLOW['src/job.ts'] ?? '';
    const directive = '// eslint-disable-next-line purpose-limitation/no-cross-purpose-flow';
    write(suppressed, {
      'src/job.ts': job.replace('  return upload', `  ${directive} -- agreed with [legal]\n  return upload`),
    });
    const report = reportOf(suppressed);
    expect(report.findings).toEqual([]);
    expect(report.suppressed).toMatchObject([
      { suppression: { kind: 'inSource', justification: 'agreed with [legal]' } },
    ]);
    expect(command(suppressed, 'check', '-f', 'sarif').stdout).toContain('"justification": "agreed with [legal]"');
    write(suppressed, {
      'src/job.ts': job.replace('  return upload', '  // eslint-disable-next-line no-console\n  return upload'),
    });
    expect(reportOf(suppressed).findings).toHaveLength(1);
  });

  it('reports mistakes in tags', () => {
    const mistaken = makeProject(PROJECT, FLOW, CLEAN, {
      'src/other.ts': '/** @purpose securty */\nexport const phone = "";\n',
    });
    const { status, stdout } = command(mistaken, 'check');
    expect(status).toBe(1);
    expect(stdout).toContain('src/other.ts:1:14  tag  ');
  });
});

describe('fingerprints', () => {
  const project = makeProject(PROJECT, FLOW);
  const job = FLOW['src/job.ts'] ?? '';
  const fingerprints = (text: string): string[] => {
    write(project, { 'src/job.ts': text });
    return reportOf(project).findings.map(({ fingerprint }) => fingerprint);
  };
  const [known = ''] = fingerprints(job);

  it('stay when lines move, locals are renamed and code is laid out anew', () => {
    const changed = job
      .replace('export function', '\n// Every night.\n\nexport function')
      .replaceAll('accounts', 'members')
      .replace(
        'return upload(members.map(rowOf));',
        'const rows =\n    members.map(rowOf);\n  return upload(\n    rows,\n  );',
      );
    expect(known).not.toBe('');
    expect(fingerprints(changed)).toEqual([known]);
  });

  it('are new for another entry, and for one more of the same', () => {
    const both = `${job}\nexport const weekly = (accounts: readonly Account[]): number => upload(accounts.map(rowOf));\n`;
    expect(fingerprints(both)).toHaveLength(2);
    expect(fingerprints(both)).toContain(known);
    const twice = job.replace('  return', '  upload(accounts.map(rowOf));\n  return');
    expect(fingerprints(twice)).toEqual([known, `${known}-2`]);
  });
});

describe('check in a repository', () => {
  const project = makeProject(PROJECT, FLOW, { 'src/neutral.ts': 'export const answer = 42;\n' });
  commitAll(project);

  it('--staged fails when only the middle file of a flow is staged, and passes for others', () => {
    write(project, { 'src/neutral.ts': 'export const answer = 43;\n' });
    git(project, 'add', '-A');
    expect(command(project, 'check', '--staged')).toMatchObject({ status: 0 });
    git(project, 'commit', '-q', '-m', 'Another');
    write(project, { 'src/rows.ts': `${FLOW['src/rows.ts'] ?? ''}\nexport const other = 1;\n` });
    git(project, 'add', '-A');
    expect(command(project, 'check', '--staged').status).toBe(1);
  });

  it('--staged looks at what will be committed and not at what lies beside it', () => {
    const clean = (FLOW['src/rows.ts'] ?? '').replace('account.twoFactorPhone', 'account.displayName');
    write(project, { 'src/rows.ts': clean });
    expect(command(project, 'check').status).toBe(0);
    expect(command(project, 'check', '--staged').status).toBe(1);
    git(project, 'add', '-A');
    write(project, { 'src/rows.ts': FLOW['src/rows.ts'] ?? '' });
    expect(command(project, 'check').status).toBe(1);
    expect(command(project, 'check', '--staged').status).toBe(0);
    git(project, 'reset', '-q', '--hard');
  });

  it('--since counts the flows through what changed since', () => {
    expect(command(project, 'check', '--since', 'HEAD').status).toBe(0);
    expect(command(project, 'check', '--since', 'HEAD~1').status).toBe(0);
    write(project, { 'src/account.ts': `// Members.\n${FLOW['src/account.ts'] ?? ''}` });
    expect(command(project, 'check', '--since', 'HEAD').status).toBe(1);
    commitAll(project, 'A comment');
    expect(places(reportOf(project, '--since', 'HEAD~1'))).toEqual(['src/job.ts:6']);
    expect(command(project, 'check', '--since', '--output=x').status).toBe(2);
  });
});

describe('check in a folder of a repository', () => {
  it('names files as readers of each format expect them, and finds what is staged', () => {
    const project = makeProject(
      PROJECT,
      Object.fromEntries(Object.entries(FLOW).map(([name, text]) => [`web/${name}`, text])),
    );
    write(project, { 'web/tsconfig.json': PROJECT['tsconfig.json'] ?? '' });
    commitAll(project);
    const run = (format: string) => command(project, '--cwd', 'web', 'check', '-f', format).stdout;
    expect(run('github')).toContain('::error file=web/src/job.ts,');
    expect(run('gitlab')).toContain('"path": "web/src/job.ts"');
    expect(run('sarif')).toContain('"uri": "web/src/rows.ts"');
    expect(run('text')).toContain('\n  src/rows.ts:4 ');
    write(project, { 'web/src/rows.ts': `${FLOW['src/rows.ts'] ?? ''}\n` });
    git(project, 'add', '-A');
    expect(command(path.join(project, 'web'), 'check', '--staged').status).toBe(1);
  });
});

describe('several projects', () => {
  it('are analysed in one run, each with its own configuration, also where packages import sources of others', () => {
    const options = '"strict": true, "module": "NodeNext", "composite": true, "noEmit": false, "types": []';
    const folder = makeProject({
      ...PROJECT,
      'tsconfig.json': '{ "files": [], "references": [{ "path": "packages/data" }, { "path": "packages/ads" }] }\n',
      'packages/data/tsconfig.json': `{ "compilerOptions": { ${options}, "outDir": "dist", "rootDir": "src" }, "include": ["src"] }\n`,
      'packages/data/package.json':
        '{ "name": "@shop/data", "type": "module", "exports": { ".": { "types": "./dist/account.d.ts", "default": "./dist/account.js" } } }\n',
      'packages/data/src/account.ts': FLOW['src/account.ts'] ?? '',
      'packages/ads/tsconfig.json': `{ "compilerOptions": { ${options}, "outDir": "dist", "rootDir": "src" }, "include": ["src"], "references": [{ "path": "../data" }] }\n`,
      'packages/ads/package.json': '{ "name": "@shop/ads", "type": "module" }\n',
      'packages/ads/src/send.ts':
        "/** @sink advertising */\nimport type { Account } from '@shop/data';\nexport const row = (account: Account) => [account.twoFactorPhone];\n",
      'tools/list.js':
        "/** @sink marketing */\nimport { phones } from './phones.js';\nexport const list = phones.join();\n",
      'tools/phones.js': '/** @purpose security */\nexport const phones = ["+49"];\n',
    });
    // As a package manager would link it; nothing is built.
    mkdirSync(path.join(folder, 'packages/ads/node_modules/@shop'), { recursive: true });
    symlinkSync(
      path.join(folder, 'packages/data'),
      path.join(folder, 'packages/ads/node_modules/@shop/data'),
      'junction',
    );
    const report = reportOf(folder);
    expect(places(report)).toEqual(['packages/ads/src/send.ts:3', 'tools/list.js:3']);
    expect(report.projects).toEqual(['', 'packages/ads/tsconfig.json', 'packages/data/tsconfig.json']);
  });

  it('without any tsconfig.json, JavaScript is analysed as one program', () => {
    const folder = makeProject({
      'package.json': PROJECT['package.json'] ?? '',
      'eslint.config.js': PROJECT['eslint.config.js'] ?? '',
      'lib/account.js': '/** @purpose security */\nexport const phone = () => "+49";\n',
      'lib/ads.js': '/** @sink advertising */\nexport const send = (text) => text.length;\n',
      'lib/job.js': "import { phone } from './account.js';\nimport { send } from './ads.js';\nsend(phone());\n",
    });
    expect(places(reportOf(folder))).toEqual(['lib/job.js:3']);
  });
});

describe('text from code', () => {
  it('reaches no terminal, annotation, Markdown or SARIF as anything but text', () => {
    const evil = "account['two\\u001b[31mFactor'] /* \u001b[2J ::error::x <script>alert(1)</script> [a](b) */";
    const folder = makeProject(PROJECT, FLOW, {
      'src/evil.ts': `import { upload } from './audiences.js';
export interface Odd { /** @purpose security */ 'two\\u001b[31mFactor': string }
export const run = (account: Odd): number => upload([${evil}]);
`,
    });
    for (const format of ['text', 'github', 'markdown']) {
      const { stdout } = command(folder, 'check', '-f', format);
      expect(stdout).not.toContain('\u001b');
      expect(stdout.split('\n').filter((line) => line.startsWith('::error::'))).toEqual([]);
    }
    expect(command(folder, 'check', '-f', 'markdown').stdout).not.toMatch(/(?<!`[^`]*)<script>(?![^`]*`)/);
    writeFileSync(path.join(folder, 'x.sarif'), command(folder, 'check', '-f', 'sarif').stdout);
    expect(() => JSON.parse(readFileSync(path.join(folder, 'x.sarif'), 'utf8')) as unknown).not.toThrow();
  });
});
