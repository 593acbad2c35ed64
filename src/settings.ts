/** The settings a user writes under `settings['purpose-limitation']`: schema, types, defaults and error text. */
import * as v from 'valibot';

import { ANALYTICS_PAIR, DEFAULT_POLICY, PurposeRegistry, closest } from './purposes.js';
import type { PolicyPair, Purpose, PurposeTerm } from './purposes.js';

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

/** Data collected for `purposes`, named without touching the code: by type, by file and export, or by package. */
export type SourceSetting =
  | {
      readonly kind: 'type';
      readonly type: string;
      readonly property?: string;
      readonly files: readonly string[];
      readonly purposes: readonly Purpose[];
    }
  | {
      readonly kind: 'file';
      readonly files: readonly string[];
      readonly export: string;
      readonly member?: string;
      readonly purposes: readonly Purpose[];
    }
  | {
      readonly kind: 'package';
      readonly package: string;
      readonly export: string;
      readonly member?: string;
      readonly purposes: readonly Purpose[];
    };

/** What serves `purposes`; no purposes at all means `none`: taken out again. */
export type SinkSetting =
  | { readonly kind: 'file'; readonly files: readonly string[]; readonly purposes: readonly Purpose[] }
  | {
      readonly kind: 'package';
      readonly packages: readonly string[];
      readonly members: readonly string[];
      readonly purposes: readonly Purpose[];
    }
  | { readonly kind: 'global'; readonly globals: readonly string[]; readonly purposes: readonly Purpose[] }
  | { readonly kind: 'url'; readonly urls: readonly string[]; readonly purposes: readonly Purpose[] };

/** A function of a file or a package, as sanitizer and consent settings name it. */
export interface FunctionSetting {
  readonly files: readonly string[];
  readonly package?: string;
  readonly export: string;
  readonly member?: string;
}

/** A function after which labels at or below `purpose` are gone. */
export interface SanitizerSetting extends FunctionSetting {
  readonly purpose: Purpose;
  readonly reason: string;
}

/** A predicate or boolean that records consent to `purpose`. */
export interface ConsentSetting extends FunctionSetting {
  readonly purpose: Purpose;
}

/** Which rows of our own catalogue hold. */
export interface CatalogSetting {
  readonly enabled: boolean;
  /** Names of rows to use although they are too unsure to be used by default. */
  readonly include: readonly string[];
  /** Names of rows not to use. */
  readonly exclude: readonly string[];
}

/** Settings as the engine reads them: purposes canonical, every list present, shorthands resolved. */
export interface Settings {
  readonly sources: readonly SourceSetting[];
  readonly sinks: readonly SinkSetting[];
  readonly sanitizers: readonly SanitizerSetting[];
  readonly consents: readonly ConsentSetting[];
  /** The user's own terms. */
  readonly purposes: readonly PurposeTerm[];
  /** All forbidden pairs, the defaults included. */
  readonly policy: readonly PolicyPair[];
  readonly catalog: CatalogSetting;
}

/** What holds when the user sets nothing. */
export const DEFAULT_SETTINGS: Settings = {
  sources: [],
  sinks: [],
  sanitizers: [],
  consents: [],
  purposes: [],
  policy: DEFAULT_POLICY,
  catalog: { enabled: true, include: [], exclude: [] },
};

/** The registry of purposes that settings define. */
export function registryOf(settings: Settings): PurposeRegistry {
  return new PurposeRegistry({ terms: settings.purposes, policy: settings.policy });
}

const text = v.pipe(v.string('a string'), v.nonEmpty('a string that is not empty'));
const texts = v.union([text, v.array(text)], 'a string or an array of strings');
const some = v.pipe(
  v.union([text, v.array(text)], 'a string or an array of strings'),
  v.check((value) => value.length > 0, 'at least one string'),
);
const purposeWords = some;

const typeSource = v.strictObject({
  type: text,
  property: v.optional(text),
  files: v.optional(some),
  purpose: purposeWords,
});
const pathSource = v.strictObject({ source: text, files: v.optional(some), purpose: purposeWords });
const fileSource = v.strictObject({ files: some, export: text, member: v.optional(text), purpose: purposeWords });
const packageSource = v.strictObject({ package: text, export: text, member: v.optional(text), purpose: purposeWords });

const fileSink = v.strictObject({ files: some, purpose: purposeWords });
const packageSink = v.strictObject({ packages: some, members: v.optional(texts), purpose: purposeWords });
const globalSink = v.strictObject({ globals: some, purpose: purposeWords });
const urlSink = v.strictObject({ urls: some, purpose: purposeWords });

const fileSanitizer = v.strictObject({
  files: some,
  export: text,
  member: v.optional(text),
  purpose: text,
  reason: text,
});
const packageSanitizer = v.strictObject({
  package: text,
  export: text,
  member: v.optional(text),
  purpose: text,
  reason: text,
});
const fileConsent = v.strictObject({ files: some, export: text, member: v.optional(text), purpose: text });
const packageConsent = v.strictObject({ package: text, export: text, member: v.optional(text), purpose: text });

