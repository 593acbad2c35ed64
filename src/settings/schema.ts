/** What the settings object may look like as the user writes it. */
import * as v from 'valibot';

const text = v.pipe(v.string('a string'), v.nonEmpty('a string that is not empty'));
const texts = v.union([text, v.array(text)], 'a string or an array of strings');
const some = v.pipe(
  v.union([text, v.array(text)], 'a string or an array of strings'),
  v.check((value) => value.length > 0, 'at least one string'),
);
const purposeWords = some;

export const typeSource = v.strictObject({
  type: text,
  property: v.optional(text),
  files: v.optional(some),
  purpose: purposeWords,
});
export const pathSource = v.strictObject({ source: text, files: v.optional(some), purpose: purposeWords });
export const fileSource = v.strictObject({
  files: some,
  export: text,
  member: v.optional(text),
  purpose: purposeWords,
});
export const packageSource = v.strictObject({
  package: text,
  export: text,
  member: v.optional(text),
  purpose: purposeWords,
});

export const fileSink = v.strictObject({ files: some, purpose: purposeWords });
export const packageSink = v.strictObject({ packages: some, members: v.optional(texts), purpose: purposeWords });
export const globalSink = v.strictObject({ globals: some, purpose: purposeWords });
export const urlSink = v.strictObject({ urls: some, purpose: purposeWords });

export const fileSanitizer = v.strictObject({
  files: some,
  export: text,
  member: v.optional(text),
  purpose: text,
  reason: text,
});
export const packageSanitizer = v.strictObject({
  package: text,
  export: text,
  member: v.optional(text),
  purpose: text,
  reason: text,
});
export const fileConsent = v.strictObject({ files: some, export: text, member: v.optional(text), purpose: text });
export const packageConsent = v.strictObject({ package: text, export: text, member: v.optional(text), purpose: text });

const row = v.strictObject({
  from: text,
  to: text,
  kind: v.optional(v.picklist(['value', 'derived'], '"value" or "derived"')),
  below: v.optional(v.pipe(v.number('a number'), v.integer('a whole number'), v.minValue(1, 'a number above 0'))),
});
const rows = v.pipe(v.array(row, 'an array of { from, to }'), v.readonly());
export const fileModel = v.strictObject({ files: some, export: text, member: v.optional(text), rows });
export const packageModel = v.strictObject({ package: text, export: text, member: v.optional(text), rows });

export const term = v.union(
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

export const FORMS: Readonly<Record<'sources' | 'sinks' | 'sanitizers' | 'consents' | 'models', readonly Form[]>> = {
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
  models: [
    { key: 'package', schema: packageModel },
    { key: 'files', schema: fileModel },
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
  models: v.optional(v.array(v.unknown(), 'an array')),
  purposes: v.optional(v.array(term, 'an array of purposes')),
  policy: v.optional(v.union([pairs, policyObject], 'an array of { collectedFor, usedFor } or an object')),
  schemas: v.optional(texts),
  catalog: v.optional(v.union([v.boolean(), catalogObject], 'true, false or an object')),
});
