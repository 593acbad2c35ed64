import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LineOf } from '../report/html/index.js';

/** Lines of files as they are on the disk, each file read once. */
export function linesBelow(cwd: string): LineOf {
  const known = new Map<string, readonly string[]>();
  return (file, line) => {
    let lines = known.get(file);
    if (!lines) known.set(file, (lines = read(path.resolve(cwd, file))));
    return lines[line - 1];
  };
}

function read(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/);
  } catch {
    return [];
  }
}
