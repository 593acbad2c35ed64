import type { Rule } from 'eslint';
import { findingsOf } from './util/analysis.js';
import { docsUrl } from './util/docs.js';
import { placesOf } from './util/places.js';
import { NAMESPACE } from './util/namespace.js';
import { namespaceOf, suppressionsOf, type Suppression } from './util/suppressions.js';

/** Reports comments that switch the plugin's rules off and don't say why, or for longer than was agreed. */
export const requireSuppressionReason: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    docs: {
      description: 'require a reason where these rules are switched off, and an end where one was agreed on',
      recommended: true,
      url: docsUrl('require-suppression-reason'),
    },
    schema: [],
    messages: {
      missingReason:
        'Switches {{rules}} off and does not say why: write the reason behind `--`, and `until YYYY-MM-DD` where it has an end.',
      hidden:
        'Switches all rules off, hides {{count}} of {{rules}} and does not say why: write the reason behind `--`, or name the rules that are meant.',
      expired:
        '{{rules}} may be switched off here until {{date}}, which is past: mend what is hidden, or agree on another date.',
      invalidDate: '`until {{date}}` names no day: write it as YYYY-MM-DD.',
    },
  },
  create(context) {
    return {
      Program() {
        for (const suppression of suppressionsOf(context.sourceCode)) {
          const problem = problemOf(context, suppression);
          if (problem) context.report({ ...problem, loc: visible(suppression) });
        }
      },
    };
  },
};

interface Problem {
  readonly messageId: 'missingReason' | 'hidden' | 'expired' | 'invalidDate';
  readonly data: Record<string, string>;
}

const UNTIL = /\buntil:?\s+(\d{4}-\d{1,2}-\d{1,2})(?!\d)/i;

function problemOf(context: Rule.RuleContext, suppression: Suppression): Problem | undefined {
  const { rules, reason } = suppression;
  const own = rules.filter((rule) => isOwn(context, rule));
  const hidden = rules.length === 0 ? hiddenBy(context, suppression) : [];
  if (own.length === 0 && hidden.length === 0) return undefined;
  const names = [...new Set([...own, ...hidden])].join(', ');
  if (reason === '') {
    if (own.length > 0) return { messageId: 'missingReason', data: { rules: names } };
    return { messageId: 'hidden', data: { rules: names, count: countText(hidden.length) } };
  }
  const date = UNTIL.exec(reason)?.[1];
  if (date === undefined) return undefined;
  if (!isDay(date)) return { messageId: 'invalidDate', data: { date } };
  return date < today() ? { messageId: 'expired', data: { rules: names, date } } : undefined;
}

function isOwn(context: Rule.RuleContext, rule: string): boolean {
  return rule.startsWith(`${NAMESPACE}/`) || rule.startsWith(`${namespaceOf(context)}/`);
}

/**
 * The rule of each finding that a comment hides which names no rules. Such comments are everywhere in generated code: only where they
 * hide something they are this rule's business.
 */
function hiddenBy(context: Rule.RuleContext, suppression: Suppression): string[] {
  const { violations, tagMistakes } = findingsOf(context);
  const places = placesOf(context);
  const found = [
    ...violations.map((each) => ['no-cross-purpose-flow', places.at(each).start.line] as const),
    ...tagMistakes.map((each) => ['valid-purpose-tag', places.on(each).start.line] as const),
  ];
  return found.flatMap(([rule, line]) => {
    const name = `${NAMESPACE}/${rule}`;
    return suppression.hides(name, line) ? [name] : [];
  });
}

function countText(count: number): string {
  return count === 1 ? 'a finding' : `${String(count)} findings`;
}

/** Whether the calendar has the day. */
function isDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

/** The day where the linter runs, as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** From before the line's first column on: else a comment that switches everything off would hide its own report. */
function visible({ loc }: Suppression): Suppression['loc'] {
  return { start: { line: loc.start.line, column: -1 }, end: loc.end };
}
