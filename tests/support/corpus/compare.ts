import type { CaseExpectation, CaseViolation, FlowCase } from './types.js';

/** What does not agree, by kind; each list in the order of its input. */
interface Disagreement {
  readonly missing: readonly CaseExpectation[];
  readonly unexpected: readonly CaseViolation[];
  readonly mended: readonly CaseExpectation[];
}

/**
 * Holds the violations of a case against its expectations. Each violation needs its own caret comment and each caret
 * comment its own violation, with the same place, purposes and sources.
 *
 * @param flowCase - the case as `parseCase` read it
 * @param violations - what the engine reported for the files of the case, in any order
 * @returns a text that shows the program and what differs, or `undefined` when the two agree
 */
export function compareCase(flowCase: FlowCase, violations: readonly CaseViolation[]): string | undefined {
  const { missing, unexpected, mended } = findDisagreement(flowCase, violations);
  if (missing.length + unexpected.length + mended.length === 0) return undefined;
  return [
    flowCase.description,
    ...section('Expected, but not reported:', missing.map(printExpectation)),
    ...section(
      'Reported, but not expected:',
      unexpected.flatMap((violation) => printViolation(flowCase, violation)),
    ),
    ...section(
      'Known limits that are mended (take the word away, or the whole line):',
      mended.map((expectation) => `${expectation.known ?? ''} ${printExpectation(expectation)}`),
    ),
    '',
    ...printProgram(flowCase),
  ].join('\n');
}

function findDisagreement(flowCase: FlowCase, violations: readonly CaseViolation[]): Disagreement {
  const open = [...violations];
  const missing: CaseExpectation[] = [];
  const mended: CaseExpectation[] = [];
  for (const expectation of flowCase.expectations) {
    const claim = printExpectation(expectation);
    const index = open.findIndex((violation) => printClaim(flowCase, violation) === claim);
    const found = index >= 0;
    if (found) open.splice(index, 1);
    if (expectation.known === undefined && !found) missing.push(expectation);
    if (expectation.known === 'MISSING' && found) mended.push(expectation);
    if (expectation.known === 'SPURIOUS' && !found) mended.push(expectation);
  }
  return { missing, unexpected: open, mended };
}

/** The violation in the words of an expectation, so that equal ones print the same. */
function printClaim(flowCase: FlowCase, violation: CaseViolation): string {
  return printExpectation({ ...violation, endColumn: endOnFirstLine(flowCase, violation) });
}

/** Carets stand on one line, so an expression over several lines is compared by its first. */
function endOnFirstLine(flowCase: FlowCase, violation: CaseViolation): number {
  if (violation.endLine === violation.line) return violation.endColumn;
  const line = flowCase.files.get(violation.file)?.split('\n')[violation.line - 1] ?? '';
  return line.trimEnd().length + 1;
}

function printExpectation(expectation: CaseExpectation): string {
  const { file, line, column, endColumn, matched, purposes, sink, sources } = expectation;
  const place = `${file}:${String(line)}:${String(column)}-${String(endColumn)}`;
  return `${place} ${matched ? 'matched ' : ''}${purposes.join(', ')} -> ${sink}: ${sources.join(', ')}`;
}

function printViolation(flowCase: FlowCase, violation: CaseViolation): string[] {
  return [printClaim(flowCase, violation), ...violation.path.map((step) => `    ${step}`)];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function printProgram(flowCase: FlowCase): string[] {
  return [...flowCase.files].flatMap(([name, text]) => [
    `--- ${name}`,
    ...text
      .trimEnd()
      .split('\n')
      .map((line, index) => `${String(index + 1).padStart(4)} | ${line}`),
  ]);
}
