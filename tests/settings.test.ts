import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { DEFAULT_POLICY } from '../src/purposes.js';
import { DEFAULT_SETTINGS, SettingsError, parseSettings } from '../src/settings.js';

/** Settings and the message that refuses them. */
const REFUSED: readonly (readonly [unknown, string])[] = [
  [null, 'purpose-limitation: expected Object, got null'],
  ['x', 'purpose-limitation: expected Object, got "x"'],
  [{ sink: [] }, 'purpose-limitation.sink: unknown key; did you mean `sinks`?'],
  [{ constructor: [] }, 'purpose-limitation.constructor: unknown key'],
  [JSON.parse('{"__proto__": {"sources": []}}'), 'purpose-limitation.__proto__: unknown key'],
  [{ sources: {} }, 'purpose-limitation.sources: expected an array, got Object'],
  [
    { sources: [{}] },
    'purpose-limitation.sources[0]: expected an object with one of `source`, `type`, `package`, `files`',
  ],
  [{ sources: ['User.phone'] }, 'purpose-limitation.sources[0]: expected an object'],
  [
    { sources: [{ typ: 'User', purpose: 'security' }] },
    'purpose-limitation.sources[0]: expected an object with one of `source`, `type`, `package`, `files`; did you mean `type`?',
  ],
  [
    { sources: [{ type: 'User' }] },
    'purpose-limitation.sources[0].purpose: missing; expected a string or an array of strings',
  ],
  [
    { sources: [{ type: '', purpose: 'security' }] },
    'purpose-limitation.sources[0].type: expected a string that is not empty, got 0',
  ],
  [{ sources: [{ type: 3, purpose: 'security' }] }, 'purpose-limitation.sources[0].type: expected a string, got 3'],
  [
    { sources: [{ source: 'User', purpose: 'security' }] },
    'purpose-limitation.sources[0].source: expected `Type.property`',
  ],
  [
    { sources: [{ type: 'User', propertys: 'a', purpose: 'security' }] },
    'purpose-limitation.sources[0].propertys: unknown key; did you mean `property`?',
  ],
  [
    { sources: [{ type: 'User', purpose: 'securty' }] },
    'purpose-limitation.sources[0].purpose: expected a purpose, got "securty"; did you mean "security"?',
  ],
  [
    { sources: [{ type: 'User', purpose: ['security', 'nonsense'] }] },
    'purpose-limitation.sources[0].purpose: expected a purpose, got "nonsense"',
  ],
  [
    { sources: [{ type: 'User', purpose: [] }] },
    'purpose-limitation.sources[0].purpose: expected at least one string, got Array',
  ],
  [
    { sources: [{ type: 'User', purpose: 'none' }] },
    'purpose-limitation.sources[0].purpose: expected a purpose, got "none"',
  ],
  [
    { sources: [{ files: 'a.ts', purpose: 'security' }] },
    'purpose-limitation.sources[0].export: missing; expected a string',
  ],
  [
    { sinks: [{ purpose: 'advertising' }] },
    'purpose-limitation.sinks[0]: expected an object with one of `packages`, `globals`, `urls`, `files`',
  ],
  [
    {
      sinks: [
        { files: 'ads/**', purpose: 'advertising' },
        { files: ['x', 3], purpose: 'advertising' },
      ],
    },
    'purpose-limitation.sinks[1].files[1]: expected a string, got 3',
  ],
  [
    { sinks: [{ urls: 'x', purpose: 'advertising', members: ['a'] }] },
    'purpose-limitation.sinks[0].members: unknown key',
  ],
  [
    { sinks: [{ files: 'x', purpose: ['none', 'advertising'] }] },
    'purpose-limitation.sinks[0].purpose: expected a purpose, got "none"',
  ],
  [
    { sanitizers: [{ files: 'x', export: 'f', purpose: 'security' }] },
    'purpose-limitation.sanitizers[0].reason: missing; expected a string',
  ],
  [
    { consents: [{ package: 'x', purpose: 'marketing' }] },
    'purpose-limitation.consents[0].export: missing; expected a string',
  ],
  [
    { consents: [{ package: 'x', export: 'f', purpose: 'mrketing' }] },
    'purpose-limitation.consents[0].purpose: expected a purpose, got "mrketing"; did you mean "marketing"?',
  ],
  [
    { models: [{ packages: 'p', rows: [] }] },
    'purpose-limitation.models[0]: expected an object with one of `package`, `files`; did you mean `package`?',
  ],
  [
    { models: [{ package: 'p', export: 'f' }] },
    'purpose-limitation.models[0].rows: missing; expected an array of { from, to }',
  ],
  [
    { models: [{ package: 'p', export: 'f', rows: [{ from: 'argument[0]' }] }] },
    'purpose-limitation.models[0].rows[0].to: missing',
  ],
  [
    { models: [{ package: 'p', export: 'f', rows: [{ from: 'argument[0]', to: 'result', kind: 'match' }] }] },
    'purpose-limitation.models[0].rows[0].kind: expected "value" or "derived", got "match"',
  ],
  [
    { models: [{ files: 'x', export: 'f', rows: [{ from: 'argument[0]', to: 'results' }] }] },
    'purpose-limitation.models[0].rows[0].to: model path "results" has no component at "s"',
  ],
  [
    { models: [{ files: 'x', export: 'f', rows: [{ from: 'arguments[0]', to: 'result' }] }] },
    'purpose-limitation.models[0].rows[0].from: model path "arguments[0]" must begin with receiver, result, callee, argument[N], argument[N..], argument[*] or argument[last]',
  ],
  [
    { purposes: ['none'] },
    'purpose-limitation.purposes[0]: expected a dotted name such as `billing.invoices` (not `none`)',
  ],
  [
    { purposes: ['a b'] },
    'purpose-limitation.purposes[0]: expected a dotted name such as `billing.invoices` (not `none`)',
  ],
  [{ purposes: [{ dpv: 'x' }] }, 'purpose-limitation.purposes[0].name: missing'],
  [
    { policy: [{ collectedFor: 'billing', usedFor: 'advertising' }] },
    'purpose-limitation.policy[0].collectedFor: expected a purpose, got "billing"',
  ],
  [
    { policy: { forbid: [{ collectedFor: 'security', usedFor: 'x' }] } },
    'purpose-limitation.policy.forbid[0].usedFor: expected a purpose, got "x"',
  ],
  [{ policy: { analytics: 'yes' } }, 'purpose-limitation.policy.analytics: expected true or false, got "yes"'],
  [{ catalog: { include: 3 } }, 'purpose-limitation.catalog.include: expected a string or an array of strings, got 3'],
];

