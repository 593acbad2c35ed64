import type { Rule } from 'eslint';
import { mayHoldSecurityNames } from '../src/index.js';
import { adviceFor, fixOf, locAt } from './util/advice.js';
import { docsUrl } from './util/docs.js';

/** Reports members that hold what people gave for security, and don't say so: the flow rule doesn't follow them. */
export const requirePurpose: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    docs: {
      description: 'require members that hold security contact data to say what it was collected for',
      recommended: true,
      url: docsUrl('require-purpose'),
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        properties: {
          ignore: {
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
            description: 'Regular expressions; members are not reported whose `Type.member` one of them matches.',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ ignore: [] }],
    messages: {
      named:
        '{{member}} looks as if it was collected for {{purpose}}, and has no label: its way into advertising is not noticed.',
      label: 'Label it: @purpose {{purpose}}.',
    },
  },
  create(context) {
    const { ignore = [] } = (context.options[0] ?? {}) as { readonly ignore?: readonly string[] };
    const ignored = ignore.map((pattern) => new RegExp(pattern, 'u'));
    return {
      Program() {
        const found = adviceFor(context, mayHoldSecurityNames(context.sourceCode.text));
        for (const member of found?.advice.unlabelledByName(found.file) ?? []) {
          const { display, purpose, edit } = member;
          if (ignored.some((pattern) => pattern.test(display))) continue;
          context.report({
            loc: locAt(context, member),
            messageId: 'named',
            data: { member: display, purpose },
            suggest: [{ messageId: 'label', data: { purpose }, fix: fixOf(edit) }],
          });
        }
      },
    };
  },
};
