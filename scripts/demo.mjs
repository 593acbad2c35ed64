// Lints `examples/social-network` with the built plugin, prints what it finds, and compares it with the example's
// `expected.json`. Exit codes: 0 the same, 1 they differ, 2 it could not run.
//
//   npm run build && node scripts/demo.mjs

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters, styleText } from 'node:util';

import { ESLint } from 'eslint';

const FLOW_RULE = 'purpose-limitation/no-cross-purpose-flow';
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const EXAMPLE = path.join(ROOT, 'examples', 'social-network');

/**
 * One line of `expected.json`. `column` is left out where the parameter and its destructured part are both fair places.
 * @typedef {{
 *   file: string, line: number, column?: number, entry: string, purposes: string[], sinkPurpose: string,
 *   sources: string[], shape: string, why: string,
 * }} Expected
 */
/** @typedef {{ file: string, line: number, column: number, message: string, rule: string, fatal: boolean, severity: number }} Finding */

/** What stops the demo before there is anything to compare: shown as one line. */
class DemoError extends Error {}

const useColour = process.stdout.isTTY && !process.env.NO_COLOR;
/** @type {(format: Parameters<typeof styleText>[0], text: string) => string} */
const paint = (format, text) => (useColour ? styleText(format, text) : text);

/** @param {{ file: string, line: number, column?: number }} place */
const placeOf = ({ file, line, column }) => [file, line, column].filter((part) => part !== undefined).join(':');

/** @returns {Expected[]} */
function readExpected() {
  const expected = JSON.parse(readFileSync(path.join(EXAMPLE, 'expected.json'), 'utf8'));
  for (const finding of expected) assertEntryStands(finding);
  return expected;
}

/**
 * An edit of the example that moves an entry would otherwise look like a mistake of the plugin.
 * @param {Expected} finding
 */
function assertEntryStands(finding) {
  const line = readFileSync(path.join(EXAMPLE, finding.file), 'utf8').split('\n')[finding.line - 1] ?? '';
  const { column, entry } = finding;
  if (column === undefined ? line.includes(entry) : line.startsWith(entry, column - 1)) return;
  throw new DemoError(`expected.json is out of date: no \`${entry}\` at ${placeOf(finding)}`);
}

/** @returns {Promise<Finding[]>} */
async function lintExample() {
  const eslint = new ESLint({ cwd: EXAMPLE });
  const results = await eslint.lintFiles(['src']);
  return results
    .flatMap(({ filePath, messages }) =>
      messages.map(({ line, column, message, ruleId, fatal = false, severity }) => ({
        file: path.relative(EXAMPLE, filePath).split(path.sep).join('/'),
        line,
        column,
        message,
        rule: ruleId ?? '',
        fatal,
        severity,
      })),
    )
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message));
}

/** @param {string} a @param {string} b */
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Pairs each expected finding with one reported at its place that names its purposes; what stays over on either side
 * is the difference. Errors of other rules and parse errors are never expected; warnings are only shown.
 * @param {Finding[]} findings @param {Expected[]} expected
 */
function difference(findings, expected) {
  const unexpected = findings.filter(({ rule, severity }) => rule === FLOW_RULE || severity === 2);
  const missing = expected.filter((wanted) => {
    const index = unexpected.findIndex((finding) => isSame(finding, wanted));
    if (index >= 0) unexpected.splice(index, 1);
    return index < 0;
  });
  return { missing, unexpected };
}

/** @param {Finding} finding @param {Expected} wanted */
function isSame(finding, wanted) {
  return (
    finding.rule === FLOW_RULE &&
    finding.file === wanted.file &&
    finding.line === wanted.line &&
    (wanted.column === undefined || finding.column === wanted.column) &&
    [...wanted.purposes, wanted.sinkPurpose].every((purpose) => finding.message.includes(purpose))
  );
}

/** @param {Finding[]} findings */
function printFindings(findings) {
  for (const [file, ofFile] of groupByFile(findings)) {
    console.log(`\n${paint('underline', path.posix.join('examples/social-network', file))}`);
    for (const { line, column, message, rule, severity } of ofFile) {
      const level = severity === 2 ? paint('red', 'error') : paint('yellow', 'warning');
      // Messages quote the linted code, which must not be able to steer the terminal.
      console.log(`  ${paint('dim', `${line}:${column}`)}  ${level}  ${stripVTControlCharacters(message)}`);
      console.log(`      ${paint('dim', rule)}`);
    }
  }
}

/** @param {Finding[]} findings @returns {Map<string, Finding[]>} */
function groupByFile(findings) {
  const groups = new Map();
  for (const finding of findings) groups.set(finding.file, [...(groups.get(finding.file) ?? []), finding]);
  return groups;
}

/** @param {{ missing: Expected[], unexpected: Finding[] }} difference */
function printDifference({ missing, unexpected }) {
  if (missing.length + unexpected.length > 0) console.log('');
  for (const wanted of missing) {
    const flow = `${wanted.sources.join(', ')} (${wanted.purposes.join(', ')}) -> ${wanted.sinkPurpose}`;
    console.log(`${paint('red', 'missing')}     ${placeOf(wanted)}  \`${wanted.entry}\`  ${flow}  [${wanted.shape}]`);
  }
  for (const finding of unexpected) {
    console.log(`${paint('red', 'unexpected')}  ${placeOf(finding)}  ${finding.rule || 'parse error'}`);
  }
}

async function main() {
  const expected = readExpected();
  const findings = await lintExample();
  const flows = findings.filter(({ rule }) => rule === FLOW_RULE).length;
  const { missing, unexpected } = difference(findings, expected);
  printFindings(findings);
  printDifference({ missing, unexpected });
  const same = missing.length + unexpected.length === 0;
  const verdict = same ? 'the same' : `${missing.length} missing, ${unexpected.length} unexpected`;
  console.log(`\n${flows} findings, ${expected.length} expected: ${verdict}`);
  return same ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  // A missing build is the one mistake everybody makes once; everything else deserves its stack.
  const isUnbuilt = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  if (isUnbuilt) console.error(`demo: ${error.message}\nIs the plugin built? \`npm run build\``);
  else console.error(error instanceof DemoError ? `demo: ${error.message}` : error);
  process.exitCode = 2;
}
