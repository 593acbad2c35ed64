import type { ESLint } from 'eslint';
import { sarifOf, type Other } from '../../report/formats/sarif.js';
import { rebuild, type FormatterContext, type OtherMessage } from './results.js';

/** An ESLint formatter: SARIF 2.1.0 with a code flow for each flow, and the messages of all other rules. */
export default function format(results: readonly ESLint.LintResult[], context: FormatterContext): string {
  const { report, others } = rebuild(results, context);
  return `${JSON.stringify(
    sarifOf(
      report,
      others.map((each) => otherOf(each, context)),
    ),
    null,
    2,
  )}\n`;
}

function otherOf({ message, region }: OtherMessage, { rulesMeta }: FormatterContext): Other {
  const id = message.ruleId ?? 'eslint';
  const docs = message.ruleId === null ? undefined : rulesMeta[message.ruleId]?.docs;
  const text = `${docs?.description ?? 'What ESLint itself reports'}.`;
  const url = docs?.url?.startsWith('https://') === true ? { helpUri: docs.url } : {};
  return {
    rule: {
      id,
      name: nameOf(id),
      shortDescription: { text },
      fullDescription: { text },
      help: { text },
      properties: { tags: ['eslint'], precision: 'high' },
      ...url,
    },
    level: message.severity === 2 ? 'error' : 'warning',
    message: message.message,
    region,
  };
}

/** `NoUnusedVars`, as rule names are written. */
function nameOf(id: string): string {
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}
