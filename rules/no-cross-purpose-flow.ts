import type { Rule } from 'eslint';
import { messageOf, type Origin, type Violation } from '../src/index.js';
import { findingsOf, shownPath, type Along } from './util/analysis.js';
import { docsUrl } from './util/docs.js';
import { placesOf } from './util/places.js';

interface Options {
  readonly matches?: boolean;
  readonly reportAlong?: readonly Along['kind'][];
}

/** Reports where labelled data enters code that serves a purpose the data was not collected for. */
export const noCrossPurposeFlow: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow data collected for one purpose to reach code that serves another',
      recommended: true,
      url: docsUrl('no-cross-purpose-flow'),
    },
    schema: [
      {
        type: 'object',
        properties: {
          matches: {
            type: 'boolean',
            description: 'Whether to report data that is only compared or looked up, and whose outcome enters a sink.',
          },
          reportAlong: {
            type: 'array',
            items: { type: 'string', enum: ['source', 'steps'] },
            uniqueItems: true,
            description:
              'What else to report, each in the file it stands in: the sources, the calls that pass the data on.',
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ matches: true, reportAlong: [] }],
    messages: {
      flow: '{{source}} was collected for {{purposes}} ({{declared}}) and {{way}} {{sink}}, which serves {{used}} ({{use}}): {{path}}',
      match:
        '{{source}} was collected for {{purposes}} ({{declared}}) and is matched; the outcome {{way}} {{sink}}, which serves {{used}} ({{use}}): {{path}}',
      source:
        '{{source}} was collected for {{purposes}} and {{way}} {{sink}}, which serves {{used}} ({{use}}), at {{entry}}.',
      step: '{{source}} was collected for {{purposes}} ({{declared}}), is passed on here and {{way}} {{sink}}, which serves {{used}} ({{use}}), at {{entry}}.',
      incomplete: '{{message}}',
      notAnalysed:
        'Nothing in this component is analysed: its parser gives no type information. Give it a parser for scripts and `projectService` (or `project`) with `extraFileExtensions`. Said once, it holds for all such files.',
      noTypeInformation:
        'The parser gives no type information: analysed with a program of our own, made from {{made}}; type information from the parser (`parserOptions.projectService`) would be faster and sure. Said once, it holds for all such files.',
    },
  },
  create(context) {
    const { matches = true, reportAlong = [] } = (context.options[0] ?? {}) as Options;
    return {
      Program() {
        const { violations, along, incomplete, ownProgram, unanalysed } = findingsOf(context);
        const places = placesOf(context);
        if (unanalysed) {
          const start = { line: 1, column: 0 };
          context.report({ loc: { start, end: start }, messageId: 'notAnalysed' });
        }
        if (ownProgram) {
          const start = { line: 1, column: 0 };
          const data = { made: madeFrom(ownProgram, context.cwd) };
          context.report({ loc: { start, end: start }, messageId: 'noTypeInformation', data });
        }
        for (const violation of violations) {
          if (violation.matched && !matches) continue;
          context.report({
            loc: places.at(violation),
            messageId: violation.matched ? 'match' : 'flow',
            data: dataOf(violation, context.cwd),
          });
        }
        for (const each of along) {
          const { kind, violation, leaves } = each;
          if (!(leaves || reportAlong.includes(kind)) || (violation.matched && !matches)) continue;
          context.report({ loc: places.at(each), messageId: ALONG[kind], data: dataOf(violation, context.cwd) });
        }
        for (const { message, line, column } of incomplete) {
          context.report({ loc: places.on({ line, column }), messageId: 'incomplete', data: { message } });
        }
      },
    };
  },
};

/** The message at a place on the way. */
const ALONG = { source: 'source', steps: 'step' } as const satisfies Record<Along['kind'], string>;

function dataOf(violation: Violation, rootDir: string): Record<string, string> {
  return { ...messageOf(violation, rootDir) };
}

function madeFrom({ config, problem }: Origin, cwd: string): string {
  const made = config
    ? shownPath(config, cwd)
    : 'this file and what it imports, as no tsconfig.json or jsconfig.json includes it (code that calls into it is not seen)';
  return problem === undefined ? made : `${made} (the configuration has an error: ${problem})`;
}
