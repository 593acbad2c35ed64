import type { CaseExpectation, FlowCase, KnownLimit } from './types.js';

const SECTION = /^\/\/ @filename:\s*(\S+)\s*$/;
// A line comment, a block comment or, among JSX children, a block comment in braces.
const CARETS = /^\s*(?:\/\/|\{?\/\*)\s*(?<carets>\^+)(?<text>.*?)(?:\*\/\}?)?\s*$/;
const CLAIM =
  /^(?:(?<known>MISSING|SPURIOUS) )?(?<matched>matched )?(?<purposes>\S.*?) -> (?<sink>[\w.-]+): (?<sources>\S.*)$/;

/** One `// @filename:` part of a case; `lines` keeps the caret comments, so that positions are those of the program. */
interface Section {
  readonly name: string;
  readonly lines: string[];
}

/**
 * Reads one case of the corpus: an opening comment, then virtual files that each start with `// @filename: name`, with
 * expectations as carets under the reported expression.
 *
 * @param text - the text of a `*.flow.ts` file
 * @returns the description, the virtual files (caret comments included) and the expectations in the order of the text
 * @throws Error when the text is not a case: no description, no file, a file twice, or carets that claim nothing
 */
export function parseCase(text: string): FlowCase {
  const { header, sections } = splitSections(text.split(/\r?\n/));
  const description = readDescription(header);
  const files = new Map<string, string>();
  const expectations: CaseExpectation[] = [];
  for (const { name, lines } of sections) {
    if (files.has(name)) throw new Error(`The file ${name} stands twice in the case.`);
    while (lines.at(-1)?.trim() === '') lines.pop();
    files.set(name, `${lines.join('\n')}\n`);
    expectations.push(...readExpectations(name, lines));
  }
  if (files.size === 0) throw new Error('The case has no "// @filename:" line.');
  return { description, files, expectations };
}

function splitSections(lines: readonly string[]): { header: string[]; sections: Section[] } {
  const header: string[] = [];
  const sections: Section[] = [];
  for (const line of lines) {
    const name = SECTION.exec(line)?.[1];
    if (name === undefined) (sections.at(-1)?.lines ?? header).push(line);
    else sections.push({ name, lines: [] });
  }
  return { header, sections };
}

function readDescription(header: readonly string[]): string {
  const words: string[] = [];
  for (const line of header) {
    if (line.trim() === '') continue;
    if (!line.startsWith('// ')) throw new Error(`Only comments may stand before the first file, not: ${line}`);
    words.push(line.slice('// '.length).trim());
  }
  if (words.length === 0) throw new Error('The case does not open with a comment that says what it shows.');
  return words.join(' ');
}

function readExpectations(file: string, lines: readonly string[]): CaseExpectation[] {
  const expectations: CaseExpectation[] = [];
  let target: { readonly text: string; readonly number: number } | undefined;
  for (const [index, line] of lines.entries()) {
    const match = CARETS.exec(line);
    if (match === null) {
      target = { text: line, number: index + 1 };
      continue;
    }
    const place = `${file}:${String(index + 1)}`;
    if (target === undefined) throw new Error(`${place}: carets without a line above them.`);
    const carets = match.groups?.['carets'] ?? '';
    const column = line.indexOf('^') + 1;
    const endColumn = column + carets.length;
    assertUnderCode(target.text, column, endColumn, place);
    expectations.push({
      file,
      line: target.number,
      column,
      endColumn,
      ...readClaim(match.groups?.['text'] ?? '', place),
    });
  }
  return expectations;
}

function assertUnderCode(line: string, column: number, endColumn: number, place: string): void {
  const covered = line.slice(column - 1, endColumn - 1);
  if (covered.length < endColumn - column) throw new Error(`${place}: the carets go past the end of the line above.`);
  if (covered.trim() !== covered) throw new Error(`${place}: the carets start or end under a space.`);
}

function readClaim(
  text: string,
  place: string,
): Pick<CaseExpectation, 'matched' | 'purposes' | 'sink' | 'sources' | 'known'> {
  const groups = CLAIM.exec(text.trim())?.groups;
  if (groups === undefined) {
    throw new Error(`${place}: carets must be followed by "purpose -> sink purpose: source", not by "${text.trim()}".`);
  }
  const known = groups['known'] as KnownLimit | undefined;
  return {
    purposes: splitList(groups['purposes']),
    sink: groups['sink'] ?? '',
    sources: splitList(groups['sources']),
    ...(groups['matched'] === undefined ? {} : { matched: true }),
    ...(known === undefined ? {} : { known }),
  };
}

function splitList(text = ''): string[] {
  return text.split(',').map((word) => word.trim());
}
