import { createHash } from 'node:crypto';

/** What makes a flow the one it is, whatever lines it stands on. Files are relative. */
export interface Identity {
  /** The labelled declarations, by file and name. */
  readonly sources: readonly { readonly file: string; readonly name: string }[];
  readonly sink: string;
  /** The file of the entry and the declaration that it stands in. */
  readonly file: string;
  readonly symbol: string;
}

const LENGTH = 20;

export function digestOf({ sources, sink, file, symbol }: Identity): string {
  const names = sources
    .map((source) => [source.file, source.name])
    .sort(([a = '', b = ''], [c = '', d = '']) => {
      return compareText(a, c) || compareText(b, d);
    });
  const text = JSON.stringify([names, sink, file, symbol]);
  return createHash('sha256').update(text).digest('hex').slice(0, LENGTH);
}

/** The digests of flows in their order; the second of the same identity and those after it have a number. */
export function fingerprintsOf(identities: readonly Identity[]): string[] {
  const counts = new Map<string, number>();
  return identities.map((identity) => {
    const digest = digestOf(identity);
    const count = (counts.get(digest) ?? 0) + 1;
    counts.set(digest, count);
    return count === 1 ? digest : `${digest}-${String(count)}`;
  });
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
