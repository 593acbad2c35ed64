/** Lints a program of several files, on the disk, by one rule of the plugin. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import * as parser from '@typescript-eslint/parser';
import { ESLint, type Linter, type Rule } from 'eslint';

const TSCONFIG =
  '{ "compilerOptions": { "strict": true, "target": "ESNext", "module": "NodeNext", "noEmit": true, "types": [], "jsx": "preserve", "experimentalDecorators": true } }';

/** A message as a test wants to see it: where it stands, relative to the folder, and what it says. */
export interface ShownMessage {
  readonly at: string;
  readonly messageId: string;
  readonly message: string;
  /** What the file's text becomes by each suggestion. */
  readonly suggested: readonly string[];
}

export interface LintOptions {
  readonly settings?: object;
  readonly options?: readonly unknown[];
  /** Without it the parser gives types. */
  readonly untyped?: boolean;
}

/** The rule of a name, as its file exports it. */
export async function ruleNamed(name: string): Promise<Rule.RuleModule> {
  const file = path.resolve(import.meta.dirname, `../../rules/${name}.ts`);
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Record<string, Rule.RuleModule>;
  const [rule] = Object.values(module);
  if (!rule) throw new Error(`no rule in rules/${name}.ts`);
  return rule;
}

/** What a rule says of each file of a program, in the order of files and places. */
export async function lintProgram(
  name: string,
  files: ReadonlyMap<string, string>,
  { settings, options = [], untyped = false }: LintOptions = {},
): Promise<ShownMessage[]> {
  const cwd = realpathSync(mkdtempSync(path.join(tmpdir(), 'purpose-limitation-lint-')));
  try {
    for (const [file, text] of [
      ['tsconfig.json', TSCONFIG] as const,
      ['package.json', '{ "type": "module" }'] as const,
      ...files,
    ]) {
      mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
      writeFileSync(path.join(cwd, file), text);
    }
    const config: Linter.Config = {
      files: ['**/*.{ts,tsx,mts,cts,js,mjs,cjs}'],
      languageOptions: { parser, parserOptions: untyped ? {} : { projectService: true, tsconfigRootDir: cwd } },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      plugins: { 'purpose-limitation': { rules: { [name]: await ruleNamed(name) } } },
      rules: { [`purpose-limitation/${name}`]: ['error', ...options] },
      ...(settings ? { settings: { 'purpose-limitation': settings } } : {}),
    };
    const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [config] });
    const code = [...files.keys()].filter((file) => /\.[cm]?[jt]sx?$/.test(file));
    const results = await eslint.lintFiles(code);
    return results.flatMap(({ filePath, messages, source = '' }) =>
      messages
        .filter(({ ruleId, fatal }) => ruleId === `purpose-limitation/${name}` || fatal === true)
        .map(({ line, messageId = '', message, suggestions = [] }) => ({
          at: `${path.relative(cwd, filePath).replaceAll('\\', '/')}:${String(line)}`,
          messageId,
          message,
          suggested: suggestions.map(
            ({ fix }) => source.slice(0, fix.range[0]) + fix.text + source.slice(fix.range[1]),
          ),
        })),
    );
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** The places that a rule reports, as `file:line`, sorted. */
export async function lintExample(name: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  return (await lintProgram(name, files)).map(({ at }) => at).sort();
}
