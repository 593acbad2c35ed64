/** What a message of the flow rule says, read back: formatters of a linter get nothing else. */
export interface ReadMessage {
  readonly matched: boolean;
  /** Several are joined, as in the message. */
  readonly source: string;
  readonly purposes: readonly string[];
  readonly declared: { readonly file: string; readonly line: number };
  readonly way: 'argument' | 'write' | 'obtained';
  readonly sink: string;
  readonly used: readonly string[];
  readonly external: boolean;
  readonly steps: readonly ReadStep[];
}

export interface ReadStep {
  readonly text: string;
  readonly matched: boolean;
  /** Given where the step stands in another file than the one before; the first one's is else the entry's. */
  readonly at?: { readonly file: string; readonly line: number };
}

const MESSAGE =
  /^(?<source>.+?) was collected for (?<purposes>[^(]+) \((?<file>[^()]+):(?<line>\d+)\) and (?<matched>is matched; the outcome )?(?<way>is handed to|is written into|is obtained by) (?<sink>.+?), which serves (?<used>[\w.:, -]+) \((?<use>internal use|disclosure to a third party)\): (?<path>.*)$/s;

const WAYS: Readonly<Record<string, ReadMessage['way']>> = {
  'is handed to': 'argument',
  'is written into': 'write',
  'is obtained by': 'obtained',
};

/** Undefined for any other message. */
export function readMessage(message: string): ReadMessage | undefined {
  const groups = MESSAGE.exec(message)?.groups;
  if (!groups) return undefined;
  const {
    source = '',
    purposes = '',
    file = '',
    line = '',
    matched,
    way = '',
    sink = '',
    used = '',
    use,
    path = '',
  } = groups;
  return {
    matched: matched !== undefined,
    source,
    purposes: purposes.split(', '),
    declared: { file, line: Number(line) },
    way: WAYS[way] ?? 'argument',
    sink,
    used: used.split(', '),
    external: use !== 'internal use',
    steps: path.split(' → ').map(readStep),
  };
}

function readStep(part: string): ReadStep {
  const place = / \(([^()\s][^()]*):(\d+)\)$/.exec(part);
  const said = place ? part.slice(0, place.index) : part;
  const matched = said.startsWith(MATCHED);
  const text = matched ? said.slice(MATCHED.length) : said;
  return place ? { text, matched, at: { file: place[1] ?? '', line: Number(place[2]) } } : { text, matched };
}

const MATCHED = 'matched against: ';
