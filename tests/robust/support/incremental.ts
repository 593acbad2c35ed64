/** Edits of an application on the disk, and what is found in it: by a linter that lives through them, and anew. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { noCrossPurposeFlow } from '../../../rules/no-cross-purpose-flow.js';
import { analyze } from '../../../src/analyze.js';
import { DEFAULT_SETTINGS } from '../../../src/settings.js';
import type { Random } from './rewrites.js';

/** Where types come from: from the parser, or from a program that the rule makes itself. */
export type Way = 'projectService' | 'ownProgram';

const RULE = 'purpose-limitation/no-cross-purpose-flow';

/** A linter that lives through all edits. */
export function newLinter(cwd: string, way: Way): ESLint {
  const parserOptions = way === 'projectService' ? { projectService: true, tsconfigRootDir: cwd } : {};
  return new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.ts'],
      languageOptions: { parser, parserOptions },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      plugins: { 'purpose-limitation': { rules: { 'no-cross-purpose-flow': noCrossPurposeFlow } } },
      rules: { [RULE]: 'error' },
    },
  });
}

export interface Findings {
  /** `file:line:column` of each flow, sorted. */
  readonly flows: readonly string[];
  /** Files that the linter's parser refuses: in them nothing can be reported. */
  readonly broken: ReadonlySet<string>;
}

/** What the linter says. A change of one file shows in another when that is linted next: hence two rounds. */
export async function findingsIn(linter: ESLint, cwd: string): Promise<Findings> {
  await linter.lintFiles(['src/**/*.ts']);
  const results = await linter.lintFiles(['src/**/*.ts']);
  const named = results.map((each) => ({ ...each, file: shown(cwd, each.filePath) }));
  const flows = named.flatMap(({ file, messages }) =>
    messages
      .filter(({ messageId }) => messageId === 'flow' || messageId === 'match')
      .map(({ line, column }) => `${file}:${String(line)}:${String(column)}`),
  );
  const broken = named.filter(({ fatalErrorCount }) => fatalErrorCount > 0).map(({ file }) => file);
  return { flows: flows.sort(), broken: new Set(broken) };
}

/** What an analysis finds that knows nothing of before: a new program of new files. */
export function freshFlows(cwd: string, broken: ReadonlySet<string>): string[] {
  const config = path.join(cwd, 'tsconfig.json');
  const { config: raw } = ts.readConfigFile(config, (file) => ts.sys.readFile(file)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(raw, ts.sys, cwd);
  const program = ts.createProgram(fileNames, options);
  const { violations } = analyze({ program, settings: DEFAULT_SETTINGS, rootDir: cwd });
  return violations
    .map(({ file, pos }) => {
      const { line = 0, character = 0 } = program.getSourceFile(file)?.getLineAndCharacterOfPosition(pos) ?? {};
      return { file: shown(cwd, file), at: `${String(line + 1)}:${String(character + 1)}` };
    })
    .filter(({ file }) => !broken.has(file))
    .map(({ file, at }) => `${file}:${at}`)
    .sort();
}

const shown = (cwd: string, file: string): string => path.relative(cwd, file).replaceAll('\\', '/');

// ---- edits

interface Editing {
  readonly cwd: string;
  readonly files: readonly string[];
  readonly random: Random;
}

/** Makes an edit and says what it was; nothing where there is no place for it. */
type Edit = (editing: Editing) => string | undefined;

const pick = <T>(items: readonly T[], random: Random): T | undefined => items[Math.floor(random() * items.length)];

/** Changes one of the files in which something is to be changed. */
function changeText(name: string, pattern: RegExp, by: (found: string) => string): Edit {
  return ({ files, cwd, random }) => {
    const file = pick(
      files.filter((each) => readFileSync(each, 'utf8').search(pattern) >= 0),
      random,
    );
    if (file === undefined) return undefined;
    const text = readFileSync(file, 'utf8');
    const found = pick([...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))], random);
    if (!found) return undefined;
    writeFileSync(file, text.slice(0, found.index) + by(found[0]) + text.slice(found.index + found[0].length));
    return `${name} in ${shown(cwd, file)}`;
  };
}

const MEMBER = /^ {2}(?:readonly )?\w+\??: [^;{}()]+;$/m;
const BROKEN = '\nconst = broken(;\n';

const EDITS: readonly Edit[] = [
  changeText('a label', MEMBER, (found) => `  /** @purpose security */\n${found}`),
  changeText('a label less', /@purpose security[\w.]*/, () => 'no purpose'),
  changeText('a mark less', /@sink advertising[\w.]*/, () => 'no sink'),
  changeText('lines on top', /^/, () => '\n// moved down\n\n'),
  changeText(
    'a function at the end',
    /^export (?:async )?function [\s\S]*?^\}\n/m,
    (found) => `\n// moved up\n${found}`,
  ),
  changeText('broken syntax', /$/, () => BROKEN),
  changeText('broken syntax', /$/, () => BROKEN),
  ({ cwd, files, random }) => {
    const file = path.join(cwd, 'src', `added${String(files.length)}.ts`);
    const account = pick(['phone', 'recoveryEmail'], random) ?? '';
    writeFileSync(
      file,
      `export interface Added {\n  /** @purpose security */\n  ${account}: string;\n}\n\n/** @sink advertising */\nexport function advertise(value: unknown): unknown {\n  return value;\n}\n\nexport const run = (added: Added): unknown => advertise(added.${account});\n`,
    );
    return `a new file ${shown(cwd, file)}`;
  },
];

/** What needs a linter that notices files that are gone; typescript-eslint's project service does not. */
const FILE_EDITS: readonly Edit[] = [
  ({ cwd, files, random }) => {
    const file = pick(
      files.filter((each) => /added\d+\.ts$/.test(each)),
      random,
    );
    if (file === undefined) return undefined;
    rmSync(file);
    return `${shown(cwd, file)} deleted`;
  },
  ({ cwd, files, random }) => {
    const file = pick(
      files.filter((each) => !/(?:index|renamed)\.ts$/.test(each)),
      random,
    );
    if (file === undefined) return undefined;
    const name = path.basename(file, '.ts');
    renameSync(file, file.replace(/\.ts$/, '-renamed.ts'));
    for (const each of sourcesIn(cwd)) {
      const text = readFileSync(each, 'utf8');
      writeFileSync(each, text.replaceAll(`/${name}.js'`, `/${name}-renamed.js'`));
    }
    return `${shown(cwd, file)} renamed`;
  },
];

function sourcesIn(cwd: string): string[] {
  return readdirSync(path.join(cwd, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => path.join(cwd, 'src', file));
}

/** One random edit; what was broken before is mended by it. */
export function applyEdit(cwd: string, way: Way, random: Random): string {
  for (const file of sourcesIn(cwd)) {
    const text = readFileSync(file, 'utf8');
    if (text.includes(BROKEN)) writeFileSync(file, text.replaceAll(BROKEN, '\n'));
  }
  const edits = way === 'ownProgram' ? [...EDITS, ...FILE_EDITS] : EDITS;
  for (;;) {
    const done = pick(edits, random)?.({ cwd, files: sourcesIn(cwd), random });
    if (done !== undefined) return done;
  }
}
