// Analyses one program after the other for scripts/robustness.mjs, in a process of its own that may hang or die.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import ts from 'typescript';

import { ACCOUNT, strew } from './strew.mjs';

/** @typedef {{ files: readonly string[], seed: number, modules: boolean, dom: boolean }} Job */

const [engineFile = ''] = process.argv.slice(2);
/** @type {typeof import('../../src/index.js')} */
const engine = await import(pathToFileURL(engineFile).href);
const settings = engine.parseSettings(undefined);
const ROOT = '/strewn';
const PRELUDE = `${ROOT}/account.d.ts`;

/** @type {Map<string, ts.SourceFile | undefined>} */
const libraries = new Map();

/** @param {ReadonlyMap<string, string>} texts @param {Job} job @param {boolean} reversed */
function programOf(texts, { modules, dom }, reversed) {
  /** @type {ts.CompilerOptions} */
  const options = {
    target: ts.ScriptTarget.ESNext,
    lib: dom ? ['lib.esnext.d.ts', 'lib.dom.d.ts'] : ['lib.esnext.d.ts'],
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: modules ? ts.ModuleDetectionKind.Force : ts.ModuleDetectionKind.Auto,
    allowImportingTsExtensions: true,
    allowJs: true,
    checkJs: true,
    strict: true,
    jsx: ts.JsxEmit.Preserve,
    types: [],
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const isLibrary = (/** @type {string} */ name) => /\/typescript\/lib\/lib\.[\w.]*d\.ts$/.test(name);
  const rootNames = [...texts.keys()];
  return ts.createProgram({
    rootNames: reversed ? rootNames.reverse() : rootNames,
    options,
    host: {
      ...host,
      fileExists: (name) => texts.has(name) || (isLibrary(name) && host.fileExists(name)),
      readFile: (name) => texts.get(name) ?? (isLibrary(name) ? host.readFile(name) : undefined),
      directoryExists: () => true,
      getDirectories: () => [],
      realpath: (name) => name,
      getCurrentDirectory: () => ROOT,
      getSourceFile: (name, version) => {
        const text = texts.get(name);
        if (text !== undefined) return ts.createSourceFile(name, text, version, true);
        if (!isLibrary(name)) return undefined;
        if (!libraries.has(name)) libraries.set(name, host.getSourceFile(name, version));
        return libraries.get(name);
      },
    },
  });
}

/** @param {ts.Program} program */
function analysed(program) {
  const input = { program, settings, rootDir: ROOT };
  const { violations, diagnostics } = engine.analyze(input);
  const advice = engine.adviceOf(input, '');
  for (const { fileName, isDeclarationFile } of program.getSourceFiles()) {
    if (isDeclarationFile) continue;
    advice.unlabelledByName(fileName);
    advice.unlabelledByUse(fileName);
    advice.dualUses(fileName);
    advice.unmarkedModule(fileName, /** @type {never} */ ({}));
    advice.mixedImports(fileName);
  }
  for (const violation of violations) engine.messageOf(violation, ROOT);
  return { violations, diagnostics };
}

/** @param {ReturnType<typeof analysed>['violations']} violations */
const verdictsOf = (violations) =>
  violations
    .map(({ file, pos, end, matched, sources, sink }) => {
      const from = sources.map((source) => `${source.file}:${source.pos}`).sort();
      return `${file}:${pos}-${end} ${matched ? 'matched ' : ''}${from.join(' ')} -> ${sink.purposes.join()}`;
    })
    .sort();

/** @param {Job} job */
function run(job) {
  /** @type {Map<string, string>} */
  const texts = new Map([[PRELUDE, ACCOUNT]]);
  for (const [index, file] of job.files.entries()) {
    // Fixtures give TypeScript code the extension of JavaScript and the reverse; both are read under either.
    texts.set(`${ROOT}/${index}/${path.basename(file)}`, strew(file, readFileSync(file, 'utf8'), job.seed));
  }
  const start = process.cpuUsage();
  const first = programOf(texts, job, false);
  first.getTypeChecker();
  const made = process.cpuUsage(start).user / 1000;
  const one = analysed(first);
  const took = process.cpuUsage(start).user / 1000 - made;
  const problems = one.diagnostics
    .filter(({ kind }) => kind === 'internal-error' || kind === 'bound')
    .map(({ kind, file, line, message }) => `${kind} ${nameOf(job, file)}:${line} ${message}`);
  const two = analysed(programOf(texts, job, job.modules));
  const [before, after] = [verdictsOf(one.violations), verdictsOf(two.violations)];
  const differs = before.filter((each) => !after.includes(each)).concat(after.filter((each) => !before.includes(each)));
  for (const each of differs.slice(0, 5)) problems.push(`not the same ${nameOf(job, each)} in ${each}`);
  return { took, made, violations: before.length, problems };
}

/** @param {Job} job @param {string} place */
const nameOf = ({ files }, place) => files[Number(/^\/strewn\/(\d+)\//.exec(place)?.[1])] ?? place;

process.on('message', (/** @type {Job} */ job) => {
  try {
    process.send?.(run(job));
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.send?.({ took: 0, made: 0, violations: 0, problems: [`thrown ${text.split('\n').slice(0, 6).join(' ')}`] });
  }
});
