import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file of the corpus before it is parsed. */
export interface CaseFile {
  /** `topic/case`, without the extension. */
  readonly name: string;
  readonly text: string;
}

const EXTENSION = '.flow.ts';

/**
 * Finds the cases of the corpus.
 *
 * @param folder - the folder whose sub-folders are the topics
 * @returns every `*.flow.ts` below it, sorted by name
 * @throws when the folder or a file can't be read
 */
export function discoverCases(folder: string): CaseFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(EXTENSION))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      name: relative(folder, path).slice(0, -EXTENSION.length).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
