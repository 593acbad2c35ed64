import type { ESLint } from 'eslint';
import { toHtml } from '../../report/html/index.js';
import { rebuild, type FormatterContext } from './results.js';

/** An ESLint formatter: the flows among the messages as one HTML file. */
export default function format(results: readonly ESLint.LintResult[], context: FormatterContext): string {
  const { report, lineOf } = rebuild(results, context);
  return toHtml(report, lineOf);
}
