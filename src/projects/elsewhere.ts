import path from 'node:path';
import type ts from 'typescript';
import { nearestConfig } from './roots.js';

const known = new WeakMap<ts.Program, (file: string) => boolean>();

/**
 * Whether a file of a program belongs to another project, whose own program may know less of those who call its code: it is not among
 * the files of the program's configuration, and another configuration is nearer.
 *
 * @param file absolute, with forward slashes
 */
export function isElsewhere(program: ts.Program, file: string): boolean {
  let answer = known.get(program);
  if (!answer) known.set(program, (answer = elsewhereOf(program)));
  return answer(file);
}

function elsewhereOf(program: ts.Program): (file: string) => boolean {
  const config = program.getCompilerOptions()['configFilePath'];
  if (typeof config !== 'string') return () => false;
  const roots = new Set(program.getRootFileNames());
  const configs = new Map<string, string | undefined>();
  return (file) => {
    if (roots.has(file)) return false;
    const folder = path.posix.dirname(file);
    if (!configs.has(folder)) configs.set(folder, nearestConfig(folder));
    const nearest = configs.get(folder);
    return nearest !== undefined && nearest !== config;
  };
}