test.each(REFUSED)('%j', (settings, message) => {
  let thrown: unknown;
  try {
    parseSettings(settings);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(SettingsError);
  expect((thrown as SettingsError).message).toBe(`Invalid setting ${message}`);
});

test('nothing set gives the defaults', () => {
  expect(parseSettings(undefined)).toBe(DEFAULT_SETTINGS);
  expect(parseSettings({})).toEqual(DEFAULT_SETTINGS);
});

test('every form of every list', () => {
  const settings = parseSettings({
    purposes: ['billing', { name: 'billing.invoices', dpv: 'dpv:PaymentManagement' }],
    sources: [
      { source: 'Prisma.User.phone', purpose: 'dpv:EnforceSecurity' },
      { type: 'User', property: 'phone', purpose: 'security, marketing' },
      { type: 'User', files: 'src/**', purpose: ['billing'] },
      { files: ['a.ts'], export: 'f', purpose: 'security' },
      { package: 'p', export: 'C', member: 'm', purpose: 'dpv:PaymentManagement' },
    ],
    sinks: [
      { files: 'ads/**', purpose: 'advertising' },
      { packages: 'p', members: 'C.m', purpose: 'none' },
      { packages: ['p', 'q'], purpose: ['advertising', 'marketing'] },
      { globals: 'g', purpose: 'advertising' },
      { urls: 'https://u', purpose: 'advertising' },
    ],
    sanitizers: [{ files: 'a.ts', export: 'f', purpose: 'security', reason: 'counts' }],
    consents: [{ package: 'p', export: 'C', member: 'm', purpose: 'marketing' }],
    models: [
      {
        package: 'p',
        export: 'C',
        member: 'm',
        rows: [{ from: 'argument[0].element', to: 'result', kind: 'derived' }],
      },
      { files: 'a.ts', export: 'f', rows: [{ from: 'receiver', to: 'result', below: 2 }] },
    ],
  });
  expect(settings.sources).toEqual([
    { kind: 'type', type: 'Prisma.User', property: 'phone', files: [], purposes: ['security'] },
    { kind: 'type', type: 'User', property: 'phone', files: [], purposes: ['security', 'marketing'] },
    { kind: 'type', type: 'User', files: ['src/**'], purposes: ['billing'] },
    { kind: 'file', files: ['a.ts'], export: 'f', purposes: ['security'] },
    { kind: 'package', package: 'p', export: 'C', member: 'm', purposes: ['billing.invoices'] },
  ]);
  expect(settings.sinks).toEqual([
    { kind: 'file', files: ['ads/**'], purposes: ['advertising'] },
    { kind: 'package', packages: ['p'], members: ['C.m'], purposes: [] },
    { kind: 'package', packages: ['p', 'q'], members: [], purposes: ['advertising', 'marketing'] },
    { kind: 'global', globals: ['g'], purposes: ['advertising'] },
    { kind: 'url', urls: ['https://u'], purposes: ['advertising'] },
  ]);
  expect(settings.sanitizers).toEqual([{ files: ['a.ts'], export: 'f', purpose: 'security', reason: 'counts' }]);
  expect(settings.consents).toEqual([{ files: [], package: 'p', export: 'C', member: 'm', purpose: 'marketing' }]);
  expect(settings.models).toEqual([
    {
      files: [],
      package: 'p',
      export: 'C',
      member: 'm',
      rows: [{ kind: 'derived', from: 'argument[0].element', to: 'result' }],
    },
    { files: ['a.ts'], export: 'f', rows: [{ kind: 'value', from: 'receiver', to: 'result', below: 2 }] },
  ]);
  expect(settings.purposes).toEqual([{ name: 'billing' }, { name: 'billing.invoices', dpv: 'dpv:PaymentManagement' }]);
});

describe('policy', () => {
  const billing = { collectedFor: 'billing', usedFor: 'advertising' };

  test('pairs are added to the defaults', () => {
    expect(parseSettings({ purposes: ['billing'], policy: [billing] }).policy).toEqual([...DEFAULT_POLICY, billing]);
    expect(parseSettings({ purposes: ['billing'], policy: { forbid: [billing] } }).policy).toEqual([
      ...DEFAULT_POLICY,
      billing,
    ]);
  });

  test('or replace them', () => {
    expect(parseSettings({ purposes: ['billing'], policy: { defaults: false, forbid: [billing] } }).policy).toEqual([
      billing,
    ]);
  });

  test('lists on both sides', () => {
    const { policy } = parseSettings({
      policy: { defaults: false, forbid: [{ collectedFor: ['security', 'analytics'], usedFor: ['advertising'] }] },
    });
    expect(policy).toEqual([
      { collectedFor: 'security', usedFor: 'advertising' },
      { collectedFor: 'analytics', usedFor: 'advertising' },
    ]);
  });

  test('analytics', () => {
    expect(parseSettings({ policy: { analytics: true } }).policy).toContainEqual({
      collectedFor: 'security',
      usedFor: 'analytics',
    });
    expect(parseSettings({ policy: { analytics: false } }).policy).toEqual(DEFAULT_POLICY);
  });
});

test('catalog', () => {
  expect(parseSettings({ catalog: false }).catalog).toEqual({ enabled: false, include: [], exclude: [] });
  expect(parseSettings({ catalog: { include: 's', exclude: ['fbq'] } }).catalog).toEqual({
    enabled: true,
    include: ['s'],
    exclude: ['fbq'],
  });
});

test('any input gives settings or a SettingsError that names a path, and no prototype is touched', () => {
  const key = fc.constantFrom(
    'sources',
    'sinks',
    'policy',
    'catalog',
    'purposes',
    '__proto__',
    'constructor',
    'toString',
    'x',
  );
  const entry = fc.dictionary(fc.constantFrom('type', 'files', 'purpose', '__proto__', 'export'), fc.jsonValue());
  fc.assert(
    fc.property(fc.dictionary(key, fc.oneof(fc.array(entry), fc.jsonValue())), (input) => {
      try {
        parseSettings(JSON.parse(JSON.stringify(input)));
      } catch (error) {
        expect(error).toBeInstanceOf(SettingsError);
        expect((error as SettingsError).path).toMatch(/^purpose-limitation/);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
});
