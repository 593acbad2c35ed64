import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { forTerminal } from '../report/escape.js';
import { CommandError } from './errors.js';
import { progressOn, type Progress } from './progress.js';

/** Where a command runs and speaks. */
export class Output {
  readonly progress: Progress;

  constructor(
    /** Absolute, as TypeScript names files. */
    readonly cwd: string,
    private readonly stdout: NodeJS.WriteStream,
    private readonly stderr: NodeJS.WriteStream,
    readonly colors: boolean,
  ) {
    this.progress = progressOn(stderr);
  }

  /** Writes a result to the standard output, or to a file that the user named. */
  async write(text: string, file: string | undefined): Promise<void> {
    this.progress.done();
    if (file === undefined) {
      await new Promise<void>((resolve) =>
        this.stdout.write(text, () => {
          resolve();
        }),
      );
      return;
    }
    try {
      await writeFile(path.resolve(this.cwd, file), text);
    } catch (error) {
      throw new CommandError(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Says something that is no part of the result. */
  note(text: string): void {
    this.progress.done();
    this.stderr.write(`${forTerminal(text)}\n`);
  }
}
