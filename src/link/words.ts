/** Names as they stand in texts: what a search by text looks for before anything is parsed or asked. */

/** What no name goes on with on its left, so that a search finds no end of a longer name. */
export const NAME_STARTS = String.raw`(?<![\p{ID_Continue}$])`;
/** The same on its right. Unlike a word's boundary it holds behind names that end in a dollar sign or an accented letter. */
export const NAME_ENDS = String.raw`(?![\p{ID_Continue}$])`;

/** The source of a regular expression, for the flag `u`, that matches the text itself: names of members may be any text. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Finds one of some names where it is a whole name. Nothing, where there is none to look for. */
export function anyNameOf(names: Iterable<string>, flags = ''): RegExp {
  const words = [...names].filter((name) => name !== '').map(literally);
  return words.length === 0 ? /(?!)/ : new RegExp(`${NAME_STARTS}(?:${words.join('|')})${NAME_ENDS}`, `${flags}u`);
}
