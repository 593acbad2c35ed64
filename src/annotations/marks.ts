/** What the tags of a program say, bound to nodes and checked: the parsed form that sources and sinks are built from. */
import ts from 'typescript';

import type { Purpose } from '../purposes.js';
import { readDocComments } from './comments.js';
import type { DocComment } from './comments.js';
import type { Context } from './context.js';
import { declarationsAt, placeAt, targetKind } from './nodes.js';
import { MENTIONS_TAG, TAGS, readTags } from './tags.js';
import type { Tag, TagName } from './tags.js';
import type { Place } from './types.js';

/** A tag on its node: a module when `node` is a source file or a namespace. */
export interface Mark {
  readonly name: TagName;
  readonly node: ts.Node;
  /** The declarations the node makes; empty for modules. */
  readonly declarations: readonly ts.Declaration[];
  /** Canonical; empty means `none`. */
  readonly purposes: readonly Purpose[];
  readonly text: string;
  /** The tag itself. */
  readonly place: Place;
}

interface BoundTag {
  readonly tag: Tag;
  readonly doc: DocComment;
}

/** A file's tags are a pure function of its text: kept as long as its SourceFile lives, across programs. */
const cache = new WeakMap<ts.SourceFile, readonly BoundTag[]>();

function boundTags(sourceFile: ts.SourceFile): readonly BoundTag[] {
  let bound = cache.get(sourceFile);
  if (bound === undefined) {
    bound = MENTIONS_TAG.test(sourceFile.text)
      ? readDocComments(sourceFile, MENTIONS_TAG).flatMap((doc) => readTags(doc.text).map((tag) => ({ tag, doc })))
      : [];
    cache.set(sourceFile, bound);
  }
  return bound;
}

/**
 * All tags of the program that hold; those that don't become diagnostics. In packages only `@purpose` with known purposes counts, and
 * nothing is reported: their authors may mean something else by the words.
 */
export function collectMarks(context: Context): Mark[] {
  const marks: Mark[] = [];
  for (const sourceFile of context.files) {
    const external = context.isExternal(sourceFile);
    for (const { tag, doc } of boundTags(sourceFile)) {
      if (external && tag.name !== 'purpose') continue;
      const mark = readMark(external ? { ...context, diagnostics: [] } : context, sourceFile, tag, doc);
      if (mark !== undefined) marks.push(mark);
    }
  }
  return marks;
}

function readMark(context: Context, sourceFile: ts.SourceFile, tag: Tag, doc: DocComment): Mark | undefined {
  const { name } = tag;
  const place = placeAt(sourceFile, doc.pos + tag.pos, doc.pos + tag.end);
  const at = span(sourceFile, place);
  if (tag.within === 'param') {
    const message = `@${name} does not work inside another tag: write it in a comment of its own before the parameter or member.`;
    context.diagnostics.push({ kind: 'param-tag-unsupported', tag: name, message, ...at });
    return undefined;
  }
  const node = tag.within === 'other' ? undefined : targetOf(sourceFile, tag, doc);
  if (node === undefined) {
    const reason = tag.within === 'other' ? 'must start a line of the comment, and' : '';
    const message = `@${name} says nothing here: it ${reason === '' ? '' : `${reason} `}belongs on ${TAGS[name].belongs}.`;
    context.diagnostics.push({ kind: 'misplaced-tag', tag: name, message, ...at });
    return undefined;
  }
  const purposes = readPurposes(context, sourceFile, tag, doc);
  if (purposes === undefined) return undefined;
  if (TAGS[name].reason && tag.text === '') {
    const message = `@${name} needs a reason after the purpose: why does the result no longer tell whom it is about?`;
    context.diagnostics.push({ kind: 'missing-reason', tag: name, message, ...at });
  }
  const declarations = ts.isSourceFile(node) || ts.isModuleDeclaration(node) ? [] : declarationsAt(node);
  return { name, node, declarations, purposes, text: tag.text, place };
}

/** The node a tag says something about: the module, or the documented node when the tag is allowed there. */
function targetOf(sourceFile: ts.SourceFile, tag: Tag, doc: DocComment): ts.Node | undefined {
  const { allowed } = TAGS[tag.name];
  const moduleAllowed = doc.leading && allowed.includes('module');
  if (doc.module) return moduleAllowed ? sourceFile : undefined;
  if (doc.node !== undefined && allowed.includes(targetKind(doc.node))) return doc.node;
  // Attached to the first statement, where it could mean nothing: then it means the file.
  return moduleAllowed ? sourceFile : undefined;
}

function readPurposes(context: Context, sourceFile: ts.SourceFile, tag: Tag, doc: DocComment): Purpose[] | undefined {
  const { words, name } = tag;
  if (TAGS[name].none && words.length === 1 && words[0]?.text === 'none') return [];
  if (words.length === 0) {
    const at = span(sourceFile, placeAt(sourceFile, doc.pos + tag.pos, doc.pos + tag.pos + name.length + 1));
    const message = `@${name} needs a purpose, such as ${name === 'purpose' ? 'security' : 'advertising'}.`;
    context.diagnostics.push({ kind: 'unknown-purpose', tag: name, word: '', message, ...at });
    return undefined;
  }
  const purposes: Purpose[] = [];
  for (const word of words) {
    const parsed = context.registry.parse(word.text);
    if (parsed.ok) {
      if (!purposes.includes(parsed.purpose)) purposes.push(parsed.purpose);
      continue;
    }
    const pos = doc.pos + word.pos;
    const at = span(sourceFile, placeAt(sourceFile, pos, pos + word.text.length));
    const { suggestion } = parsed;
    const hint = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
    const message = `Unknown purpose "${word.text}" in @${name}.${hint}`;
    const near = suggestion === undefined ? {} : { suggestion };
    context.diagnostics.push({ kind: 'unknown-purpose', tag: name, word: word.text, message, ...near, ...at });
  }
  return purposes.length === 0 ? undefined : purposes;
}

/** A place as diagnostics give it. */
export function span(
  sourceFile: ts.SourceFile,
  place: Place,
): { file: string; line: number; column: number; endLine: number; endColumn: number } {
  const end = sourceFile.getLineAndCharacterOfPosition(place.end);
  const { file, line, column } = place;
  return { file, line, column, endLine: end.line + 1, endColumn: end.character + 1 };
}
