import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CommandError } from './errors.js';

const run = promisify(execFile);
const MAX_OUTPUT = 256 * 1024 * 1024;

/** What is asked of git, in one folder. Nothing here writes, and nothing talks to another machine. */
export class Git {
  private constructor(
    readonly cwd: string,
    /** Absolute, with forward slashes. */
    readonly root: string,
  ) {}

  /** Undefined outside a repository, or without git. */
  static async open(cwd: string): Promise<Git | undefined> {
    const root = await tryGit(cwd, 'rev-parse', '--show-toplevel');
    return root === undefined ? undefined : new Git(cwd, root.trim().replaceAll('\\', '/'));
  }

  /** The commit that is checked out, and whether files differ from it. */
  async head(): Promise<{ id: string; date: string; dirty: boolean } | undefined> {
    const shown = await tryGit(this.cwd, 'log', '-1', '--format=%H %cs');
    if (shown === undefined) return undefined;
    const [id = '', date = ''] = shown.trim().split(' ');
    const status = await tryGit(this.cwd, 'status', '--porcelain', '--untracked-files=no');
    return { id, date, dirty: (status ?? '').trim() !== '' };
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
    const commit = await tryGit(this.cwd, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
    if (commit === undefined) throw new CommandError(`${ref} is no commit of this repository.`);
    const base = (await tryGit(this.cwd, 'merge-base', commit.trim(), 'HEAD')) ?? commit;
    const changed = await this.#git('diff', '--name-only', '--no-renames', '-z', base.trim());
    const fresh = await this.#git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', this.root);
    return this.#files(changed + fresh);
  }

  async #git(...args: string[]): Promise<string> {
    try {
      return (await run('git', args, { cwd: this.cwd, maxBuffer: MAX_OUTPUT })).stdout;
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
