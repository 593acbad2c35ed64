import type { Rule } from 'eslint';
import { adviceOf, parseSettings, SETTINGS_KEY, type Advice, type UseEnd, type TextEdit } from '../../src/index.js';
import { shownPath } from './analysis.js';
import { programOf } from './program.js';

/** Advice about the linted file's program, and the name that the file has there. */
export interface FileAdvice {
  readonly advice: Advice;
  readonly file: string;
}

/**
 * Undefined where there is nothing to advise on.
 *
 * @param wanted whether the file itself may hold something to advise on, so that making a program for its sake is worth it
 * @throws SettingsError for malformed settings
 */
export function adviceFor(context: Rule.RuleContext, wanted: boolean): FileAdvice | undefined {
  const raw: unknown = context.settings[SETTINGS_KEY];
  const settings = parseSettings(raw);
  const found = programOf(context, settings, wanted);
  if (!found) return undefined;
  const advice = adviceOf({ program: found.program, settings, rootDir: context.cwd }, JSON.stringify(raw ?? null));
  return { advice, file: context.filename.replaceAll('\\', '/') };
}

/** An edit of the engine as ESLint makes it. */
export function fixOf({ pos, end, text }: TextEdit): Rule.ReportFixer {
  return (fixer) =>
    pos === end ? fixer.insertTextBeforeRange([pos, end], text) : fixer.replaceTextRange([pos, end], text);
}

/** Where data gets to, as messages say it: `twilio (src/sms.ts:12)`. */
export function endText({ name, file, line }: UseEnd, cwd: string): string {
  return `${name} (${shownPath(file, cwd)}:${String(line)})`;
}
