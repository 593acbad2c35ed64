import path from 'node:path';
import type { Rule, SourceCode } from 'eslint';
import type ts from 'typescript';
import { ownProgramOf, withSources, type Origin, type Settings } from '../../src/index.js';

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
 *
 * @param wanted whether there is something to find even if nothing in the program is labelled
 */
export function programOf(context: Rule.RuleContext, settings: Settings, wanted = false): FileProgram | undefined {
  const { sourceCode } = context;
  const isAnswer = known.get(sourceCode) !== undefined || (known.has(sourceCode) && !wanted);
  if (!isAnswer) known.set(sourceCode, findProgram(context, settings, wanted));
  return known.get(sourceCode);
}

/** Components of frameworks hold scripts that only their parsers can take out. */
const COMPONENT = /\.(?:vue|svelte|astro)$/;

/** Is it a component of which no types are known, so that nothing in it can be analysed? */
export function isUnanalysed({ filename, sourceCode }: Rule.RuleContext): boolean {
  return COMPONENT.test(filename) && !(sourceCode.parserServices as ParserServices | undefined)?.program;
}

/** The text that the parser gave TypeScript for the linted file, where it may be another than the file's. */
export function parsedText({ filename, sourceCode }: Rule.RuleContext): string | undefined {
  if (ANALYSABLE.test(filename)) return undefined;
  const services = sourceCode.parserServices as ParserServices | undefined;
  return services?.program?.getSourceFile(filename.replaceAll('\\', '/'))?.text;
}

interface ParserServices {
  readonly program?: ts.Program | null;
}

function findProgram(context: Rule.RuleContext, settings: Settings, wanted: boolean): FileProgram | undefined {
  const { filename, sourceCode } = context;
  const services = sourceCode.parserServices as ParserServices | undefined;
  const file = filename.replaceAll('\\', '/');
  const assumeLabels = wanted || settings.sources.length + settings.schemas.length > 0;
  if (services?.program) return { program: withSources(services.program, file, assumeLabels), origin: undefined };
  if (!path.isAbsolute(filename) || !ANALYSABLE.test(filename)) return undefined;
  return ownProgramOf(file, sourceCode.text, assumeLabels);
}
