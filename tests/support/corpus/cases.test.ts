/**
 * The corpus itself is sound: a case that doesn't compile, or carets that stand under half an expression, would test the
 * engine against something no user writes.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { discoverCases } from './discover.js';
import { parseCase } from './parse.js';
import { CASE_ROOT, createCaseProgram } from './program.js';
import type { CaseExpectation, FlowCase } from './types.js';

const CLEAN = '-clean';
const cases = discoverCases(join(import.meta.dirname, '../../flows'));
const names = new Set(cases.map(({ name }) => name));

/** Codes 7000 to 7099 are about implicit `any`, which JavaScript without annotations is full of. */
function isImplicitAny({ code, file }: ts.Diagnostic): boolean {
  return code >= 7000 && code < 7100 && /\.[cm]?jsx?$/.test(file?.fileName ?? '');
}

function problemsOf(program: ts.Program): string[] {
  return ts
    .getPreEmitDiagnostics(program)
    .filter((diagnostic) => !isImplicitAny(diagnostic))
    .map(({ file, start, messageText }) => {
      const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1;
      return `${file?.fileName ?? ''}:${String(line)} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}

/** Whether the carets cover one whole node, or its first line. */
function coversNode(flowCase: FlowCase, program: ts.Program, expectation: CaseExpectation): boolean {
  const file = program.getSourceFile(`${CASE_ROOT}/${expectation.file}`);
  if (file === undefined) return false;
  const line = flowCase.files.get(expectation.file)?.split('\n')[expectation.line - 1] ?? '';
  const start = file.getPositionOfLineAndCharacter(expectation.line - 1, expectation.column - 1);
  const end = file.getPositionOfLineAndCharacter(expectation.line - 1, expectation.endColumn - 1);
  const toLineEnd = line.length === expectation.endColumn - 1;
  const visit = (node: ts.Node): boolean => {
    if (node.end < start || node.pos > end) return false;
    const nodeStart = node.getStart(file);
    if (nodeStart === start && (node.end === end || (toLineEnd && node.end > end))) return true;
    return ts.forEachChild(node, visit) ?? false;
  };
  return visit(file);
}

describe('the corpus', () => {
  it('is there', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  it.each(cases)('$name is a valid case', ({ name, text }) => {
    const flowCase = parseCase(text);
    const program = createCaseProgram(flowCase.files);
    expect(problemsOf(program)).toEqual([]);
    const skewed = flowCase.expectations.filter((expectation) => !coversNode(flowCase, program, expectation));
    expect(skewed).toEqual([]);
    if (name.endsWith(CLEAN)) {
      expect(flowCase.expectations).toEqual([]);
      expect(names).toContain(name.slice(0, -CLEAN.length));
    } else {
      expect(flowCase.expectations).not.toEqual([]);
      expect(names).toContain(`${name}${CLEAN}`);
    }
  });
});
