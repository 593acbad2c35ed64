import { realpathSync } from 'node:fs';
import path from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import pc from 'picocolors';
import { SettingsError } from '../index.js';
import { FORMAT_NAMES } from '../report/formats/index.js';
import { check, type CheckOptions } from './check.js';
import { CommandError } from './errors.js';
import { explain, type ExplainOptions } from './explain.js';
import { report, type ReportOptions } from './report.js';
import { init, type InitOptions } from './init.js';
import { Output } from './output.js';
import { TOOL } from './tool.js';

const EXIT_CODES = '\nExit codes: 0 clean, 1 findings, 2 could not run.';

interface GlobalOptions {
  readonly cwd: string;
}

function outputOf({ cwd }: GlobalOptions): Output {
  const { stdout, stderr, env } = process;
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const colors = env['NO_COLOR'] === undefined && (forced || (stdout.isTTY && pc.isColorSupported));
  return new Output(folder(cwd), stdout, stderr, colors);
}

/** The real path: programs name their files so. */
function folder(cwd: string): string {
  try {
    return realpathSync(path.resolve(cwd)).replaceAll('\\', '/');
  } catch {
    throw new CommandError(`There is no folder ${cwd}.`);
  }
}

const formatOption = (fallback: string): Option =>
  new Option('-f, --format <name>', 'how to show it').choices(FORMAT_NAMES).default(fallback);
const outputOption = new Option('-o, --output <file>', 'write to a file');
const projectOption = new Option('-p, --project <file...>', 'analyse these tsconfig.json files only');

export function createCommand(exit: (code: number) => void): Command {
  const program = new Command('purpose-limitation')
    .description('Finds data that was collected for one purpose and is used for another, in the whole program.')
    .version(TOOL.version)
    .option('--cwd <folder>', 'the folder to run in', '.')
    .exitOverride()
    .showHelpAfterError('(purpose-limitation --help says more)');
  const run = <T>(command: (options: T, output: Output) => Promise<number>) => {
    return async (options: T): Promise<void> => {
      exit(await command(options, outputOf(program.opts<GlobalOptions>())));
    };
  };
  program
    .command('check')
    .description('analyse the whole program and print what was found')
    .addOption(formatOption('text'))
    .addOption(outputOption)
    .addOption(projectOption)
    .option(
      '--staged',
      'count only flows that go through a file of the next commit, and analyse what will be committed',
    )
    .option(
      '--since <ref>',
      'count only flows that go through a file changed since the work left this commit or branch',
    )
    .option('--baseline <file>', 'leave out the flows in this file, and take those out of it that are gone')
    .option('--update', 'write the baseline anew, with all that is found now')
    .addHelpText('after', EXIT_CODES)
    .action(run<CheckOptions>(check));
  program
    .command('report')
    .description('the whole picture for people and other tools: flows, their age, and an inventory of data and sinks')
    .addOption(formatOption('html'))
    .addOption(outputOption)
    .addOption(projectOption)
    .option('--baseline <file>', 'show the flows in this file as known')
    .addHelpText('after', EXIT_CODES)
    .action(run<ReportOptions>(report));
  program
    .command('init')
    .description('look for data that should be labelled and code that should be marked, and write the tags you choose')
    .addOption(projectOption)
    .option('-y, --yes', 'write all of it without asking')
    .addHelpText('after', '\nExit codes: 0 done, also where nothing was chosen, 2 could not run.')
    .action(run<InitOptions>(init));
  program
    .command('explain')
    .description('say why a place is, or is not, part of a flow: the path, or where it was cut')
    .argument('<place>', 'FILE:LINE or FILE:LINE:COLUMN')
    .addOption(projectOption)
    .option('--stages', 'print what each stage of the analysis made of the place')
    .addHelpText('after', '\nExit codes: 0 no flow goes through the place, 1 one does, 2 could not run.')
    .action(async (place: string, options: ExplainOptions) => {
      exit(await explain(place, options, outputOf(program.opts<GlobalOptions>())));
    });
  return program;
}

/** What the user did wrong is a sentence; anything else is a defect of ours, with its stack. */
function complain(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  const expected = error instanceof CommandError || error instanceof SettingsError;
  const text = error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`purpose-limitation: ${text}\n`);
  process.exitCode = 2;
}

export async function main(args: readonly string[]): Promise<void> {
  // A reader that has seen enough, such as `head`, is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await createCommand((code) => {
      process.exitCode = code;
    }).parseAsync([...args], { from: 'user' });
  } catch (error) {
    complain(error);
  }
}
