/** Checking of settings against the schema, and the text of the error. */
import * as v from 'valibot';

import { closest } from '../purposes.js';
import { FORMS } from './schema.js';

/** The key below ESLint's `settings` that holds ours; error messages begin with it. */
export const SETTINGS_KEY = 'purpose-limitation';

/** Thrown for malformed settings. The message names the setting's path and what was expected there. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  constructor(
    /** Such as `purpose-limitation.sources[0].purpose`. */
    readonly path: string,
    readonly expected: string,
  ) {
    super(`Invalid setting ${path}: ${expected}`);
  }
}

/**
 * Checks a list form by form and reads its entries.
 *
 * @throws SettingsError for the first entry that has no form or does not keep to it.
 */
export function readList<T>(
  list: keyof typeof FORMS,
  entries: readonly unknown[] | undefined,
  read: (entry: unknown, path: string) => T,
): readonly T[] {
  return (entries ?? []).map((entry, index) => {
    const path = `${SETTINGS_KEY}.${list}[${String(index)}]`;
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
      throw new SettingsError(path, 'expected an object');
    const form = FORMS[list].find(({ key }) => Object.hasOwn(entry, key));
    if (form === undefined) {
      const keys = FORMS[list].map(({ key }) => `\`${key}\``).join(', ');
      throw new SettingsError(path, `expected an object with one of ${keys}${nearKey(entry, list)}`);
    }
    check(form.schema, entry, path);
    return read(entry, path);
  });
}

function nearKey(entry: object, list: keyof typeof FORMS): string {
  const known = FORMS[list].map(({ key }) => key);
  const near = Object.keys(entry)
    .map((key) => closest(key, known))
    .find((key) => key !== undefined);
  return near === undefined ? '' : `; did you mean \`${near}\`?`;
}

/**
 * Validates.
 *
 * @throws SettingsError for the first issue, with the issue's own path below `path`.
 */
export function check<S extends v.GenericSchema>(schema: S, input: unknown, path: string): v.InferOutput<S> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const issue = deepest(result.issues[0]);
  throw new SettingsError(path + pathText(issue), expectation(issue, schema));
}

/** A union's issue hides which alternative came nearest: the one that got furthest into the value. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = (issue.issues ?? []).map(deepest).filter((candidate) => depth(candidate) > 0);
  const best = inner.sort((a, b) => depth(b) - depth(a))[0];
  if (best === undefined) return issue;
  const path = [...(issue.path ?? []), ...(best.path ?? [])] as [v.IssuePathItem, ...v.IssuePathItem[]];
  return { ...best, path };
}

function depth(issue: v.BaseIssue<unknown>): number {
  return issue.path?.length ?? 0;
}

function pathText(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map((item) => {
      const key: unknown = item.key;
      return typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`;
    })
    .join('');
}

function expectation(issue: v.BaseIssue<unknown>, schema: v.GenericSchema): string {
  if (issue.expected === 'never') {
    const key = String(issue.path?.at(-1)?.key);
    const known = depth(issue) === 1 && 'entries' in schema ? Object.keys(schema.entries as object) : [];
    const near = closest(key, known);
    return `unknown key${near === undefined ? '' : `; did you mean \`${near}\`?`}`;
  }
  if (issue.received === 'undefined') return missing(issue, schema);
  return `expected ${noun(issue)}, got ${issue.received}`;
}

/** For a missing key the library knows only its name; what was expected there, the schema's own message says. */
function missing(issue: v.BaseIssue<unknown>, schema: v.GenericSchema): string {
  const key: unknown = issue.path?.at(-1)?.key;
  const entries = depth(issue) === 1 && 'entries' in schema ? (schema.entries as object) : {};
  const entry: unknown = typeof key === 'string' && Object.hasOwn(entries, key) ? Reflect.get(entries, key) : undefined;
  const message: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'message') : undefined;
  return typeof message === 'string' ? `missing; expected ${message}` : 'missing';
}

function noun(issue: v.BaseIssue<unknown>): string {
  return issue.message.startsWith('Invalid ') ? (issue.expected ?? 'another value') : issue.message;
}
