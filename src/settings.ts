/** The settings a user writes under `settings['purpose-limitation']`: types, defaults, and reading. The schema is in `settings/`. */
import * as v from 'valibot';

import { parseModelPath, type ModelPath, type ModelRow } from './models/index.js';
import { ANALYTICS_PAIR, DEFAULT_POLICY, PurposeRegistry } from './purposes.js';
import type { PolicyPair, Purpose, PurposeTerm } from './purposes.js';
import { SETTINGS_KEY, SettingsError, check, readList } from './settings/check.js';
import * as schema from './settings/schema.js';

export { SETTINGS_KEY, SettingsError } from './settings/check.js';

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

/** How a function, whose code is not followed, moves data. */
export interface ModelSetting extends FunctionSetting {
  readonly rows: readonly ModelRow[];
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
  readonly models: readonly ModelSetting[];
  /** The user's own terms. */
  readonly purposes: readonly PurposeTerm[];
  /** All forbidden pairs, the defaults included. */
  readonly policy: readonly PolicyPair[];
  readonly catalog: CatalogSetting;
  /** Globs of Prisma schemas and Fides datasets, relative to the root. */
  readonly schemas: readonly string[];
}

/** What holds when the user sets nothing. */
export const DEFAULT_SETTINGS: Settings = {
  sources: [],
  sinks: [],
  sanitizers: [],
  consents: [],
  models: [],
  purposes: [],
  policy: DEFAULT_POLICY,
  catalog: { enabled: true, include: [], exclude: [] },
  schemas: [],
};

/** The registry of purposes that settings define. */
export function registryOf(settings: Settings): PurposeRegistry {
  return new PurposeRegistry({ terms: settings.purposes, policy: settings.policy });
}

/**
 * Reads the settings a user wrote. `undefined` means the defaults.
 *
 * @throws SettingsError for the first thing that is malformed, naming its path and what was expected, unknown purposes included.
 */
export function parseSettings(input: unknown): Settings {
  if (input === undefined) return DEFAULT_SETTINGS;
  const raw = check(schema.SETTINGS_SCHEMA, input, SETTINGS_KEY);
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
    models: readList('models', raw.models, readModel),
    purposes: terms,
    policy,
    catalog: readCatalog(raw.catalog),
    schemas: readSchemas(list(raw.schemas)),
  };
}

function readSource(entry: unknown, path: string, words: PurposeRegistry): SourceSetting {
  if (v.is(schema.pathSource, entry)) {
    const dot = entry.source.lastIndexOf('.');
    if (dot <= 0 || dot === entry.source.length - 1)
      throw new SettingsError(`${path}.source`, 'expected `Type.property`');
    const [type, property] = [entry.source.slice(0, dot), entry.source.slice(dot + 1)];
    return { kind: 'type', type, property, files: list(entry.files), purposes: purposesOf(entry.purpose, path, words) };
  }
  if (v.is(schema.typeSource, entry)) {
    const property = entry.property === undefined ? {} : { property: entry.property };
    const purposes = purposesOf(entry.purpose, path, words);
    return { kind: 'type', type: entry.type, ...property, files: list(entry.files), purposes };
  }
  if (v.is(schema.packageSource, entry)) {
    return {
      kind: 'package',
      package: entry.package,
      ...exported(entry),
      purposes: purposesOf(entry.purpose, path, words),
    };
  }
  const file = v.parse(schema.fileSource, entry);
  return { kind: 'file', files: list(file.files), ...exported(file), purposes: purposesOf(file.purpose, path, words) };
}

function readSink(entry: unknown, path: string, words: PurposeRegistry): SinkSetting {
  if (v.is(schema.packageSink, entry)) {
    const purposes = usesOf(entry.purpose, path, words);
    return { kind: 'package', packages: list(entry.packages), members: list(entry.members), purposes };
  }
  if (v.is(schema.globalSink, entry)) {
    return { kind: 'global', globals: list(entry.globals), purposes: usesOf(entry.purpose, path, words) };
  }
  if (v.is(schema.urlSink, entry))
    return { kind: 'url', urls: list(entry.urls), purposes: usesOf(entry.purpose, path, words) };
  const file = v.parse(schema.fileSink, entry);
  return { kind: 'file', files: list(file.files), purposes: usesOf(file.purpose, path, words) };
}

function readSanitizer(entry: unknown, path: string, words: PurposeRegistry): SanitizerSetting {
  const setting = v.parse(v.union([schema.packageSanitizer, schema.fileSanitizer]), entry);
  return {
    ...readFunction(setting),
    purpose: purposeOf(setting.purpose, `${path}.purpose`, words),
    reason: setting.reason,
  };
}

function readConsent(entry: unknown, path: string, words: PurposeRegistry): ConsentSetting {
  const setting = v.parse(v.union([schema.packageConsent, schema.fileConsent]), entry);
  return { ...readFunction(setting), purpose: purposeOf(setting.purpose, `${path}.purpose`, words) };
}

function readModel(entry: unknown, path: string): ModelSetting {
  const setting = v.parse(v.union([schema.packageModel, schema.fileModel]), entry);
  const rows = setting.rows.map(({ from, to, kind = 'value', below }, index): ModelRow => {
    const at = `${path}.rows[${String(index)}]`;
    const bounds = below === undefined ? {} : { below };
    return { kind, from: modelPath(from, `${at}.from`), to: modelPath(to, `${at}.to`), ...bounds };
  });
  return { ...readFunction(setting), rows };
}

function modelPath(text: string, path: string): ModelPath {
  try {
    parseModelPath(text);
    return text as ModelPath;
  } catch (error) {
    throw new SettingsError(path, error instanceof Error ? error.message : String(error));
  }
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

function readTerm(entry: v.InferOutput<typeof schema.term>, path: string): PurposeTerm {
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
  policy: v.InferOutput<typeof schema.SETTINGS_SCHEMA>['policy'],
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

function readCatalog(catalog: v.InferOutput<typeof schema.SETTINGS_SCHEMA>['catalog']): CatalogSetting {
  if (typeof catalog === 'boolean') return { enabled: catalog, include: [], exclude: [] };
  return { enabled: catalog?.enabled ?? true, include: list(catalog?.include), exclude: list(catalog?.exclude) };
}

const SCHEMA_FILE = /\.(?:prisma|ya?ml|\{[^}]*\})$/;

function readSchemas(patterns: readonly string[]): readonly string[] {
  const wrong = patterns.findIndex((pattern) => !SCHEMA_FILE.test(pattern));
  if (wrong < 0) return patterns;
  const path = `${SETTINGS_KEY}.schemas[${String(wrong)}]`;
  throw new SettingsError(path, 'expected a Prisma schema (`.prisma`) or a Fides dataset (`.yml`, `.yaml`)');
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
