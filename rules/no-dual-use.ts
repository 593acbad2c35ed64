import type { Rule } from 'eslint';
import { adviceFor, endText } from './util/advice.js';
import { docsUrl } from './util/docs.js';
import { placesOf } from './util/places.js';

/** Reports declarations whose data is used for security and for what security must not be used for, and that don't say what they are for. */
export const noDualUse: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow data without a label to reach both security code and advertising code',
      url: docsUrl('no-dual-use'),
    },
    schema: [],
    messages: {
      dual: '{{source}} has no label, and is used for two things: it reaches {{security}}, which serves {{secured}}, and {{forbidden}}, which serves {{used}}. Say by @purpose what people gave it for.',
    },
  },
  create(context) {
    return {
      Program() {
        const found = adviceFor(context, false);
        for (const use of found?.advice.dualUses(found.file) ?? []) {
          context.report({
            loc: placesOf(context).at(use),
            messageId: 'dual',
            data: {
              source: use.display,
              security: endText(use.security, context.cwd),
              secured: use.security.purposes.join(', '),
              forbidden: endText(use.forbidden, context.cwd),
              used: use.forbidden.purposes.join(', '),
            },
          });
        }
      },
    };
  },
};
