import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { CommandError } from './errors.js';

const run = promisify(execFile);
const MAX_OUTPUT = 256 * 1024 * 1024;

/** What is asked of git, in one folder. Nothing here writes, and nothing talks to another machine. */
export class Git {
  /** @param root absolute, with forward slashes */
  private constructor(readonly root: string) {}

  /** Undefined outside a repository, or without git. */
  static async open(cwd: string): Promise<Git | undefined> {
    // In a hook git says where its files are relative to the repository's root, which this may not be.
    const env = { ...process.env, GIT_DIR: undefined, GIT_INDEX_FILE: undefined, GIT_WORK_TREE: undefined };
    const asked = run('git', ['rev-parse', '--show-toplevel'], { cwd, env });
    const root = await asked.then(
      ({ stdout }) => stdout,
      () => undefined,
    );
    return root === undefined ? undefined : new Git(root.trim().replaceAll('\\', '/'));
  }

  /** The commit that is checked out, and whether files differ from it. */
  async head(): Promise<{ id: string; date: string; dirty: boolean } | undefined> {
    const shown = await tryGit(this.root, 'log', '-1', '--format=%H %cs');
    if (shown === undefined) return undefined;
    const [id = '', date = ''] = shown.trim().split(' ');
    const status = await tryGit(this.root, 'status', '--porcelain', '--untracked-files=no');
    return { id, date, dirty: (status ?? '').trim() !== '' };
  }

  /** From the root to a folder, with a slash at its end; empty for the root. */
  prefixOf(folder: string): string {
    const prefix = path.posix.relative(this.root, folder);
    return prefix === '' ? '' : `${prefix}/`;
  }

  /** Files of the next commit, absolute; deleted ones too. */
  async staged(): Promise<string[]> {
    return this.#files(await this.#git('diff', '--cached', '--name-only', '--no-renames', '-z'));
  }

  /** The texts of the next commit where they differ from the disk, by absolute path. */
  async stagedTexts(): Promise<Map<string, string>> {
    const changed = this.#files(await this.#git('diff', '--name-only', '--diff-filter=M', '--no-renames', '-z'));
    const texts = new Map<string, string>();
    for (const file of changed) {
      const text = await tryGit(this.root, 'show', `:${file.slice(this.root.length + 1)}`);
      if (text !== undefined) texts.set(file, text);
    }
    return texts;
  }

  /** Files that differ from where the work left a commit, absolute: committed, changed and new ones. */
  async changedSince(ref: string): Promise<string[]> {
    if (ref.startsWith('-')) throw new CommandError(`${ref} is no commit.`);
    const commit = await tryGit(this.root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
    if (commit === undefined) throw new CommandError(`${ref} is no commit of this repository.`);
    const base = (await tryGit(this.root, 'merge-base', commit.trim(), 'HEAD')) ?? commit;
    const changed = await this.#git('diff', '--name-only', '--no-renames', '-z', base.trim());
    const fresh = await this.#git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', this.root);
    return this.#files(changed + fresh);
  }

  async #git(...args: string[]): Promise<string> {
    try {
      return (await run('git', args, { cwd: this.root, maxBuffer: MAX_OUTPUT })).stdout;
    } catch (error) {
      throw new CommandError(`git ${args.join(' ')} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #files(list: string): string[] {
    return [...new Set(list.split('\0').filter((name) => name !== ''))].map((name) => `${this.root}/${name}`);
  }

  /** Undefined for a file that git doesn't know. */
  async blame(file: string, lines: readonly number[]): Promise<string | undefined> {
    const ranges = lines.flatMap((line) => ['-L', `${String(line)},${String(line)}`]);
    return tryGit(this.root, 'blame', '--porcelain', ...ranges, '--', file);
  }
}

async function tryGit(cwd: string, ...args: string[]): Promise<string | undefined> {
  try {
    return (await run('git', args, { cwd, maxBuffer: MAX_OUTPUT })).stdout;
  } catch {
    return undefined;
  }
}
