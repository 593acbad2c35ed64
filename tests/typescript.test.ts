// On which version of TypeScript the tests run, and that its internals, where they are not what we know, only cost answers.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const version = process.env['TYPESCRIPT_VERSION'];

describe('the version of TypeScript', () => {
  it('is the one that this project of the test run is named after', () => {
    const expected = version ?? /"typescript": "~(\d+\.\d+)/.exec(readFileSync('package.json', 'utf8'))?.[1];
    expect(ts.versionMajorMinor).toBe(expected);
  });

  it('is the same for the parser', () => {
    const require = createRequire(import.meta.resolve('@typescript-eslint/parser'));
    expect((require('typescript') as typeof ts).version).toBe(ts.version);
  });
});
