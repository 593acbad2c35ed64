import type { Rule } from 'eslint';
import { messageOf, type Violation } from '../src/index.js';
import { analysisOf } from './util/analysis.js';
import { docsUrl } from './util/docs.js';

/** Reports where labelled data enters code that serves a purpose the data was not collected for. */
export const noCrossPurposeFlow: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow data collected for one purpose to reach code that serves another',
      recommended: true,
      url: docsUrl('no-cross-purpose-flow'),
    },
    schema: [],
    messages: {
      flow: '{{source}} was collected for {{purposes}} ({{declared}}) and {{way}} {{sink}}, which serves {{used}} ({{use}}): {{path}}',
      incomplete: '{{message}}',
    },
  },
  create(context) {
    return {
      Program() {
        const analysis = analysisOf(context);
        const { filename, sourceCode } = context;
        const at = (pos: number, end: number) => ({
          start: sourceCode.getLocFromIndex(pos),
          end: sourceCode.getLocFromIndex(end),
        });
        for (const violation of analysis.violationsIn(filename)) {
          context.report({
            loc: at(violation.pos, violation.end),
            messageId: 'flow',
            data: dataOf(violation, context.cwd),
          });
        }
        for (const { message, line, column } of analysis.incompleteIn(filename)) {
          const start = { line, column: column - 1 };
          context.report({ loc: { start, end: start }, messageId: 'incomplete', data: { message } });
        }
      },
    };
  },
};

function dataOf(violation: Violation, rootDir: string): Record<string, string> {
  return { ...messageOf(violation, rootDir) };
}
