import path from 'node:path';
import type { Rule, SourceCode } from 'eslint';
import type ts from 'typescript';
import { ownProgramOf, type Origin, type Settings } from '../../src/index.js';

/** The program that the linted file is analysed with. */
export interface FileProgram {
  readonly program: ts.Program;
  /** What it was made from, if it is one of our own; undefined for the parser's. */
  readonly origin: Origin | undefined;
}

const ANALYSABLE = /\.[cm]?[jt]sx?$/;

/** By what was parsed, so that all rules of a run see the same program. */
const known = new WeakMap<SourceCode, FileProgram | undefined>();

/**
 * The parser's program; without type information one of our own. Undefined when that would hold nothing to find, and for what isn't
 * a file of JavaScript or TypeScript.
 */
export function programOf(context: Rule.RuleContext, settings: Settings): FileProgram | undefined {
  const { sourceCode } = context;
  if (!known.has(sourceCode)) known.set(sourceCode, findProgram(context, settings));
  return known.get(sourceCode);
}

interface ParserServices {
  readonly program?: ts.Program | null;
}

function findProgram(context: Rule.RuleContext, settings: Settings): FileProgram | undefined {
  const { filename, sourceCode } = context;
  const services = sourceCode.parserServices as ParserServices | undefined;
  if (services?.program) return { program: services.program, origin: undefined };
  if (!path.isAbsolute(filename) || !ANALYSABLE.test(filename)) return undefined;
  return ownProgramOf(filename.replaceAll('\\', '/'), sourceCode.text, settings.sources.length > 0);
}
