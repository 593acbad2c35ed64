/** What a name says of the data behind it, by the words of the catalogue. Knows no TypeScript. */
import { FORMS_OF_DATA, HOLDERS, NOT_DATA, NOT_HOLDERS, SECURITY_NAMES } from '../catalogue/index.js';
import type { SecurityNameRow } from '../catalogue/index.js';

/** `twoFactorPhone`, `two_factor_phone`, `TWO_FACTOR_PHONE`, `2faPhone`: the words, in lower case, a space between them. */
export function wordsOf(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z])(2) ?(fa)(?![a-z])/gi, '$1 $2$3')
    .replace(/(2) ?(fa)(?=[a-z])/gi, '$1$2 ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

interface Pattern {
  readonly row: SecurityNameRow;
  readonly whole: RegExp;
  readonly noun: RegExp;
  readonly holder: RegExp;
}

/** Words may stand together as one: `recoveryemail`. */
const joined = (words: string): string => words.replaceAll(' ', ' ?');
const oneOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(joined)
    .join('|')})`;

const TAIL = `(?: ?${oneOf(FORMS_OF_DATA)}| ?\\d+)*`;

const PATTERNS: readonly Pattern[] = SECURITY_NAMES.map((row) => {
  const qualifier = oneOf(row.qualifiers);
  const noun = oneOf(row.nouns);
  return {
    row,
    whole: new RegExp(`(?:^|.* )${qualifier} ?${noun}s?${TAIL}$`),
    noun: new RegExp(`^${noun}s?${TAIL}$`),
    holder: new RegExp(`(?:^|.* )${qualifier}(?: ${oneOf(HOLDERS)})*$`),
  };
});

const NOT_DATA_WORDS = new Set(NOT_DATA);
const NOT_HOLDER_WORDS = new Set(NOT_HOLDERS);

/** The purpose that a member's name, or its own name together with that of what holds it, speaks of. */
export function purposeOfName(name: string, holders: readonly string[]): string | undefined {
  const words = wordsOf(name);
  if (NOT_DATA_WORDS.has(words.split(' ')[0] ?? '')) return undefined;
  const own = PATTERNS.find(({ whole }) => whole.test(words));
  if (own) return own.row.purpose;
  // `sendOtpSchema` is what a request brings, not where something is kept.
  const held = holders.map(wordsOf).filter((each) => !NOT_DATA_WORDS.has(each.split(' ')[0] ?? ''));
  return PATTERNS.find(({ noun, holder }) => noun.test(words) && held.some((each) => holder.test(each)))?.row.purpose;
}

/** Is a type of this name only what something is given or shows? */
export function isView(typeName: string): boolean {
  return NOT_HOLDER_WORDS.has(wordsOf(typeName).split(' ').at(-1) ?? '');
}

const first = [
  ...new Set(SECURITY_NAMES.flatMap(({ qualifiers }) => qualifiers.map((words) => words.split(' ')[0] ?? ''))),
];
/** Without one of these in its text, a file has no such name. */
export const MENTIONS_SECURITY = new RegExp(first.join('|'), 'i');
