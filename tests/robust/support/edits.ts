/** Changes of a text, all given in offsets of the text as it was. */
export interface Edit {
  readonly pos: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the changes made; of two that begin at the same place, the first given comes first. */
export function edited(text: string, edits: readonly Edit[]): string {
  let done = '';
  let at = 0;
  for (const { pos, end, text: by } of inOrder(edits)) {
    done += text.slice(at, pos) + by;
    at = end;
  }
  return done + text.slice(at);
}

/** Where a range of the old text stands in the new one: what is put in before its start or behind its end is no part of it. */
export function moved(edits: readonly Edit[], pos: number, end: number): readonly [pos: number, end: number] {
  let start = pos;
  let stop = end;
  for (const each of inOrder(edits)) {
    const growth = each.text.length - (each.end - each.pos);
    const isPutIn = each.pos === each.end;
    if (each.end <= pos && (each.pos < pos || isPutIn)) start += growth;
    if (isPutIn ? each.pos < end : each.end <= end) stop += growth;
  }
  return [start, stop];
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.pos - b.pos || a.end - b.end);
}
