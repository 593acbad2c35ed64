// What an editor shows: the real ESLint language server, driven over its standard input and output.

import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMessageConnection, type MessageConnection } from 'vscode-jsonrpc/node';
import { FLOW, makeProject, PROJECT, ROOT } from './support.js';

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Shown {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: string;
  readonly code?: string;
  readonly codeDescription?: { readonly href: string };
}

interface Edit {
  readonly range: Shown['range'];
  readonly newText: string;
}

/** As the servers' packaging wants them: all at once. */
const settings = (folder: string) => ({
  validate: 'on',
  packageManager: 'npm',
  useESLintClass: true,
  useFlatConfig: true,
  // What is set here is for an ESLint whose flat configuration was an experiment.
  experimental: { useFlatConfig: false },
  codeAction: { disableRuleComment: { enable: true, location: 'separateLine' }, showDocumentation: { enable: true } },
  codeActionOnSave: { mode: 'all' },
  format: false,
  quiet: false,
  onIgnoredFiles: 'off',
  options: {},
  rulesCustomizations: [],
  run: 'onType',
  problems: { shortenToSingleLine: false },
  nodePath: null,
  workingDirectory: { directory: folder },
  workspaceFolder: { uri: pathToFileURL(folder).href, name: 'project' },
});

/** An editor with open files, as far as the server can tell. */
class Editor {
  readonly #server: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #texts = new Map<string, { text: string; version: number }>();
  readonly edits: Edit[] = [];

  constructor(readonly folder: string) {
    const bin = path.join(ROOT, 'node_modules/vscode-langservers-extracted/bin/vscode-eslint-language-server');
    // An editor is not in CI: there typescript-eslint reads every file once and sees no edits (inferSingleRun).
    const env = { ...process.env, CI: undefined };
    this.#server = spawn(process.execPath, [bin, '--stdio'], { cwd: folder, env, stdio: ['pipe', 'pipe', 'ignore'] });
    const { stdout, stdin } = this.#server;
    if (!stdout || !stdin) throw new Error('no pipes');
    this.#connection = createMessageConnection(stdout, stdin);
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => settings(folder)),
    );
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.onRequest('workspace/diagnostic/refresh', () => null);
    this.#connection.onRequest(
      'workspace/applyEdit',
      ({ edit }: { edit: { changes?: Record<string, Edit[]>; documentChanges?: { edits: Edit[] }[] } }) => {
        this.edits.push(
          ...Object.values(edit.changes ?? {}).flat(),
          ...(edit.documentChanges ?? []).flatMap(({ edits }) => edits),
        );
        return { applied: true };
      },
    );
    this.#connection.listen();
  }

  async start(): Promise<void> {
    const rootUri = pathToFileURL(this.folder).href;
    await this.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'project' }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true, applyEdit: true },
        textDocument: {
          diagnostic: { dynamicRegistration: true },
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
        },
      },
    });
    await this.#connection.sendNotification('initialized', {});
  }

  stop(): void {
    this.#connection.dispose();
    this.#server.kill();
  }

  uri(file: string): string {
    return pathToFileURL(path.join(this.folder, file)).href;
  }

  async open(file: string, text: string): Promise<void> {
    this.#texts.set(file, { text, version: 1 });
    const textDocument = { uri: this.uri(file), languageId: 'typescript', version: 1, text };
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async type(file: string, text: string): Promise<void> {
    const version = (this.#texts.get(file)?.version ?? 0) + 1;
    this.#texts.set(file, { text, version });
    const textDocument = { uri: this.uri(file), version };
    await this.#connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
  }

  async shown(file: string): Promise<Shown[]> {
    const { items } = await this.#connection.sendRequest<{ items: Shown[] }>('textDocument/diagnostic', {
      textDocument: { uri: this.uri(file) },
    });
    return items;
  }

  /** Runs the action of that name for a diagnostic, and gives the edits that it makes. */
  async act(file: string, shown: Shown, title: RegExp): Promise<Edit[]> {
    const actions = await this.#connection.sendRequest<
      { title: string; command?: { command: string; arguments?: unknown[] } }[]
    >('textDocument/codeAction', {
      textDocument: { uri: this.uri(file) },
      range: shown.range,
      context: { diagnostics: [shown] },
    });
    const action = actions.find((each) => title.test(each.title));
    if (!action?.command) throw new Error(`no such action: ${actions.map((each) => each.title).join(', ')}`);
    this.edits.length = 0;
    await this.#connection.sendRequest('workspace/executeCommand', action.command);
    return [...this.edits];
  }
}