const term = v.union(
  [text, v.strictObject({ name: text, dpv: v.optional(text), fides: v.optional(text), tcf: v.optional(text) })],
  "a purpose's name, or an object with `name` and optional `dpv`, `fides`, `tcf`",
);
const pair = v.strictObject({ collectedFor: some, usedFor: some });
const pairs = v.array(pair, 'an array of { collectedFor, usedFor }');
const policyObject = v.strictObject({
  forbid: v.optional(pairs),
  analytics: v.optional(v.boolean('true or false')),
  defaults: v.optional(v.boolean('true or false')),
});
const catalogObject = v.strictObject({
  enabled: v.optional(v.boolean('true or false')),
  include: v.optional(texts),
  exclude: v.optional(texts),
});

/** One way to write an entry of a list: chosen by the key that only it has, so that an error is about the form the user meant. */
interface Form {
  readonly key: string;
  readonly schema: v.GenericSchema;
}

const FORMS: Readonly<Record<'sources' | 'sinks' | 'sanitizers' | 'consents', readonly Form[]>> = {
  sources: [
    { key: 'source', schema: pathSource },
    { key: 'type', schema: typeSource },
    { key: 'package', schema: packageSource },
    { key: 'files', schema: fileSource },
  ],
  sinks: [
    { key: 'packages', schema: packageSink },
    { key: 'globals', schema: globalSink },
    { key: 'urls', schema: urlSink },
    { key: 'files', schema: fileSink },
  ],
  sanitizers: [
    { key: 'package', schema: packageSanitizer },
    { key: 'files', schema: fileSanitizer },
  ],
  consents: [
    { key: 'package', schema: packageConsent },
    { key: 'files', schema: fileConsent },
  ],
};

/**
 * The schema of the whole settings object as the user writes it; entries of lists are checked by `parseSettings` form by form.
 */
export const SETTINGS_SCHEMA = v.strictObject({
  sources: v.optional(v.array(v.unknown(), 'an array')),
  sinks: v.optional(v.array(v.unknown(), 'an array')),
  sanitizers: v.optional(v.array(v.unknown(), 'an array')),
  consents: v.optional(v.array(v.unknown(), 'an array')),
  purposes: v.optional(v.array(term, 'an array of purposes')),
  policy: v.optional(v.union([pairs, policyObject], 'an array of { collectedFor, usedFor } or an object')),
  catalog: v.optional(v.union([v.boolean(), catalogObject], 'true, false or an object')),
});

/**
 * Reads the settings a user wrote. `undefined` means the defaults.
 *
 * @throws SettingsError for the first thing that is malformed, naming its path and what was expected, unknown purposes included.
 */
export function parseSettings(input: unknown): Settings {
  if (input === undefined) return DEFAULT_SETTINGS;
  const raw = check(SETTINGS_SCHEMA, input, SETTINGS_KEY);
  const terms = (raw.purposes ?? []).map((entry, index) =>
    readTerm(entry, `${SETTINGS_KEY}.purposes[${String(index)}]`),
  );
  const words = new PurposeRegistry({ terms });
  const policy = readPolicy(raw.policy, words);
  return {
    sources: readList('sources', raw.sources, (entry, path) => readSource(entry, path, words)),
    sinks: readList('sinks', raw.sinks, (entry, path) => readSink(entry, path, words)),
    sanitizers: readList('sanitizers', raw.sanitizers, (entry, path) => readSanitizer(entry, path, words)),
    consents: readList('consents', raw.consents, (entry, path) => readConsent(entry, path, words)),
    purposes: terms,
    policy,
    catalog: readCatalog(raw.catalog),
  };
}

