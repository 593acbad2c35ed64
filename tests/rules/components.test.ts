// Single-file components by their own parsers: what of them is analysed, and where it is reported. The programs live in folders of
// their own.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as scripts from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';
import plugin from '../support/source-plugin.js';

const FILES: Readonly<Record<string, string>> = {
  'tsconfig.json':
    '{ "compilerOptions": { "strict": true, "target": "ESNext", "module": "ESNext", "moduleResolution": "bundler", "noEmit": true, "types": [] }, "include": ["*.ts", "*.vue", "*.svelte", "*.astro"] }',
  'account.ts': `export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
`,
  'ads.ts': `/** @sink advertising */

export function target(value: string): void {
  console.log(value);
}
`,
  'Card.vue': `<template>
  <p @click="target(account.phone)">{{ account.name }}</p>
</template>

<script setup lang="ts">
import type { Account } from './account';
import { target } from './ads';
declare const account: Account;
target(account.name);
target(account.phone);
interface Row {
  recoveryEmail: string;
}
/** @purpose securty */
declare const row: Row;
target(row.recoveryEmail);
</script>
`,
  'Card.svelte': `<script lang="ts">
  import type { Account } from './account';
  import { target } from './ads';
  export let account: Account;
  target(account.name);
  target(account.phone);
</script>

<button on:click={() => target(account.phone)}>{account.name}</button>
`,
  'card.astro': `---
import type { Account } from './account';
import { target } from './ads';
declare const account: Account;
target(account.name);
target(account.phone);
---
<p>{account.name}</p>
`,
  'Empty.vue': '<template><p>Nothing</p></template>\n',
  'Broken.vue': '<script setup lang="ts">\nconst = ;\n</script>\n',
  'Broken.svelte': '<script lang="ts">\n  let a = ;\n</script>\n{#if}\n',
};

const cwd = realpathSync(mkdtempSync(path.join(tmpdir(), 'purpose-limitation-components-')));
for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(cwd, name), text);
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const EXTENSIONS = ['.vue', '.svelte', '.astro'];
const PARSERS: Readonly<Record<string, Linter.Parser>> = {
  vue: await parserNamed('vue-eslint-parser'),
  svelte: await parserNamed('svelte-eslint-parser'),
  astro: await parserNamed('astro-eslint-parser'),
  ts: scripts,
};

/** By name: their own types speak of other versions of ESLint's. */
async function parserNamed(name: string): Promise<Linter.Parser> {
  const module = (await import(name)) as Linter.Parser & { readonly default?: Linter.Parser };
  return 'parseForESLint' in module ? module : (module.default ?? module);
}

/** `6:10 flow`, of one file. */
async function lint(file: string, typed: boolean): Promise<string[]> {
  const types = { project: './tsconfig.json', tsconfigRootDir: cwd, extraFileExtensions: EXTENSIONS };
  const rules = Object.fromEntries(
    Object.keys(plugin.rules).map((name) => [`purpose-limitation/${name}`, 'error' as const]),
  );
  const configs = Object.entries(PARSERS).map(([extension, parser]): Linter.Config => ({
    files: [`**/*.${extension}`],
    languageOptions: { parser, parserOptions: { parser: scripts, ...(typed ? types : {}) } },
    plugins: { 'purpose-limitation': plugin },
    rules,
  }));
  const [result] = await new ESLint({ cwd, overrideConfigFile: true, overrideConfig: configs }).lintFiles([file]);
  return (result?.messages ?? []).map(
    ({ line, column, messageId, fatal }) => `${String(line)}:${String(column)} ${fatal ? 'syntax' : String(messageId)}`,
  );
}

describe('a component with type information', () => {
  it('of Vue: the script is analysed, the template is not', async () => {
    expect(await lint('Card.vue', true)).toEqual(['10:8 flow', '12:3 named', '14:14 unknownPurpose']);
  });

  it('of Svelte: script and template', async () => {
    expect(await lint('Card.svelte', true)).toEqual(['6:10 flow', '9:32 flow']);
  });

  it('of Astro: the code at the top', async () => {
    expect(await lint('card.astro', true)).toEqual(['6:8 flow']);
  });

  it('of which there is no script', async () => {
    expect(await lint('Empty.vue', true)).toEqual([]);
  });

  it.each(['Broken.vue', 'Broken.svelte'])('%s is broken: only its parser says so', async (file) => {
    const found = await lint(file, true);
    expect(found.filter((each) => !each.endsWith(' syntax'))).toEqual([]);
  });
});

describe('components without type information', () => {
  it('are not analysed, and that is said once', async () => {
    expect(await lint('Card.vue', false)).toEqual(['1:1 notAnalysed']);
    expect(await lint('Card.svelte', false)).toEqual([]);
    expect(await lint('card.astro', false)).toEqual([]);
    expect(await lint('Empty.vue', false)).toEqual([]);
  });
});
