import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { baselineOf, compareWith, parseBaseline, printBaseline, type Baseline } from '../report/baseline.js';
import type { Report } from '../report/model.js';
import { CommandError } from './errors.js';
import type { Output } from './output.js';

export interface BaselineOptions {
  readonly baseline?: string;
  readonly update?: boolean;
}

/**
 * Leaves known flows out of a report. The file only ever loses flows that are gone; with `update` it becomes what is found now.
 *
 * @param whole whether the report is about the whole program, so that what is not in it is gone
 */
export async function withBaseline(
  report: Report,
  { baseline: file, update = false }: BaselineOptions,
  whole: boolean,
  output: Output,
): Promise<Report> {
  if (file === undefined) {
    if (update) throw new CommandError('--update says nothing without --baseline FILE.');
    return report;
  }
  const complete = whole && report.problems.every(({ kind }) => kind === 'tag');
  const before = await read(path.resolve(output.cwd, file), file, update);
  if (update) {
    if (!complete) throw new CommandError(`${file} was not written: the whole program has to be analysed for that.`);
    const current = baselineOf(report, before);
    await output.write(printBaseline(current), file);
    output.note(`${file}: ${flows(current)}, where there were ${String(total(before))}.`);
    return compareWith(report, current).report;
  }
  const { report: compared, left } = compareWith(report, before);
  const gone = total(before) - total(left);
  if (gone > 0 && complete) {
    await output.write(printBaseline(left), file);
    output.note(`${file}: ${String(gone)} gone, ${flows(left)} left.`);
  }
  return compared;
}

async function read(file: string, shown: string, mayMiss: boolean): Promise<Baseline> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (mayMiss && (error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new CommandError(`There is no baseline ${shown}: --update writes it.`);
  }
  try {
    return parseBaseline(text);
  } catch (error) {
    throw new CommandError(`${shown} is no baseline: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function total(baseline: Baseline): number {
  return baseline.reduce((sum, { count }) => sum + count, 0);
}

function flows(baseline: Baseline): string {
  return total(baseline) === 1 ? '1 flow' : `${String(total(baseline))} flows`;
}
