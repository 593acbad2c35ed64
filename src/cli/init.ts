import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TextEdit } from '../index.js';
import { forTerminal } from '../report/escape.js';
import { findCandidates, type Candidate } from './candidates.js';
import { ProjectConfig } from './eslint-config.js';
import type { Output } from './output.js';
import { TOOL } from './tool.js';

export interface InitOptions {
  readonly project?: readonly string[];
  readonly yes?: boolean;
}

/** Shows what seems to be missing and writes what is chosen. What is written is found no more: a second run changes nothing. */
export async function init({ project, yes = false }: InitOptions, output: Output): Promise<number> {
  const { cwd, progress } = output;
  const config = await ProjectConfig.open(cwd);
  const input = { cwd, progress, ...(project ? { configs: project } : {}) };
  const candidates = await findCandidates(input, config);
  const missing = config.exists ? undefined : configFile(cwd);
  if (candidates.length === 0 && missing === undefined) {
    await output.write('Nothing seems to be missing.\n', undefined);
    return 0;
  }
  const asks = process.stdin.isTTY && process.stdout.isTTY && !yes;
  await output.write(`${listing(candidates, missing)}\n`, undefined);
  const chosen = yes ? { candidates, config: missing } : asks ? await ask(candidates, missing) : undefined;
  if (!chosen) {
    output.note(asks ? 'Nothing was written.' : 'Nothing was written: --yes writes all of it.');
    return 0;
  }
  if (chosen.config !== undefined) await writeFile(path.join(cwd, chosen.config), CONFIG);
  await writeTags(chosen.candidates);
  const files = new Set(chosen.candidates.map(({ file }) => file)).size + (chosen.config === undefined ? 0 : 1);
  await output.write(
    `${String(files)} file${files === 1 ? '' : 's'} written. Look at the difference, then run: npx purpose-limitation check\n`,
    undefined,
  );
  return 0;
}

interface Chosen {
  readonly candidates: readonly Candidate[];
  readonly config: string | undefined;
}

const CONFIG = `import { defineConfig } from 'eslint/config';
import purposeLimitation from '${TOOL.name}';

export default defineConfig([purposeLimitation.configs.recommended]);
`;

/** Its name says that it is a module, whatever the package says of its files. */
function configFile(cwd: string): string {
  return existsSync(path.join(cwd, 'eslint.config.mjs')) ? 'eslint.config.js' : 'eslint.config.mjs';
}

function listing(candidates: readonly Candidate[], config: string | undefined): string {
  const part = (kind: Candidate['kind'], title: string): string[] => {
    const list = candidates.filter((each) => each.kind === kind);
    return list.length === 0 ? [] : [`${title}\n${list.map((each) => `  ${lineFor(each)}`).join('\n')}`];
  };
  return [
    ...(config === undefined ? [] : [`There is no ESLint configuration.\n  ${config}  with the recommended rules`]),
    ...part('data', 'Data that seems to be given for security'),
    ...part('sink', 'Code that seems to advertise'),
  ].join('\n\n');
}

function lineFor({ shown, line, name, tag, reason }: Candidate): string {
  return forTerminal(`${shown}:${String(line)}  ${name}: ${tag} (${reason})`);
}

async function ask(candidates: readonly Candidate[], config: string | undefined): Promise<Chosen | undefined> {
  const options = [
    ...(config === undefined ? [] : [{ value: -1, label: `Write ${config}` }]),
    ...candidates.map((each, value) => ({ value, label: lineFor(each) })),
  ];
  const { isCancel, multiselect } = await import('@clack/prompts');
  const answer = await multiselect({
    message: 'What shall be written? (space takes out, enter goes on)',
    options,
    initialValues: options.map(({ value }) => value),
    required: false,
  });
  if (isCancel(answer) || answer.length === 0) return undefined;
  return {
    candidates: candidates.filter((_, index) => answer.includes(index)),
    config: answer.includes(-1) ? config : undefined,
  };
}

async function writeTags(candidates: readonly Candidate[]): Promise<void> {
  for (const file of new Set(candidates.map((each) => each.file))) {
    const edits = candidates.filter((each) => each.file === file).map(({ edit }) => edit);
    const raw = await readFile(file, 'utf8');
    // TypeScript's offsets don't count a byte order mark.
    const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
    await writeFile(file, mark + applied(raw.slice(mark.length), edits));
  }
}

/** Applies edits from the end of a text to its start, so that the places of those to come stay right. */
function applied(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.pos - a.pos)
    .reduce((current, { pos, end, text: inserted }) => {
      return current.slice(0, pos) + inserted + current.slice(end);
    }, text);
}
