/** Lints an application of `tests/ecosystem/` as its own ESLint would: with its packages, its tsconfig.json and the flow rule. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint, type Linter, type Rule } from 'eslint';
import ts from 'typescript';
import { readMessage } from '../../src/report/parse-message.js';
import { parseCase } from './corpus/parse.js';
import type { CaseViolation, FlowCase } from './corpus/types.js';
import { ruleNamed } from './lint-example.js';

const RULE = 'no-cross-purpose-flow';
const CODE = /\.tsx?$/;
/** Code that a tool wrote, which nobody lints. */
const GENERATED = 'generated';

/** What the linter says of an application. */
interface Linted {
  readonly violations: readonly CaseViolation[];
  /** What is no flow: errors of the parser or of TypeScript, what the rule could not follow. */
  readonly problems: readonly string[];
}

/** The folders below one that hold an application: those with a `tsconfig.json`. */
export function applicationsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .filter(({ name }) => statSync(path.join(folder, name, 'tsconfig.json'), { throwIfNoEntry: false })?.isFile())
    .map(({ name }) => name)
    .sort();
}

/**
 * Reads the files of an application as a case of the corpus: carets in its code are what must be reported.
 *
 * @throws when carets claim nothing or stand under nothing
 */
export function readApplication(root: string): FlowCase {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => CODE.test(name) && !name.split('/').includes(GENERATED))
    .sort();
  const sections = files.map((name) => `// @filename: ${name}\n${readFileSync(path.join(root, name), 'utf8')}`);
  return parseCase(`// ${path.basename(root)}\n\n${sections.join('\n')}`);
}

/** Lints all files of an application with the flow rule, by the types of its own `tsconfig.json`. */
export async function lintApplication(root: string, { files }: FlowCase): Promise<Linted> {
  const config: Linter.Config = {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    plugins: { checked: { rules: { flow: await ruleNamed(RULE), types: typeErrors } } },
    rules: { 'checked/flow': 'error', 'checked/types': 'error' },
    ...settingsOf(root),
  };
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: [config] });
  const results = await eslint.lintFiles([...files.keys()]);
  const messages = results.flatMap(({ filePath, messages: said }) =>
    said.map((message) => ({ file: path.relative(root, filePath).replaceAll('\\', '/'), message })),
  );
  const read = messages.map(({ file, message }) => ({ file, message, violation: violationOf(file, message) }));
  return {
    violations: read.flatMap(({ violation }) => violation ?? []),
    problems: read.flatMap(({ file, message, violation }) =>
      violation ? [] : [`${file}:${message.line}:${message.column} ${message.message}`],
    ),
  };
}

function settingsOf(root: string): Pick<Linter.Config, 'settings'> {
  const file = path.join(root, 'settings.json');
  if (!statSync(file, { throwIfNoEntry: false })) return {};
  return { settings: { 'purpose-limitation': JSON.parse(readFileSync(file, 'utf8')) as unknown } };
}

function violationOf(file: string, said: Linter.LintMessage): CaseViolation | undefined {
  const read = said.ruleId === 'checked/flow' ? readMessage(said.message) : undefined;
  if (read === undefined) return undefined;
  const { line, column, endLine = line, endColumn = column } = said;
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    ...(read.matched ? { matched: true } : {}),
    purposes: [...read.purposes].sort(),
    sink: read.used.join(', '),
    sources: read.source.split(/, | and /).sort(),
    path: read.steps.map(({ text, at }) => (at ? `${at.file}:${at.line} ${text}` : text)),
  };
}

/** Where packages are not installed all is `any`, and an application says nothing: its code has to be without errors. */
const typeErrors: Rule.RuleModule = {
  create: (context) => ({
    Program() {
      const { program } = context.sourceCode.parserServices as { readonly program: ts.Program };
      const file = program.getSourceFile(context.filename);
      for (const { start = 0, messageText } of program.getSemanticDiagnostics(file)) {
        const loc = context.sourceCode.getLocFromIndex(start);
        context.report({ loc, message: ts.flattenDiagnosticMessageText(messageText, ' ') });
      }
    },
  }),
};
