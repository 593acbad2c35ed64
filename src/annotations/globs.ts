/** Globs over file names as ESLint's configuration reads them. */
import { Minimatch } from 'minimatch';

const OPTIONS = { dot: true, nocomment: true, flipNegate: true } as const;

/**
 * A test over paths relative to the root: true where a pattern matches and no pattern that begins with `!` does.
 *
 * @throws never: a malformed pattern matches nothing.
 */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const compile = (pattern: string): Minimatch => new Minimatch(pattern.replace(/^\.\//, ''), OPTIONS);
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!')).map(compile);
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => compile(pattern.slice(1)));
  return (path) => wanted.some((glob) => glob.match(path)) && !unwanted.some((glob) => glob.match(path));
}
