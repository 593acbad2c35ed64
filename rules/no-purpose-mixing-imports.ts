import type { Rule } from 'eslint';
import { adviceFor } from './util/advice.js';
import { docsUrl } from './util/docs.js';
import { placesOf } from './util/places.js';

interface Options {
  readonly types?: boolean;
}

/** Reports imports that bring data collected for one purpose into one module with code that must not have it. */
export const noPurposeMixingImports: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow imports between modules labelled for security and modules that advertise',
      url: docsUrl('no-purpose-mixing-imports'),
    },
    schema: [
      {
        type: 'object',
        properties: {
          types: { type: 'boolean', description: 'Whether imports of types alone are reported.' },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ types: true }],
    messages: {
      sink: 'This module is labelled {{collected}} and imports {{name}}, which serves {{used}}: whatever it hands over there is used for that.',
      source:
        'This module serves {{used}} and imports {{name}}, whose data was collected for {{collected}}: it must not get hold of it.',
    },
  },
  create(context) {
    const { types = true } = (context.options[0] ?? {}) as Options;
    return {
      Program() {
        const found = adviceFor(context, false);
        for (const each of found?.advice.mixedImports(found.file) ?? []) {
          if (each.typeOnly && !types) continue;
          const { kind, name, collected, used } = each;
          const data = { name, collected: collected.join(', '), used: used.join(', ') };
          context.report({ loc: placesOf(context).at(each), messageId: kind, data });
        }
      },
    };
  },
};
