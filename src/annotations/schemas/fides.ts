/** What a Fides dataset says of the fields of its collections. */
import { createRequire } from 'node:module';
import * as v from 'valibot';
import type * as Yaml from 'yaml';
import { CATEGORY_PURPOSES } from '../../catalogue/index.js';
import type { SchemaLabel } from './prisma.js';

const words = v.optional(v.nullable(v.array(v.string('a string'), 'a list')));
const said = { data_categories: words, data_uses: words };

interface Field {
  readonly name: string;
  readonly data_categories?: string[] | null | undefined;
  readonly data_uses?: string[] | null | undefined;
  readonly fields?: Field[] | null | undefined;
}

const field: v.GenericSchema<unknown, Field> = v.looseObject({
  name: v.string('a name'),
  ...said,
  fields: v.optional(
    v.nullable(
      v.array(
        v.lazy(() => field),
        'a list of fields',
      ),
    ),
  ),
});
const collection = v.looseObject({
  name: v.string('a name'),
  ...said,
  fields: v.optional(v.nullable(v.array(field, 'a list of fields'))),
});
const dataset = v.looseObject({
  ...said,
  collections: v.optional(v.nullable(v.array(collection, 'a list of collections'))),
});
const manifest = v.looseObject({ dataset: v.optional(v.array(dataset, 'a list of datasets')) }, 'a manifest');

/** What is wrong with a dataset, and where as far as known. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}

/** Loaded when the first dataset is read: most runs have none. */
let yaml: typeof Yaml | undefined;

/**
 * The purposes of a dataset's collections and fields: of the uses that stand there, else of their categories. What stands on a field
 * outranks its collection, and that its dataset.
 *
 * @throws DatasetError for what is no YAML or no dataset
 */
export function readFidesDataset(text: string): SchemaLabel[] {
  yaml ??= createRequire(import.meta.url)('yaml') as typeof Yaml;
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines });
  const [problem] = document.errors;
  if (problem)
    throw new DatasetError(`line ${String(lines.linePos(problem.pos[0]).line)}: ${firstLine(problem.message)}`);
  const read = v.safeParse(manifest, inList(document.toJS()));
  if (!read.success) {
    const [issue] = read.issues;
    throw new DatasetError(
      `${v.getDotPath(issue) ?? 'the file'}: expected ${issue.message.startsWith('Invalid') ? (issue.expected ?? 'something else') : issue.message}`,
    );
  }
  const { dataset: datasets = [] } = read.output;
  const lineOf = (name: string): number => {
    const at = text
      .split(/\r?\n/)
      .findIndex((line) => new RegExp(`\\bname:\\s*["']?${escaped(name)}["']?\\s*$`).test(line));
    return at < 0 ? 1 : at + 1;
  };
  return datasets.flatMap((each) =>
    (each.collections ?? []).flatMap((part) => {
      const own = purposeWords(part) ?? purposeWords(each);
      const types = typeNames(part.name);
      const whole = own ? [{ types, properties: [], words: own, line: lineOf(part.name), display: part.name }] : [];
      return [...whole, ...fieldLabels(part.fields ?? [], [], types, part.name, lineOf)];
    }),
  );
}

/** One dataset may stand for a list of one; an empty file says nothing. */
function inList(read: unknown): unknown {
  if (read === null || read === undefined) return {};
  if (typeof read !== 'object' || !('dataset' in read)) return read;
  const { dataset: one } = read;
  const isOne = typeof one === 'object' && one !== null && !Array.isArray(one);
  return isOne ? { ...read, dataset: [one] } : read;
}

function fieldLabels(
  fields: readonly Field[],
  above: readonly string[][],
  types: readonly string[],
  collectionName: string,
  lineOf: (name: string) => number,
): SchemaLabel[] {
  const found: SchemaLabel[] = [];
  const work = fields.map((each) => ({ each, above, shown: collectionName }));
  for (const { each, above: path, shown } of work) {
    const parts = [...path, memberNames(each.name)];
    const display = `${shown}.${each.name}`;
    const own = purposeWords(each);
    if (own) found.push({ types, properties: paths(parts), words: own, line: lineOf(each.name), display });
    // A loop over a list that grows visits what is added: nested fields follow their own.
    for (const inner of each.fields ?? []) work.push({ each: inner, above: parts, shown: display });
  }
  return found;
}

interface Said {
  readonly data_categories?: string[] | null | undefined;
  readonly data_uses?: string[] | null | undefined;
}

function purposeWords({ data_uses: uses, data_categories: categories }: Said): string[] | undefined {
  if (uses && uses.length > 0) return uses;
  const purposes = (categories ?? []).flatMap((category) => {
    const row = CATEGORY_PURPOSES.find(
      (each) => category === each.category || category.startsWith(`${each.category}.`),
    );
    return row ? [row.purpose] : [];
  });
  return purposes.length > 0 ? [...new Set(purposes)] : undefined;
}

/** `user_accounts` may be `user_accounts`, `UserAccounts` or `UserAccount`. */
function typeNames(name: string): string[] {
  const plural = pascal(name);
  const singular = plural
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^s])s$/, '$1');
  return [...new Set([name, plural, singular])];
}

/** `recovery_email` may be `recovery_email` or `recoveryEmail`. */
function memberNames(name: string): string[] {
  const camel = pascal(name);
  return [...new Set([name, camel.charAt(0).toLowerCase() + camel.slice(1)])];
}

function pascal(name: string): string {
  const parts = name.split(/[^A-Za-z0-9]+/).filter((part) => part !== '');
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}

/** Every way to write a path of names that have several forms each. */
function paths(parts: readonly (readonly string[])[]): string[][] {
  let found: string[][] = [[]];
  for (const part of parts) found = found.flatMap((start) => part.map((name) => [...start, name]));
  return found;
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
