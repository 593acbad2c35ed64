/** Real workspaces in folders of their own: packages, links to them, what TypeScript builds of them, and ESLint over all. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import ts from 'typescript';
import { noCrossPurposeFlow } from '../../rules/no-cross-purpose-flow.js';
import { validPurposeTag } from '../../rules/valid-purpose-tag.js';

export type Texts = Readonly<Record<string, string>>;

/** The language's own declarations are parsed once for all that is built. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/** A workspace that is deleted by `[Symbol.dispose]`. */
export class Workspace {
  readonly root = realpathSync(mkdtempSync(path.join(tmpdir(), 'purpose-limitation-workspace-'))).replaceAll('\\', '/');

  constructor(texts: Texts) {
    for (const [name, text] of Object.entries(texts)) this.write(name, text);
  }

  write(name: string, text: string): void {
    const file = `${this.root}/${name}`;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Puts a package's folder under a name into another folder's `node_modules`, as package managers do with workspaces. */
  link(name: string, folder: string, into = '.'): void {
    const link = path.join(this.root, into, 'node_modules', name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(this.root, folder), link, 'junction');
  }

  /** Builds what a configuration includes. */
  build(config: string, changes: ts.CompilerOptions = {}): void {
    const host: ts.ParseConfigFileHost = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
    const parsed = ts.getParsedCommandLineOfConfigFile(`${this.root}/${config}`, { ...changes, noEmit: false }, host);
    if (!parsed) throw new Error(`${config} cannot be read`);
    const compiler = ts.createCompilerHost(parsed.options);
    const getSourceFile: typeof compiler.getSourceFile = (file, ...more) => {
      if (!file.includes('/typescript/lib/')) return compiler.getSourceFile(file, ...more);
      if (!libraries.has(file)) libraries.set(file, compiler.getSourceFile(file, ...more));
      return libraries.get(file);
    };
    const { emitSkipped } = ts.createProgram(parsed.fileNames, parsed.options, { ...compiler, getSourceFile }).emit();
    if (emitSkipped) throw new Error(`${config} was not built`);
  }

  /** Lints files and shows what was reported, such as `app/job.ts:5:10 flow`, in the order of files and places. */
  async lint(
    patterns: readonly string[],
    options: Linter.ParserOptions,
    ...configs: Linter.Config[]
  ): Promise<string[]> {
    const parserOptions = { tsconfigRootDir: this.root, ...options };
    const config: Linter.Config = {
      files: ['**/*.ts'],
      languageOptions: { parser, parserOptions },
      plugins: { own: { rules: { flow: noCrossPurposeFlow, tags: validPurposeTag } } },
      rules: { 'own/flow': 'error', 'own/tags': 'error' },
    };
    const eslint = new ESLint({ cwd: this.root, overrideConfigFile: true, overrideConfig: [config, ...configs] });
    const results = await eslint.lintFiles([...patterns]);
    return results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, column, messageId, message }) => {
        const name = path.relative(this.root, filePath).replaceAll('\\', '/');
        const said = messageId === undefined || messageId === 'incomplete' ? message : messageId;
        return `${name}:${String(line)}:${String(column)} ${said}`;
      }),
    );
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
