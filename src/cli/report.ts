import { FORMATS, type FormatName } from '../report/formats/index.js';
import { relocated } from '../report/relocate.js';
import { withBaseline, type BaselineOptions } from './baseline.js';
import { exitCodeOf } from './check.js';
import { collect } from './collect.js';
import { Git } from './git.js';
import { withHistory } from './history.js';
import { InventoryTaker } from './inventory.js';
import { linesBelow } from './lines.js';
import type { Output } from './output.js';

export interface ReportOptions extends Pick<BaselineOptions, 'baseline'> {
  readonly format: FormatName;
  readonly output?: string;
  readonly project?: readonly string[];
}

/**
 * As `check`, of the whole program, with all that is known: an inventory, and since when flows exist.
 *
 * @returns the exit code
 */
export async function report(options: ReportOptions, output: Output): Promise<number> {
  const { cwd, progress } = output;
  const { format, project, output: file } = options;
  const inventory = new InventoryTaker();
  const found = await collect({ cwd, progress, visit: inventory.visit, ...(project ? { configs: project } : {}) });
  const compared = await withBaseline(found, options, false, output);
  const lineOf = linesBelow(cwd);
  const git = await Git.open(cwd);
  progress.say('Asking git how old it is');
  const dated = git ? await withHistory(compared, git, cwd, lineOf) : compared;
  const taken = inventory.taken([...dated.findings, ...dated.suppressed]);
  const text = FORMATS[format](relocated({ ...dated, inventory: taken }, format, git?.prefixOf(cwd) ?? ''), {
    colors: output.colors && file === undefined,
    lineOf,
  });
  await output.write(text, file);
  return exitCodeOf(dated);
}