const JOB = FLOW['src/job.ts'] ?? '';
const ROWS = FLOW['src/rows.ts'] ?? '';
const CLEAN_ROWS = ROWS.replace('account.twoFactorPhone', 'account.displayName');

describe('in an editor', () => {
  const project = makeProject(PROJECT, FLOW, { 'src/typo.ts': '/** @purpose securty */\nexport const phone = "";\n' });
  const editor = new Editor(project);

  beforeAll(async () => {
    await editor.start();
    await editor.open('src/job.ts', JOB);
    await editor.open('src/rows.ts', ROWS);
  });

  afterAll(() => {
    editor.stop();
  });

  it('a flow is shown at its entry, on one line, with a page that explains the rule', async () => {
    const shown = await editor.shown('src/job.ts');
    expect(shown).toMatchObject([
      {
        code: 'purpose-limitation/no-cross-purpose-flow',
        range: { start: { line: 5, character: 16 }, end: { line: 5, character: 35 } },
      },
    ]);
    expect(shown[0]?.message).toMatch(
      /^Account\.twoFactorPhone was collected for security \(src\/account\.ts:3\)[^\n]*$/,
    );
    expect(shown[0]?.codeDescription?.href).toMatch(/no-cross-purpose-flow\.md$/);
  });

  it('an edit of another file shows at the next look', async () => {
    await editor.type('src/rows.ts', CLEAN_ROWS);
    await editor.shown('src/rows.ts');
    expect(await editor.shown('src/job.ts')).toEqual([]);
    await editor.type('src/rows.ts', ROWS);
    await editor.shown('src/rows.ts');
    expect(await editor.shown('src/job.ts')).toHaveLength(1);
  });

  it('a mistake in a tag is mended by its action', async () => {
    const text = '/** @purpose securty */\nexport const phone = "";\n';
    await editor.open('src/typo.ts', text);
    const [mistake] = await editor.shown('src/typo.ts');
    if (!mistake) throw new Error('nothing is shown');
    const edits = await editor.act('src/typo.ts', mistake, /security|fix this/i);
    expect(edits).toMatchObject([
      { newText: 'security', range: { start: { line: 0, character: 13 }, end: { line: 0, character: 20 } } },
    ]);
  });

  it('after twenty edits in a row it shows what a fresh run finds', async () => {
    let text = JOB;
    for (let edit = 0; edit < 20; edit++) {
      text =
        edit % 3 === 2
          ? JOB
          : `${text}\nexport const more${String(edit)} = (all: readonly Account[]): number => upload(all.map(rowOf));\n`;
      await editor.type('src/job.ts', text);
      await editor.type('src/rows.ts', edit % 2 === 0 ? ROWS : CLEAN_ROWS);
      await editor.shown('src/rows.ts');
      await editor.shown('src/job.ts');
    }
    await editor.type('src/rows.ts', ROWS);
    await editor.shown('src/rows.ts');
    const shown = (await editor.shown('src/job.ts')).map(({ range, message }) => [
      range.start.line + 1,
      range.start.character + 1,
      message,
    ]);
    const [fresh] = await new ESLint({ cwd: project }).lintText(text, { filePath: path.join(project, 'src/job.ts') });
    expect(shown.length).toBeGreaterThan(2);
    expect(shown).toEqual(fresh?.messages.map(({ line, column, message }) => [line, column, message]));
  });
});
