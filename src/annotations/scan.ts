/** Whether a file's text alone shows that somebody may have labelled or marked something in it. */
import { mentionsMisspeltTag } from './misspelt.js';
import { MENTIONS_METADATA } from './sources/schema.js';
import { MENTIONS_TAG } from './tags.js';

const MENTIONS_BRAND = /\bCollected\s*</;

/**
 * Decides whether a program is worth making for the sake of a file. May say yes for a word mentioned by chance; says no only where
 * neither a tag, nor a near miss of one, nor a branded type, nor schema metadata stands.
 */
export function mayHoldAnnotations(text: string): boolean {
  return (
    MENTIONS_TAG.test(text) || MENTIONS_BRAND.test(text) || MENTIONS_METADATA.test(text) || mentionsMisspeltTag(text)
  );
}
