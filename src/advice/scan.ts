/** Whether a file's text or place alone shows that advice about it may be due: without types, programs are made only then. */
import { FOLDERS, GLOBALS, MEMBERS, PACKAGES, URLS } from '../catalogue/index.js';
import { escapeRegExp } from '../annotations/text.js';

const hosts = URLS.map(({ pattern }) => (pattern.split('/')[0] ?? '').replace(/^.*\*/, ''));
const names = new Set([...PACKAGES, ...GLOBALS].map(({ name }) => name));
const words = new Set([...names, ...MEMBERS.map((row) => row.package), ...hosts]);
const MENTIONS_VENDOR = new RegExp(`(?<![\\w$])(?:${[...words].map(escapeRegExp).join('|')})(?![\\w$])`);
const FOLDER = new RegExp(`/(?:${FOLDERS.map(({ folder }) => folder).join('|')})/`, 'i');

/** May a module serve what the catalogue's packages, globals, URLs and folders serve? */
export function mayAdvertise(fileName: string, text: string): boolean {
  return FOLDER.test(fileName.replaceAll('\\', '/')) || MENTIONS_VENDOR.test(text);
}
