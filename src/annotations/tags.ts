/** THE TAG TABLE, and the reading of a doc comment's text into tags. Knows no TypeScript. */
import { parse } from 'comment-parser';

import type { TargetKind } from './nodes.js';

/** The tags of ours. */
export type TagName = 'purpose' | 'sink' | 'sanitizes' | 'consent';

/** One row: where a tag may stand and how its value is read. */
export interface TagRule {
  readonly allowed: readonly TargetKind[];
  /** For the message of a misplaced tag. */
  readonly belongs: string;
  /** Whether several purposes may follow, separated by commas. */
  readonly several: boolean;
  /** Whether `none` may stand for a purpose. */
  readonly none: boolean;
  /** Whether a text must follow the purposes. */
  readonly reason: boolean;
}

export const TAGS: Readonly<Record<TagName, TagRule>> = {
  purpose: {
    allowed: ['member', 'variable', 'parameter', 'function', 'type', 'class', 'enum', 'module'],
    belongs: 'a member, variable, parameter, function, type, class or enum, or at the top of a file',
    several: true,
    none: false,
    reason: false,
  },
  sink: {
    allowed: ['member', 'variable', 'function', 'class', 'module'],
    belongs: 'a function, method, class, member or variable, or at the top of a file',
    several: true,
    none: true,
    reason: false,
  },
  sanitizes: {
    allowed: ['function'],
    belongs: 'a function or method',
    several: true,
    none: false,
    reason: true,
  },
  consent: {
    allowed: ['function', 'member', 'variable', 'parameter'],
    belongs: 'a predicate, or a boolean member or variable',
    several: true,
    none: false,
    reason: false,
  },
};

/** Finds the files and comments worth reading. */
export const MENTIONS_TAG = /@(?:purpose|sink|sanitizes|consent)\b/;

/** A word of a tag's value, with its offset within the comment. */
export interface TagWord {
  readonly text: string;
  readonly pos: number;
}

/** A tag as written. Offsets are within the comment; `pos` is that of the at sign, `end` that of the value's end. */
export interface Tag {
  readonly name: TagName;
  readonly words: readonly TagWord[];
  /** What follows the purposes. */
  readonly text: string;
  readonly pos: number;
  readonly end: number;
  /** Where it stands: as a block tag (or after a summary on its line), or within another block tag, where it says nothing. */
  readonly within: 'comment' | 'param' | 'other';
}

interface Section {
  /** The tag's name; empty for the description before the first tag. */
  readonly name: string;
  readonly pos: number;
  readonly end: number;
}

const OURS = /(^|[\s*])@(purpose|sink|sanitizes|consent)(?![\w-])/g;
const PARAM_TAGS = new Set(['param', 'arg', 'argument', 'property', 'prop']);

/** Reads the tags of ours in one doc comment. */
export function readTags(comment: string): Tag[] {
  const tags: Tag[] = [];
  for (const section of sections(comment)) {
    if (section.name === 'example') continue;
    const text = blankCode(comment.slice(section.pos, section.end));
    const starts = [...text.matchAll(OURS)].map((match) => ({
      pos: match.index + (match[1]?.length ?? 0),
      name: match[2] as TagName,
    }));
    // A tag right behind a modifier tag (`@deprecated @purpose security`) is a tag of its own.
    const follows = text.slice(0, starts[0]?.pos).trim() === `@${section.name}`;
    const within = follows ? 'comment' : sectionRole(section.name);
    starts.forEach(({ pos, name }, index) => {
      const end = starts[index + 1]?.pos ?? text.length;
      tags.push(readTag(name, comment, section.pos + pos, section.pos + end, within));
    });
  }
  return tags;
}

function sectionRole(name: string): Tag['within'] {
  if (name === '' || Object.hasOwn(TAGS, name)) return 'comment';
  return PARAM_TAGS.has(name) ? 'param' : 'other';
}

/** The comment cut at its block tags. */
function sections(comment: string): Section[] {
  const [block] = parse(comment, { spacing: 'preserve' });
  const lines = comment.split('\n');
  const offsets: number[] = [];
  lines.reduce((offset, line) => {
    offsets.push(offset);
    return offset + line.length + 1;
  }, 0);
  const starts = (block?.tags ?? []).map((tag) => {
    const first = tag.source[0];
    const line = first?.number ?? 0;
    return { name: tag.tag, pos: (offsets[line] ?? 0) + Math.max(0, lines[line]?.indexOf(`@${tag.tag}`) ?? 0) };
  });
  const end = comment.length - '*/'.length;
  const cuts = [{ name: '', pos: '/**'.length }, ...starts];
  return cuts.map((cut, index) => ({ ...cut, end: cuts[index + 1]?.pos ?? end }));
}

/** Code spans and inline tags mention tags without meaning them; lengths stay. */
function blankCode(text: string): string {
  return text.replace(/`[^`\n]*`|\{@[^}]*\}/g, (code) => ' '.repeat(code.length));
}

function readTag(name: TagName, comment: string, pos: number, end: number, within: Tag['within']): Tag {
  const value = comment.slice(pos, end).replace(/(\n[^\S\n]*)\*/g, '$1 ');
  let offset = name.length + 1;
  const words: TagWord[] = [];
  const take = (pattern: RegExp): string => {
    const match = pattern.exec(value.slice(offset))?.[0] ?? '';
    offset += match.length;
    return match;
  };
  take(/^\s+/);
  for (;;) {
    const at = offset;
    const word = take(/^[^\s,]+/).replace(/[.;:]+$/, '');
    if (word !== '') words.push({ text: word, pos: pos + at });
    if (word === '' || !TAGS[name].several || take(/^[^\S\n]*,\s*/) === '') break;
  }
  const text = value.slice(offset).trim();
  const length = value.trimEnd().length;
  return { name, words, text: text.replace(/\s+/g, ' '), pos, end: pos + length, within };
}
