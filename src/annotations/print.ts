import type { Annotations } from './types.js';

/** The printed form of the labels: one line a declaration, sorted by file and place. */
export function printLabels({ labels }: Pick<Annotations, 'labels'>): string {
  return [...labels.values()]
    .sort((a, b) => (a.file === b.file ? a.pos - b.pos : a.file < b.file ? -1 : 1))
    .map(({ file, pos, kind, name, labels: all }) => {
      const said = all.map(({ display, purposes, origin }) => `${display}: ${purposes.join(', ')} by ${origin}`);
      return `${file}:${String(pos)} ${kind} ${name} (${said.join('; ')})`;
    })
    .join('\n');
}
