import { FORMATS, type FormatName } from '../report/formats/index.js';
import type { Report } from '../report/model.js';
import { relativePath } from '../report/places.js';
import { relocated } from '../report/relocate.js';
import { takingPart } from '../report/select.js';
import { withBaseline, type BaselineOptions } from './baseline.js';
import { collect, type CollectInput } from './collect.js';
import { CommandError } from './errors.js';
import { Git } from './git.js';
import { linesBelow } from './lines.js';
import type { Output } from './output.js';

export interface CheckOptions extends BaselineOptions {
  readonly format: FormatName;
  /** A file to write to instead of the standard output. */
  readonly output?: string;
  readonly project?: readonly string[];
  readonly staged?: boolean;
  readonly since?: string;
}

/** @returns the exit code */
export async function check(options: CheckOptions, output: Output): Promise<number> {
  const { cwd, progress } = output;
  const scope = await scopeOf(options, cwd);
  const input: CollectInput = {
    cwd,
    progress,
    ...(options.project ? { configs: options.project } : {}),
    ...scope.input,
  };
  const whole = scope.files === undefined && options.project === undefined;
  const compared = await withBaseline(await collect(input), options, whole, output);
  const report = scope.files ? takingPart(compared, scope.files) : compared;
  const prefix = (await Git.open(cwd))?.prefixOf(cwd) ?? '';
  await output.write(
    FORMATS[options.format](relocated(report, options.format, prefix), {
      colors: output.colors && options.output === undefined,
      lineOf: linesBelow(cwd),
    }),
    options.output,
  );
  return exitCodeOf(report);
}

/** 0 clean, 1 findings, 2 could not run. */
export function exitCodeOf({ findings, problems }: Report): number {
  if (problems.some(({ kind }) => kind === 'failure' || kind === 'project')) return 2;
  return findings.length + problems.length > 0 ? 1 : 0;
}

interface Scope {
  /** The files that flows must go through to count, relative; undefined for all. */
  readonly files?: ReadonlySet<string>;
  readonly input?: Pick<CollectInput, 'texts'>;
}

async function scopeOf({ staged = false, since }: CheckOptions, cwd: string): Promise<Scope> {
  if (!staged && since === undefined) return {};
  const git = await Git.open(cwd);
  if (!git) throw new CommandError(`${cwd} is in no git repository, which --staged and --since ask.`);
  const changed = [
    ...(staged ? await git.staged() : []),
    ...(since === undefined ? [] : await git.changedSince(since)),
  ];
  const files = new Set(changed.map((file) => relativePath(cwd, file)));
  return staged ? { files, input: { texts: await git.stagedTexts() } } : { files };
}
