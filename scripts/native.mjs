// Runs cases of the corpus through ESLint on typescript-eslint's experimental backend, the native TypeScript 7, and on the classic one, and
// says in how many both report the same. May fail: it is an experiment of others. Needs a build.
//
// The native compiler is no dependency: it is installed into a folder of its own, which NODE_PATH names, by `.ci/run` or so:
//   npm install --prefix FOLDER @typescript/native@npm:typescript@7.1.0-dev.20261009.1
//   NODE_PATH=FOLDER/node_modules node scripts/native.mjs [EVERY]

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import plugin from 'eslint-plugin-purpose-limitation';

const every = Number(process.argv[2] ?? 12);
const corpus = path.resolve(import.meta.dirname, '../tests/flows');
const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'purpose-limitation-native-')));
const TSCONFIG = JSON.stringify({
  compilerOptions: {
    strict: true,
    target: 'esnext',
    lib: ['esnext', 'dom', 'dom.iterable'],
    module: 'preserve',
    allowImportingTsExtensions: true,
    jsx: 'preserve',
    types: [],
    noEmit: true,
  },
});

/** @param {string} name @param {string} text */
function writeCase(name, text) {
  const folder = path.join(root, name);
  const parts = text.split(/^\/\/ @filename: (.+)$/m).slice(1);
  for (let at = 0; at < parts.length; at += 2) {
    const file = path.join(folder, parts[at] ?? '');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, (parts[at + 1] ?? '').trimStart());
  }
  writeFileSync(path.join(folder, 'tsconfig.json'), TSCONFIG);
}

/** @param {string} name @param {true | { EXPERIMENTAL_backend: string }} projectService @returns {Promise<string>} */
async function reportsOf(name, projectService) {
  const cwd = path.join(root, name);
  const parserOptions = /** @type {object} */ ({ projectService, tsconfigRootDir: cwd });
  const eslint = new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parser, parserOptions },
      plugins: { own: plugin },
      rules: { 'own/no-cross-purpose-flow': 'error' },
    },
  });
  const results = await eslint.lintFiles(['**/*.{ts,tsx}']);
  const shown = results.flatMap(({ filePath, messages }) =>
    messages.map((each) => `${path.relative(cwd, filePath)}:${each.line}:${each.column} ${each.message}`),
  );
  return shown.join('\n');
}

/** The native compiler has settings of its own in cases that bring a tsconfig.json, and cases in JavaScript are no question to it. */
const isPlain = (/** @type {string} */ text) =>
  !/^\/\/ @filename: (?:.*\.json|.*\.[cm]?jsx?|node_modules\/.*)$/m.test(text);

try {
  createRequire(import.meta.url).resolve('@typescript/native/package.json');
  const cases = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.flow.ts'))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(corpus, name), 'utf8') }))
    .filter(({ text }, index) => index % every === 0 && isPlain(text));
  const unlike = [];
  for (const { name, text } of cases) {
    writeCase(name, text);
    const classic = await reportsOf(name, true);
    const native = await reportsOf(name, { EXPERIMENTAL_backend: 'tsgo' }).catch((/** @type {unknown} */ error) =>
      String(error),
    );
    if (classic === native) continue;
    unlike.push(name);
    console.log(`unlike: ${name}\n  ${native.split('\n')[0]?.slice(0, 200) ?? ''}`);
  }
  console.log(`native backend: ${cases.length - unlike.length} of ${cases.length} cases report the same`);
  process.exitCode = unlike.length === 0 ? 0 : 1;
} catch (error) {
  console.log(
    `native backend: not run: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
  );
  process.exitCode = 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
// The native compiler's process would keep this one alive.
process.exit();
