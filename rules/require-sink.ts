import type { Rule } from 'eslint';
import { mayAdvertise, type UnmarkedModule } from '../src/index.js';
import { adviceFor, fixOf } from './util/advice.js';
import { docsUrl } from './util/docs.js';
import { placesOf } from './util/places.js';

interface Options {
  readonly uses?: readonly string[];
  readonly folders?: readonly string[] | Readonly<Record<string, string>>;
}

const PURPOSES = { type: 'array', items: { type: 'string' }, uniqueItems: true, minItems: 1 } as const;

/** Reports modules that advertise and are not marked: the flow rule doesn't know them. */
export const requireSink: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    docs: {
      description: 'require modules that advertise to be marked as sinks',
      recommended: true,
      url: docsUrl('require-sink'),
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        properties: {
          uses: {
            ...PURPOSES,
            description:
              'The purposes whose packages, globals and URLs make a module need a mark, with all below them.',
          },
          folders: {
            description: 'Names of folders whose modules need a mark, with what they serve; a list means advertising.',
            anyOf: [
              { type: 'array', items: { type: 'string' }, uniqueItems: true },
              { type: 'object', additionalProperties: { type: 'string' } },
            ],
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ uses: ['advertising'] }],
    messages: {
      package: 'Imports {{name}}, which serves {{purposes}}, and is not marked: {{why}}',
      global: 'Calls {{name}}, which serves {{purposes}}, and is not marked: {{why}}',
      url: 'Sends requests to {{name}}, which serves {{purposes}}, and is not marked: {{why}}',
      folder: 'Lies in {{name}} and is not marked: {{why}}',
      mark: 'Mark the file: @sink {{purposes}}.',
      none: 'Say that nothing in the file advertises: @sink none.',
    },
  },
  create(context) {
    const { uses = ['advertising'], folders } = (context.options[0] ?? {}) as Options;
    const asked = { uses, folders: folders && new Map(entriesOf(folders)) };
    return {
      Program() {
        const found = adviceFor(
          context,
          folders !== undefined || mayAdvertise(context.filename, context.sourceCode.text),
        );
        const unmarked = found?.advice.unmarkedModule(found.file, asked);
        if (unmarked) report(context, unmarked);
      },
    };
  },
};

function entriesOf(folders: NonNullable<Options['folders']>): [string, string][] {
  const entries = Array.isArray(folders)
    ? (folders as readonly string[]).map((name) => [name, 'advertising'] as const)
    : Object.entries(folders as Readonly<Record<string, string>>);
  return entries.map(([name, purpose]) => [name.replace(/\/$/, '').toLowerCase(), purpose]);
}

const WHY = 'data collected for security that is used in here is not noticed. Put `@sink` into the comment at its top.';

function report(context: Rule.RuleContext, unmarked: UnmarkedModule): void {
  const { evidence, name } = unmarked;
  const purposes = unmarked.purposes.join(', ');
  const places = placesOf(context);
  context.report({
    loc: places.at(unmarked),
    messageId: evidence,
    data: evidence === 'folder' ? { name, why: WHY } : { name, purposes, why: WHY },
    suggest: places.isExact
      ? [
          { messageId: 'mark', data: { purposes }, fix: fixOf(unmarked.edit(unmarked.purposes)) },
          { messageId: 'none', fix: fixOf(unmarked.edit([])) },
        ]
      : [],
  });
}
