/** The schema files that settings name, on the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SETTINGS_KEY, SettingsError } from '../../settings.js';
import { globMatcher } from '../globs.js';
import { DatasetError, readFidesDataset } from './fides.js';
import { readPrismaSchema } from './prisma.js';
import type { SchemaLabel } from './prisma.js';

/** A label with the file that gives it. */
export interface FileLabel extends SchemaLabel {
  /** Which setting names the file: its path in the settings. */
  readonly setting: string;
  /** Relative to the root. */
  readonly file: string;
}

const READERS: Readonly<Record<string, (text: string) => readonly SchemaLabel[]>> = {
  '.prisma': readPrismaSchema,
  '.yml': readFidesDataset,
  '.yaml': readFidesDataset,
};

/**
 * Reads what settings name.
 *
 * @throws SettingsError for a pattern that names no file, and for a file that can't be read as what it is
 */
export function readSchemaFiles(patterns: readonly string[], rootDir: string): FileLabel[] {
  return patterns.flatMap((pattern, index) => {
    const setting = `${SETTINGS_KEY}.schemas[${String(index)}]`;
    const files = filesOf(pattern, rootDir);
    if (files.length === 0) throw new SettingsError(setting, `expected a schema file; nothing matches "${pattern}"`);
    return files.flatMap((file) => {
      try {
        const labels = READERS[path.extname(file)]?.(readFileSync(path.join(rootDir, file), 'utf8')) ?? [];
        return labels.map((label) => ({ ...label, setting, file }));
      } catch (error) {
        const reason = error instanceof DatasetError ? error.message : `can't be read (${String(error)})`;
        throw new SettingsError(setting, `${file}: ${reason}`);
      }
    });
  });
}

/** The files that a pattern means, relative to the root, sorted. Without a wildcard no folder is looked into. */
function filesOf(pattern: string, rootDir: string): string[] {
  const bare = pattern.replace(/^\.\//, '');
  const fixed = /^[^*?{}[\]()!+@]*/.exec(bare)?.[0] ?? '';
  const matches = globMatcher([pattern]);
  if (fixed === bare) return isFile(path.join(rootDir, bare)) ? [bare] : [];
  const start = fixed.includes('/') ? fixed.slice(0, fixed.lastIndexOf('/')) : '';
  const found: string[] = [];
  const work = [start];
  for (let folder = work.pop(); folder !== undefined; folder = work.pop()) {
    for (const entry of entriesOf(path.join(rootDir, folder))) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && entry.name !== '.git') work.push(name);
      } else if (matches(name) && Object.hasOwn(READERS, path.extname(name))) found.push(name);
    }
  }
  return found.sort();
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isFile(name: string): boolean {
  return entriesOf(path.dirname(name)).some((entry) => entry.name === path.basename(name) && !entry.isDirectory());
}