function readList<T>(
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

function readSource(entry: unknown, path: string, words: PurposeRegistry): SourceSetting {
  if (v.is(pathSource, entry)) {
    const dot = entry.source.lastIndexOf('.');
    if (dot <= 0 || dot === entry.source.length - 1)
      throw new SettingsError(`${path}.source`, 'expected `Type.property`');
    const [type, property] = [entry.source.slice(0, dot), entry.source.slice(dot + 1)];
    return { kind: 'type', type, property, files: list(entry.files), purposes: purposesOf(entry.purpose, path, words) };
  }
  if (v.is(typeSource, entry)) {
    const property = entry.property === undefined ? {} : { property: entry.property };
    const purposes = purposesOf(entry.purpose, path, words);
    return { kind: 'type', type: entry.type, ...property, files: list(entry.files), purposes };
  }
  if (v.is(packageSource, entry)) {
    return {
      kind: 'package',
      package: entry.package,
      ...exported(entry),
      purposes: purposesOf(entry.purpose, path, words),
    };
  }
  const file = v.parse(fileSource, entry);
  return { kind: 'file', files: list(file.files), ...exported(file), purposes: purposesOf(file.purpose, path, words) };
}

function readSink(entry: unknown, path: string, words: PurposeRegistry): SinkSetting {
  if (v.is(packageSink, entry)) {
    const purposes = usesOf(entry.purpose, path, words);
    return { kind: 'package', packages: list(entry.packages), members: list(entry.members), purposes };
  }
  if (v.is(globalSink, entry)) {
    return { kind: 'global', globals: list(entry.globals), purposes: usesOf(entry.purpose, path, words) };
  }
  if (v.is(urlSink, entry))
    return { kind: 'url', urls: list(entry.urls), purposes: usesOf(entry.purpose, path, words) };
  const file = v.parse(fileSink, entry);
  return { kind: 'file', files: list(file.files), purposes: usesOf(file.purpose, path, words) };
}

function readSanitizer(entry: unknown, path: string, words: PurposeRegistry): SanitizerSetting {
  const setting = v.parse(v.union([packageSanitizer, fileSanitizer]), entry);
  return {
    ...readFunction(setting),
    purpose: purposeOf(setting.purpose, `${path}.purpose`, words),
    reason: setting.reason,
  };
}

function readConsent(entry: unknown, path: string, words: PurposeRegistry): ConsentSetting {
  const setting = v.parse(v.union([packageConsent, fileConsent]), entry);
  return { ...readFunction(setting), purpose: purposeOf(setting.purpose, `${path}.purpose`, words) };
}

interface RawFunction {
  readonly files?: string | string[];
  readonly package?: string;
  readonly export: string;
  readonly member?: string | undefined;
}

function readFunction(setting: RawFunction): FunctionSetting {
  const owner = setting.package === undefined ? {} : { package: setting.package };
  return { files: list(setting.files), ...owner, ...exported(setting) };
}

function exported(entry: { readonly export: string; readonly member?: string | undefined }): {
  readonly export: string;
  readonly member?: string;
} {
  return entry.member === undefined ? { export: entry.export } : { export: entry.export, member: entry.member };
}

function readTerm(entry: v.InferOutput<typeof term>, path: string): PurposeTerm {
  const { name, ...aliases } = typeof entry === 'string' ? { name: entry } : entry;
  if (!/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/i.test(name) || name === 'none') {
    throw new SettingsError(path, 'expected a dotted name such as `billing.invoices` (not `none`)');
  }
  return { name, ...definedOnly(aliases) };
}

function definedOnly(aliases: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(aliases).filter((row): row is [string, string] => row[1] !== undefined));
}

function readPolicy(
  policy: v.InferOutput<typeof SETTINGS_SCHEMA>['policy'],
  words: PurposeRegistry,
): readonly PolicyPair[] {
  const { forbid, analytics, defaults } = Array.isArray(policy) ? { forbid: policy } : { ...policy };
  const path = `${SETTINGS_KEY}.policy${Array.isArray(policy) ? '' : '.forbid'}`;
  const own = (forbid ?? []).flatMap((entry, index) => {
    const at = `${path}[${String(index)}]`;
    const usedFor = list(entry.usedFor).map((word) => purposeOf(word, `${at}.usedFor`, words));
    return list(entry.collectedFor).flatMap((word) => {
      const collectedFor = purposeOf(word, `${at}.collectedFor`, words);
      return usedFor.map((use) => ({ collectedFor, usedFor: use }));
    });
  });
  return [...(defaults === false ? [] : DEFAULT_POLICY), ...(analytics === true ? [ANALYTICS_PAIR] : []), ...own];
}

function readCatalog(catalog: v.InferOutput<typeof SETTINGS_SCHEMA>['catalog']): CatalogSetting {
  if (typeof catalog === 'boolean') return { enabled: catalog, include: [], exclude: [] };
  return { enabled: catalog?.enabled ?? true, include: list(catalog?.include), exclude: list(catalog?.exclude) };
}

function list(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** `security, marketing` in one string is what the tag accepts, so settings accept it too. */
function wordsOf(value: string | readonly string[]): readonly string[] {
  return list(value).flatMap((words) => words.split(',').map((word) => word.trim()));
}

function purposesOf(value: string | readonly string[], path: string, words: PurposeRegistry): readonly Purpose[] {
  return wordsOf(value).map((word) => purposeOf(word, `${path}.purpose`, words));
}

function usesOf(value: string | readonly string[], path: string, words: PurposeRegistry): readonly Purpose[] {
  const uses = wordsOf(value);
  return uses.includes('none') && uses.length === 1 ? [] : purposesOf(uses, path, words);
}

function purposeOf(word: string, path: string, words: PurposeRegistry): Purpose {
  const parsed = words.parse(word);
  if (parsed.ok) return parsed.purpose;
  const hint = parsed.suggestion === undefined ? '' : `; did you mean "${parsed.suggestion}"?`;
  throw new SettingsError(path, `expected a purpose, got "${word}"${hint}`);
}

/** Validates and throws for the first issue, with the issue's own path below `path`. */
function check<S extends v.GenericSchema>(schema: S, input: unknown, path: string): v.InferOutput<S> {
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
