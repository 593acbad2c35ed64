import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { writeProject } from './run-script.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const VITEST = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
const REPORTER = path.join(ROOT, 'scripts/count-reporter.mjs');

/** Runs vitest over a project of its own and returns how it ended. */
function runTests(files: Readonly<Record<string, string>>) {
  const root = writeProject({ 'package.json': '{ "type": "module" }', ...files });
  const args = [VITEST, 'run', '--globals', '--root', root, '--reporter=default', `--reporter=${REPORTER}`];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, lastLine: stdout.trimEnd().split('\n').at(-1) };
}

const PASSING = { 'a.test.js': `test('one', () => {});\ndescribe('x', () => { test('two', () => {}); });\n` };

describe('count-reporter', () => {
  it('counts what passed, and no skipped test', () => {
    const skipped = { 'b.test.js': `test.skip('three', () => {});\ntest('four', () => {});\n` };
    expect(runTests({ ...PASSING, ...skipped })).toEqual({ status: 0, lastLine: '3 passed, 0 failed' });
  });

  it.each([
    ['a test that fails', `test('three', () => { expect(1).toBe(2); });\n`, '2 passed, 1 failed'],
    ['a file that can not be read', `import './missing.js';\ntest('three', () => {});\n`, '2 passed, 1 failed'],
    [
      'a hook of a suite that fails',
      `describe('y', () => { beforeAll(() => { throw new Error('x'); }); test('three', () => {}); });\n`,
      '2 passed, 1 failed',
    ],
    [
      'an error outside any test',
      `test('three', () => { setTimeout(() => { throw new Error('x'); }); return new Promise((r) => setTimeout(r, 50)); });\n`,
      '3 passed, 1 failed',
    ],
  ])('counts %s', (_, source, lastLine) => {
    expect(runTests({ ...PASSING, 'b.test.js': source })).toEqual({ status: 1, lastLine });
  });

  it('does not call a run without tests a success', () => {
    expect(runTests({})).toEqual({ status: 1, lastLine: '0 passed, 1 failed' });
  });
});
