/** Text from code is data: shown on one line, it neither moves a terminal's cursor nor turns the direction of what is beside it. */

// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** The text with what cannot be seen spelled out: `\u001b`. */
export function plain(text: string): string {
  return text.replace(UNSEEN, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
