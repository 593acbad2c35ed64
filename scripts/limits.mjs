// docs/limits.md is made from the cases of the corpus whose expectations say MISSING (a flow that is not found) or
// SPURIOUS (a report that should not be there), so that the page can say neither more nor less than the tests.
//
//   npm run docs:limits     writes the page
//
// `scripts/check-docs.mjs` checks that it is up to date. Works on the current directory.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { format, resolveConfig } from 'prettier';

const CASES = path.join('tests', 'flows');
const SUFFIX = '.flow.ts';
const PAGE = path.join('docs', 'limits.md');
const SECTION = /^\/\/ @filename:\s*(\S+)\s*$/;
// The same grammar as in tests/support/corpus/parse.ts; tests/scripts/limits.test.ts compares the two over the corpus.
const CARETS = /^\s*(?:\/\/|\{?\/\*)\s*(\^+)(.*?)(?:\*\/\}?)?\s*$/;
const KNOWN = /^(MISSING|SPURIOUS) (\S.*?) -> ([\w.-]+): (\S.*)$/;

/** @typedef {'MISSING' | 'SPURIOUS'} Kind */
/** @typedef {{ kind: Kind, file: string, line: number, code: string, purposes: string, sink: string, sources: string }} Limit */
/** @typedef {{ name: string, description: string, limits: Limit[] }} LimitedCase */

/**
 * Reads the known limits of one case.
 * @param {string} text
 * @returns {{ description: string, limits: Limit[] }} lines count from the start of the virtual file
 */
function readLimits(text) {
  const words = [];
  const limits = [];
  let file = '';
  let number = 0;
  let target = { text: '', line: 0 };
  for (const line of text.split(/\r?\n/)) {
    const section = SECTION.exec(line)?.[1];
    if (section !== undefined) {
      file = section;
      number = 0;
      continue;
    }
    number += 1;
    const carets = CARETS.exec(line);
    if (file === '') words.push(line.replace(/^\/\/\s?/, '').trim());
    else if (carets === null) target = { text: line, line: number };
    else limits.push(...readClaim(line, carets, file, target));
  }
  return { description: words.filter((word) => word !== '').join(' '), limits };
}

/**
 * @param {string} line @param {RegExpExecArray} carets @param {string} file @param {{ text: string, line: number }} target
 * @returns {Limit[]}
 */
function readClaim(line, carets, file, target) {
  const known = KNOWN.exec((carets[2] ?? '').trim());
  if (known === null) return [];
  const [, kind = '', purposes = '', sink = '', sources = ''] = known;
  const start = line.indexOf('^');
  const code = target.text.slice(start, start + (carets[1] ?? '').length);
  return [{ kind: /** @type {Kind} */ (kind), file, line: target.line, code, purposes, sink, sources }];
}

/**
 * The cases below a folder that record a limit, by name.
 * @param {string} folder
 * @returns {LimitedCase[]}
 */
function findLimitedCases(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => {
      const name = file.slice(0, -SUFFIX.length).split(path.sep).join('/');
      return { name, ...readLimits(readFileSync(path.join(folder, file), 'utf8')) };
    })
    .filter(({ limits }) => limits.length > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @type {readonly { kind: Kind, title: string, none: string, verb: string }[]} */
const PARTS = [
  { kind: 'MISSING', title: 'Flows that are not found', none: 'None is known.', verb: 'not reported' },
  { kind: 'SPURIOUS', title: 'Reports that should not be there', none: 'None is known.', verb: 'reported' },
];

/** @param {string} text */
const inCode = (text) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

/**
 * @param {readonly LimitedCase[]} cases
 * @param {(typeof PARTS)[number]} part
 */
function printPart(cases, { kind, title, none, verb }) {
  const rows = cases.flatMap(({ name, description, limits }) => {
    const found = limits.filter((limit) => limit.kind === kind);
    if (found.length === 0) return [];
    const lines = found.map(
      ({ file, line, code, purposes, sink, sources }) =>
        `  - ${verb}: ${inCode(code)} in \`${file}:${String(line)}\` (${inCode(sources)}, ${purposes} → ${sink})`,
    );
    return [`- **${name}**: ${description}`, ...lines];
  });
  return [`## ${title}`, '', ...(rows.length === 0 ? [none] : rows), ''];
}

/**
 * The text of the page for the corpus in the current directory, or undefined where there is no corpus.
 * @returns {Promise<string | undefined>}
 */
async function limitsPage() {
  if (!existsSync(CASES)) return undefined;
  const cases = findLimitedCases(CASES);
  const text = [
    '# Known limits',
    '',
    '<!-- Made by `npm run docs:limits` from the cases in tests/flows. Do not edit. -->',
    '',
    'Each line is a test case that records a limit. The case passes while the limit lasts and fails when it is mended.',
    'What is not built yet stands [in the README](../README.md#not-yet); how far values are followed, and where not, in',
    '[How it works](how-it-works.md#what-it-does-not-see).',
    '',
    ...PARTS.flatMap((part) => printPart(cases, part)),
  ].join('\n');
  return format(text, { ...(await resolveConfig(path.resolve(PAGE))), parser: 'markdown' });
}

/**
 * What is wrong with the page, for the documentation check.
 * @returns {Promise<{ file: string, line: number, message: string }[]>}
 */
export async function checkLimits() {
  const wanted = await limitsPage();
  if (wanted === undefined) return [];
  const is = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  if (is === wanted) return [];
  return [{ file: PAGE, line: 1, message: "not up to date with tests/flows: run 'npm run docs:limits'" }];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = await limitsPage();
  if (text === undefined) {
    console.error(`limits: there is no ${CASES} here`);
    process.exitCode = 2;
  } else writeFileSync(PAGE, text);
}
