// Analyses every JavaScript and TypeScript file below some folders, whatever stands in it, with labels and labelled data strewn in:
// nothing may throw, take longer than ten seconds a file, or come out differently for another order of the files.
//
//   npm run build
//   git clone --depth 1 https://github.com/tc39/test262 ../fixtures/test262      (and babel/babel, prettier/prettier, …)
//   node scripts/robustness.mjs ../fixtures/test262 --size 200                   hundreds of files in one program
//   node scripts/robustness.mjs ../fixtures/test262 --size 1 --every 10          each tenth file alone
//
// Options: --seed N (another strewing), --limit SECONDS (a file), --only TEXT (in the path), --program N (that one alone), --bytes N (no larger files;
// bundles are no code that anybody labels), --engine FILE (another build).
// Prints each failure with its file and leaves with 1 if there is one. Nothing of what it reads is run.
import { fork } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { parseArgs } from 'node:util';

import { hashOf } from './robustness/strew.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '200' },
    every: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    limit: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
    program: { type: 'string' },
    bytes: { type: 'string', default: '200000' },
    engine: { type: 'string', default: path.join(import.meta.dirname, '../dist/src/index.js') },
  },
});

const SOURCE = /\.[cm]?[jt]sx?$/;
const [size, every, seed, limit, bytes] = [values.size, values.every, values.seed, values.limit, values.bytes].map(
  Number,
);

/** @param {string} folder */
function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size <= bytes);
}

/** Neighbours test the same thing: files are mixed, so that each program holds many kinds. */
const files = positionals
  .flatMap(sourcesIn)
  .filter((file) => file.includes(values.only))
  .map((file) => ({ file, order: hashOf(`${seed} ${file}`) }))
  .sort((a, b) => a.order - b.order || (a.file < b.file ? -1 : 1))
  .filter((_, index) => index % every === 0)
  .map(({ file }) => file);

/** @type {import('./robustness/worker.mjs').Job[]} */
const jobs = [];
for (let at = 0; at < files.length; at += size) {
  const number = jobs.length;
  jobs.push({ files: files.slice(at, at + size), seed, modules: number % 2 === 0, dom: number % 4 === 1 });
}

/** @typedef {{ took: number, made: number, violations: number, problems: string[] }} Outcome */

function startWorker() {
  const file = path.join(import.meta.dirname, 'robustness/worker.mjs');
  return fork(file, [path.resolve(values.engine)], { execArgv: ['--max-old-space-size=4096'] });
}

let worker = startWorker();

/** @param {import('./robustness/worker.mjs').Job} job @returns {Promise<Outcome>} */
function run(job) {
  return new Promise((resolve) => {
    const end = (/** @type {string} */ problem) => {
      worker.removeAllListeners();
      worker.kill('SIGKILL');
      worker = startWorker();
      resolve({ took: 0, made: 0, violations: 0, problems: [problem] });
    };
    // What a program of many files may take is more than any file in it, and less than all of them.
    const patience = (limit * 9 + job.files.length * 0.3) * 1000;
    const timer = setTimeout(() => end(`hangs for more than ${patience / 1000} s`), patience);
    worker.once('message', (message) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve(/** @type {Outcome} */ (message));
    });
    worker.once('exit', (code) => {
      clearTimeout(timer);
      end(`the process died with ${code}`);
    });
    worker.send(job);
  });
}

let violations = 0;
let failures = 0;
let slowest = { took: 0, file: '' };
for (const [index, job] of jobs.entries()) {
  if (values.program !== undefined && Number(values.program) !== index) continue;
  const outcome = await run(job);
  violations += outcome.violations;
  const problems = [...outcome.problems];
  if (outcome.took > limit * 1000 * Math.max(1, job.files.length / 20)) problems.push(`slow: ${outcome.took} ms`);
  failures += problems.length;
  for (const problem of problems) console.log(`program ${index} (${job.files[0]}): ${problem}`);
  if (outcome.took > slowest.took) slowest = { took: outcome.took, file: job.files[0] ?? '' };
  if (index % 50 === 49) console.log(`… ${index + 1} of ${jobs.length} programs, ${violations} findings`);
}
worker.kill();
console.log(`slowest program: ${Math.round(slowest.took)} ms (${slowest.file})`);
console.log(`${files.length} files in ${jobs.length} programs: ${violations} findings, ${failures} failures`);
process.exitCode = failures > 0 ? 1 : 0;
