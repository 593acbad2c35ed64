import type { Rule } from 'eslint';
import { mayHoldSecurityNames, type UnlabelledMember, type UsedMember } from '../src/index.js';
import { adviceFor, endText, fixOf } from './util/advice.js';
import { docsUrl } from './util/docs.js';
import { placesOf } from './util/places.js';

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
      used: '{{member}} reaches {{consumer}}, which serves {{purpose}}, and has no label: its way into advertising is not noticed.',
      label: 'Label it: @purpose {{purpose}}.',
    },
  },
  create(context) {
    const { ignore = [] } = (context.options[0] ?? {}) as { readonly ignore?: readonly string[] };
    const ignored = ignore.map((pattern) => new RegExp(pattern, 'u'));
    return {
      Program() {
        const found = adviceFor(context, mayHoldSecurityNames(context.sourceCode.text));
        if (!found) return;
        const places = placesOf(context);
        const named = found.advice.unlabelledByName(found.file);
        const used = found.advice.unlabelledByUse(found.file);
        const reported = new Set(named.map(({ pos }) => pos));
        const all: (UnlabelledMember | UsedMember)[] = [...named, ...used.filter(({ pos }) => !reported.has(pos))];
        for (const member of all) {
          const { display, purpose, edit } = member;
          if (ignored.some((pattern) => pattern.test(display))) continue;
          const consumer = 'security' in member ? { consumer: endText(member.security, context.cwd) } : {};
          context.report({
            loc: places.at(member),
            messageId: 'security' in member ? 'used' : 'named',
            data: { member: display, purpose, ...consumer },
            suggest: places.isExact ? [{ messageId: 'label', data: { purpose }, fix: fixOf(edit) }] : [],
          });
        }
      },
    };
  },
};
