import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from './packages.js';

const REFERENCE = /\/\/# sourceMappingURL=(\S+)\s*$/;
const INLINE = /^data:application\/json;(?:charset=[^;,]+;)?base64,/;

/** The files that a declaration file was written from, as its declaration map says; none without one. */
export function mappedSources(declaration: string, files: Files): string[] {
  const reference = REFERENCE.exec(files.readFile(declaration) ?? '')?.[1];
  if (reference === undefined) return [];
  const inline = INLINE.exec(reference);
  const file = path.posix.join(path.posix.dirname(declaration), inline ? '' : decoded(reference));
  const text = inline ? Buffer.from(reference.slice(inline[0].length), 'base64').toString() : files.readFile(file);
  const { sources, sourceRoot } = parsedMap(text);
  const folder = inline ? file : path.posix.dirname(file);
  return sources.map((source) => absolute(folder, sourceRoot, source));
}

interface DeclarationMap {
  readonly sources: readonly string[];
  readonly sourceRoot: string;
}

/** What is no map has no sources. */
function parsedMap(text: string | undefined): DeclarationMap {
  let map: unknown;
  try {
    map = JSON.parse(text ?? '');
  } catch {
    map = undefined;
  }
  const { sources, sourceRoot } = (typeof map === 'object' && map !== null ? map : {}) as Record<string, unknown>;
  const texts = Array.isArray(sources) ? sources.filter((each): each is string => typeof each === 'string') : [];
  return { sources: texts, sourceRoot: typeof sourceRoot === 'string' ? sourceRoot : '' };
}

function absolute(folder: string, root: string, source: string): string {
  const joined = root === '' ? source : `${root.replace(/\/$/, '')}/${source}`;
  const file = joined.startsWith('file:') ? fileURLToPath(joined).replaceAll('\\', '/') : joined;
  return path.isAbsolute(file) ? file : path.posix.join(folder, file);
}

function decoded(uri: string): string {
  try {
    return decodeURI(uri);
  } catch {
    return uri;
  }
}
