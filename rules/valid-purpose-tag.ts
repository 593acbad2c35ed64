import type { AST, Rule, SourceCode } from 'eslint';
import { findingsOf, type TagMistake } from './util/analysis.js';
import { docsUrl } from './util/docs.js';
import { placesOf } from './util/places.js';

const MESSAGE_IDS = {
  'unknown-purpose': 'unknownPurpose',
  'unknown-tag': 'unknownTag',
  'misplaced-tag': 'misplacedTag',
  'param-tag-unsupported': 'tagInParam',
  'contradictory-tag': 'contradictoryTag',
  'missing-reason': 'missingReason',
  'digest-sanitizer': 'digestSanitizer',
  'dead-tag': 'deadTag',
} as const satisfies Record<TagMistake['kind'], string>;

/** Reports tags that say nothing, or not what they seem to say: each is a hole in what the flow rule sees. */
export const validPurposeTag: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow tags that label or mark nothing, or contradict themselves',
      recommended: true,
      url: docsUrl('valid-purpose-tag'),
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [],
    // The engine words the sentences: it knows what would be right at the place.
    messages: {
      unknownPurpose: '{{message}}',
      unknownTag: '{{message}}',
      misplacedTag: '{{message}}',
      tagInParam: '{{message}}',
      contradictoryTag: '{{message}}',
      missingReason: '{{message}}',
      digestSanitizer: '{{message}}',
      deadTag: '{{message}}',
      replace: 'Replace "{{word}}" by "{{suggestion}}".',
    },
  },
  create(context) {
    return {
      Program() {
        const places = placesOf(context);
        for (const mistake of findingsOf(context).tagMistakes) {
          context.report({
            loc: places.on(mistake),
            messageId: MESSAGE_IDS[mistake.kind],
            data: { message: mistake.message },
            ...(places.isExact ? repair(context.sourceCode, places.on(mistake), mistake) : {}),
          });
        }
      },
    };
  },
};

/**
 * How a near miss is put right. A word behind a comma may be meant as text; as one more purpose it would allow uses, so that is for
 * the user to say.
 */
function repair(
  sourceCode: SourceCode,
  { start, end }: AST.SourceLocation,
  mistake: TagMistake,
): Pick<Rule.ReportDescriptorOptions, 'fix' | 'suggest'> {
  if (!('suggestion' in mistake)) return {};
  const { word, suggestion } = mistake;
  const range: AST.Range = [sourceCode.getIndexFromLoc(start), sourceCode.getIndexFromLoc(end)];
  // Where the place is wider than the word there is more than the word to put right.
  if (sourceCode.text.slice(...range) !== word) return {};
  const fix: Rule.ReportFixer = (fixer) => fixer.replaceTextRange(range, suggestion);
  const isListed = /,[\s*]*$/.test(sourceCode.text.slice(0, range[0]));
  return isListed ? { suggest: [{ messageId: 'replace', data: { word, suggestion }, fix }] } : { fix };
}
