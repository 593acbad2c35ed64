// The tags in other people's lint rules about comments: TSDoc's with the shipped `tsdoc.json`, and without it.
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint, type Rule } from 'eslint';
import { afterEach, describe, expect, it } from 'vitest';
import { TAGS } from '../src/annotations/tags.js';

/** A plugin without types that ESLint's own fit. */
const tsdoc = createRequire(import.meta.url)('eslint-plugin-tsdoc') as {
  readonly rules: Record<string, Rule.RuleModule>;
};

const ROOT = path.resolve(import.meta.dirname, '..');
const NAME = 'eslint-plugin-purpose-limitation';
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What `tsdoc/syntax` says of a file with all our tags. */
async function lint(extended: boolean): Promise<string[]> {
  const cwd = realpathSync(mkdtempSync(path.join(tmpdir(), 'purpose-limitation-tsdoc-')));
  folders.push(cwd);
  mkdirSync(path.join(cwd, 'node_modules', NAME), { recursive: true });
  for (const file of ['tsdoc.json', 'package.json'])
    cpSync(path.join(ROOT, file), path.join(cwd, 'node_modules', NAME, file));
  writeFileSync(path.join(cwd, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(cwd, 'tsconfig.json'), '{}');
  if (extended) {
    const $schema = 'https://developer.microsoft.com/json-schemas/tsdoc/v0/tsdoc.schema.json';
    writeFileSync(path.join(cwd, 'tsdoc.json'), JSON.stringify({ $schema, extends: [`${NAME}/tsdoc.json`] }));
  }
  const comments = Object.keys(TAGS).map(
    (tag, index) => `/** @${tag} security a word */\nexport const a${String(index)} = 1;\n`,
  );
  writeFileSync(path.join(cwd, 'a.ts'), comments.join(''));
  const config = {
    files: ['**/*.ts'],
    languageOptions: { parser },
    plugins: { tsdoc },
    rules: { 'tsdoc/syntax': 'error' as const },
  };
  const [result] = await new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [config] }).lintFiles(['a.ts']);
  return (result?.messages ?? []).map(({ message }) => message);
}

describe('eslint-plugin-tsdoc', () => {
  it('knows every tag from the shipped tsdoc.json', async () => {
    expect(await lint(true)).toEqual([]);
  });

  it('would not know them otherwise', async () => {
    const found = await lint(false);
    for (const tag of Object.keys(TAGS)) expect(found.join()).toContain(`@${tag}`);
  });
});
