// Opaque sinks: packages and their members, globals and URLs, by the catalogue and by settings.
import { describe, expect, test } from 'vitest';

import { annotated, declarationNamed } from './support.js';
import type { SinkMark } from '../../src/annotations/types.js';

const show = (mark: SinkMark | undefined): string | undefined =>
  mark && `${mark.kind} ${mark.name} ${mark.purposes.join()}${mark.external ? '' : ' internal'}`;
const bare = annotated('export {};');

describe('packages by specifier and member', () => {
  test.each([
    ['facebook-nodejs-business-sdk', ['UserData', 'setEmail'], 'package facebook-nodejs-business-sdk advertising'],
    ['facebook-nodejs-business-sdk/src/user.js', [], 'package facebook-nodejs-business-sdk advertising'],
    ['klaviyo-api', ['ProfilesApi'], 'package klaviyo-api marketing'],
    ['resend', ['Resend', 'contacts', 'create'], 'package resend marketing'],
    ['resend', ['Resend', 'emails', 'send'], undefined],
    ['resend', ['emails', 'send'], 'package resend marketing'],
    ['@next/third-parties/google', ['sendGTMEvent'], 'package @next/third-parties advertising'],
    ['@next/third-parties/google', ['GoogleMapsEmbed'], undefined],
    ['react-native-fbsdk-next', ['LoginManager', 'logIn'], undefined],
    ['@hubspot/api-client', ['Client', 'marketing', 'transactional', 'send'], undefined],
    ['@hubspot/api-client', ['Client', 'marketing', 'forms'], 'package @hubspot/api-client marketing'],
    ['@sendgrid/mail', ['send'], undefined],
    ['@sendgrid/client', ['request'], undefined],
    ['@novu/node', ['Novu', 'trigger'], undefined],
    ['twilio', ['messages', 'create'], undefined],
    ['lodash', ['map'], undefined],
    ['./facebook-nodejs-business-sdk', [], undefined],
    ['node:fs', [], undefined],
  ] as const)('%s %j', (specifier, path, expected) => {
    expect(show(bare.sinkOfPackage(specifier, path))).toBe(expected);
  });

  test('a raw REST client is decided by its URLs', () => {
    const host = bare.restHostOfPackage('@sendgrid/client');
    expect(host).toBe('api.sendgrid.com');
    expect(show(bare.sinkOfUrl(`https://${String(host)}/v3/marketing/contacts`))).toBe(
      'url api.sendgrid.com marketing',
    );
    expect(show(bare.sinkOfUrl(`https://${String(host)}/v3/mail/send`))).toBeUndefined();
  });

  test('settings: own packages, members, none, and our catalogue', () => {
    const own = annotated('export {};', {
      settings: {
        sinks: [
          { packages: ['@acme/ads-*', 'acme-crm'], purpose: 'advertising.audience' },
          { packages: 'acme-mail', members: ['Client.campaigns', 'bulk'], purpose: 'marketing' },
          { packages: 'klaviyo-api', purpose: 'none' },
          { packages: 'resend', members: 'Resend.contacts.remove', purpose: 'none' },
        ],
        catalog: { include: '@novu/node', exclude: ['intercom-client', 'react-native-fbsdk-next#LoginManager'] },
      },
    });
    expect(show(own.sinkOfPackage('@acme/ads-client', ['send']))).toBe('package @acme/ads-client advertising.audience');
    expect(show(own.sinkOfPackage('@acme/other', ['send']))).toBeUndefined();
    expect(show(own.sinkOfPackage('acme-mail', ['Client', 'campaigns', 'send']))).toBe('package acme-mail marketing');
    expect(show(own.sinkOfPackage('acme-mail', ['bulk']))).toBe('package acme-mail marketing');
    expect(show(own.sinkOfPackage('acme-mail', ['Client', 'send']))).toBeUndefined();
    expect(show(own.sinkOfPackage('klaviyo-api', ['ProfilesApi', 'createOrUpdateProfile']))).toBeUndefined();
    expect(show(own.sinkOfPackage('resend', ['Resend', 'contacts', 'remove']))).toBeUndefined();
    expect(show(own.sinkOfPackage('resend', ['Resend', 'contacts', 'create']))).toBe('package resend marketing');
    expect(show(own.sinkOfPackage('@novu/node', []))).toBe('package @novu/node marketing');
    expect(show(own.sinkOfPackage('intercom-client', []))).toBeUndefined();
    expect(show(own.sinkOfPackage('react-native-fbsdk-next', ['LoginManager']))).toBe(
      'package react-native-fbsdk-next advertising',
    );
    const off = annotated('export {};', {
      settings: { catalog: false, sinks: [{ packages: 'mine', purpose: 'advertising' }] },
    });
    expect(show(off.sinkOfPackage('fbq', []))).toBeUndefined();
    expect(show(off.sinkOfPackage('mine', []))).toBe('package mine advertising');
    expect(off.sinkOfUrl('https://capi.uet.microsoft.com/v1/x')).toBeUndefined();
    expect(off.sinkOfGlobal('fbq', [])).toBeUndefined();
  });
});

test('packages by declaration: classes behind members, ambient modules, @types', () => {
  const result = annotated({
    'node_modules/resend/package.json': '{"name":"resend","types":"dist/index.d.ts"}',
    'node_modules/resend/dist/index.d.ts': `declare class Contacts { create(a: unknown): void }
declare class Emails { send(a: unknown): void }
export declare class Resend { constructor(key: string); readonly contacts: Contacts; readonly emails: Emails; }`,
    'node_modules/@types/facebook-nodejs-business-sdk/package.json': '{"name":"x","types":"index.d.ts"}',
    'node_modules/@types/facebook-nodejs-business-sdk/index.d.ts':
      'export declare class UserData { setEmail(a: string): this; }',
    'node_modules/@types/mailchimp__mailchimp_marketing/package.json': '{"name":"x","types":"index.d.ts"}',
    'node_modules/@types/mailchimp__mailchimp_marketing/index.d.ts':
      'export declare namespace lists { function addListMember(a: string): void; }',
    'node_modules/plain/package.json': '{"name":"plain","types":"index.d.ts"}',
    'node_modules/plain/index.d.ts': 'export declare function use(a: unknown): void;',
    'ambient.d.ts': `declare module 'google-ads-api' { export class Customer { query(): void } }
declare module './local' { export function x(): void }`,
    'main.ts': `import { Resend } from 'resend'; import { UserData } from 'facebook-nodejs-business-sdk';
import { lists } from '@mailchimp/mailchimp_marketing'; import { use } from 'plain'; import { Customer } from 'google-ads-api';
use([Resend, UserData, lists, Customer]);`,
  });
  const sink = (name: string, file: string): string | undefined =>
    show(result.sinkOfDeclaration(declarationNamed(result, name, file)));
  expect(sink('create', 'node_modules/resend/dist/index.d.ts')).toBe('package resend marketing');
  expect(sink('send', 'node_modules/resend/dist/index.d.ts')).toBeUndefined();
  expect(sink('setEmail', 'node_modules/@types/facebook-nodejs-business-sdk/index.d.ts')).toBe(
    'package facebook-nodejs-business-sdk advertising',
  );
  expect(sink('addListMember', 'node_modules/@types/mailchimp__mailchimp_marketing/index.d.ts')).toBe(
    'package @mailchimp/mailchimp_marketing marketing',
  );
  expect(sink('query', 'ambient.d.ts')).toBe('package google-ads-api advertising');
  expect(sink('use', 'node_modules/plain/index.d.ts')).toBeUndefined();
  expect(result.anySink).toBe(true);
});

describe('globals', () => {
  test.each([
    ['fbq', [], [], 'global fbq advertising'],
    ['ttq', ['identify'], [], 'global ttq advertising'],
    ['gtag', [], ['event', 'page_view'], 'global gtag analytics'],
    ['gtag', [], ['set', 'user_data'], 'global gtag advertising'],
    ['gtag', [], ['set', undefined], 'global gtag analytics'],
    ['s', [], [], undefined],
    ['console', ['log'], [], undefined],
    ['constructor', [], [], undefined],
  ] as const)('%s %j %j', (name, path, literals, expected) => {
    expect(show(bare.sinkOfGlobal(name, path, literals))).toBe(expected);
  });

  test('settings name globals and members of them', () => {
    const own = annotated('export {};', {
      settings: {
        sinks: [
          { globals: ['adTrack', 'acme*'], purpose: 'advertising' },
          { globals: 'shop.audience', purpose: 'advertising' },
          { globals: 'fbq', purpose: 'none' },
        ],
        catalog: { include: ['s'] },
      },
    });
    expect(show(own.sinkOfGlobal('adTrack', ['send']))).toBe('global adTrack advertising');
    expect(show(own.sinkOfGlobal('acmePixel', []))).toBe('global acmePixel advertising');
    expect(show(own.sinkOfGlobal('shop', ['audience', 'add']))).toBe('global shop advertising');
    expect(show(own.sinkOfGlobal('shop', ['cart']))).toBeUndefined();
    expect(show(own.sinkOfGlobal('fbq', []))).toBeUndefined();
    expect(show(own.sinkOfGlobal('s', []))).toBe('global s analytics');
  });

  test('by declaration: ambient only', () => {
    const result = annotated({
      'globals.d.ts':
        'declare function fbq(...a: unknown[]): void; declare namespace googletag { function pubads(): void }',
      'module.ts':
        'export {}; declare global { interface Window { ttq: { track(): void } } var rdt: any } declare const twq: any;',
      'own.ts': 'export const snaptr = (a: string) => a; export declare const uetq: any; class klaviyo { pintrk() {} }',
    });
    const sink = (name: string, file: string): string | undefined =>
      show(result.sinkOfDeclaration(declarationNamed(result, name, file)));
    expect(sink('fbq', 'globals.d.ts')).toBe('global fbq advertising');
    expect(sink('pubads', 'globals.d.ts')).toBe('global googletag advertising');
    expect(sink('ttq', 'module.ts')).toBe('global ttq advertising');
    expect(sink('rdt', 'module.ts')).toBe('global rdt advertising');
    expect(sink('twq', 'module.ts')).toBe('global twq advertising');
    for (const name of ['snaptr', 'uetq', 'klaviyo', 'pintrk']) expect(sink(name, 'own.ts')).toBeUndefined();
  });
});

describe('URLs', () => {
  test.each([
    ['https://graph.facebook.com/v19.0/1234/users', 'advertising'],
    ['https://graph.facebook.com/v19.0/*/events?access_token=x', 'advertising'],
    ['https://graph.facebook.com/*/*/users', 'advertising'],
    ['https://graph.facebook.com/v19.0/act_*/customaudiences', 'advertising'],
    ['https://graph.facebook.com/v19.0/*/customaudiences', 'advertising'],
    ['https://graph.facebook.com/v19.0/1234/messages', undefined],
    ['https://graph.facebook.com/v19.0/me', undefined],
    ['https://graph.facebook.com/*/*/*', undefined],
    ['https://graph.facebook.com/*', undefined],
    ['https://graph.facebook.com', undefined],
    ['//graph.facebook.com/v19.0/1/events', 'advertising'],
    ['HTTPS://Graph.Facebook.com:443/v19.0/1/events#x', 'advertising'],
    ['https://graph.facebook.com.evil.test/v19.0/1/events', undefined],
    ['https://*/v19.0/1/events', undefined],
    ['https://googleads.googleapis.com/v17/customers/*:uploadUserData', 'advertising'],
    ['https://googleads.googleapis.com/v17/customers/1/offlineUserDataJobs:create', 'advertising'],
    ['https://googleads.googleapis.com/v17/customers/*', undefined],
    [
      'https://displayvideo.googleapis.com/v3/advertisers/1/firstPartyAndPartnerAudiences/2:editCustomerMatchMembers',
      'advertising',
    ],
    ['https://business-api.tiktok.com/open_api/v1.3/segment/mapping/', 'advertising'],
    ['https://capi.uet.microsoft.com/v1/tag/events', 'advertising'],
    ['https://us21.api.mailchimp.com/3.0/lists/abc/members', 'marketing'],
    ['https://*.api.mailchimp.com/3.0/lists/*/members', 'marketing'],
    ['https://us21.api.mailchimp.com/3.0/reports', undefined],
    ['https://api.brevo.com/v3/contacts', 'marketing'],
    ['https://api.brevo.com/v3/contacts/import', 'marketing'],
    ['https://api.brevo.com/v3/smtp/email', undefined],
    ['https://advertising-api-eu.amazon.com/dsp/audiences', 'advertising'],
    ['https://example.com/events', undefined],
    ['/v3/marketing/contacts', undefined],
    ['', undefined],
  ])('%s', (url, expected) => {
    expect(bare.sinkOfUrl(url)?.purposes.join()).toBe(expected);
  });

  test('settings: hosts, globs, none', () => {
    const own = annotated('export {};', {
      settings: {
        sinks: [
          {
            urls: ['https://ads.acme.test', 'data.acme.test/audiences/*/members', 'crm.acme.test/**/campaigns'],
            purpose: 'advertising',
          },
          { urls: 'https://ads.acme.test/erase/**', purpose: 'none' },
        ],
      },
    });
    expect(show(own.sinkOfUrl('https://ads.acme.test/upload/1'))).toBe('url ads.acme.test advertising');
    expect(show(own.sinkOfUrl('https://ads.acme.test/erase/1'))).toBeUndefined();
    expect(show(own.sinkOfUrl('https://data.acme.test/audiences/*/members'))).toBe('url data.acme.test advertising');
    expect(show(own.sinkOfUrl('https://data.acme.test/audiences/1/2/members'))).toBeUndefined();
    expect(show(own.sinkOfUrl('https://crm.acme.test/a/b/campaigns'))).toBe('url crm.acme.test advertising');
    expect(show(own.sinkOfUrl('https://crm.acme.test/a/b'))).toBeUndefined();
  });
});

describe('whether there is any sink', () => {
  test.each([
    ['a tag', '/** @sink advertising */\nimport "./x";', undefined, true],
    ['a tag that no policy forbids', '/** @sink analytics */\nimport "./x";', undefined, false],
    ['a tag the policy forbids', '/** @sink analytics */\nimport "./x";', { policy: { analytics: true } }, true],
    ['none', '/** @sink none */\nimport "./x";', undefined, false],
    ['an import', "import x from 'facebook-nodejs-business-sdk';", undefined, true],
    ['a require', "const x = require('klaviyo-api/lib');", undefined, true],
    ['a dynamic import', "await import('fbq');", undefined, true],
    ['an analytics import', "import x from 'posthog-node';", undefined, false],
    ['a global', "window.fbq('track');", undefined, true],
    ['gtag, which can be told to advertise', "gtag('set', 'user_data', {});", undefined, true],
    ['a longer name', 'const myfbq = 1, fbqs = 2;', undefined, false],
    ['a host', 'fetch(`https://graph.facebook.com/v1/${1}/users`);', undefined, true],
    ['a file in settings', 'export {};', { sinks: [{ files: 'main.ts', purpose: 'advertising' }] }, true],
    ['no file in settings', 'export {};', { sinks: [{ files: 'ads/**', purpose: 'advertising' }] }, false],
    [
      'a host in settings',
      'fetch("https://ads.acme.test/1");',
      { sinks: [{ urls: 'ads.acme.test', purpose: 'advertising' }] },
      true,
    ],
    ['nothing', 'export const a = 1;', undefined, false],
  ] as const)('%s', (_name, text, settings, expected) => {
    expect(annotated(text, { settings }).anySink).toBe(expected);
  });
});

test('sources, sanitizers and consents by settings', () => {
  const result = annotated(
    {
      'node_modules/vault/package.json': '{"name":"vault","types":"index.d.ts"}',
      'node_modules/vault/index.d.ts': `export declare class Client { secret(): string; name: string } export declare function count(a: unknown): number;`,
      'src/user.ts': `export interface User { phone: string; name: string; contact: { mail: string } }
export type Row = Pick<User, 'phone'>; export namespace Db { export interface Session { code: string } }
export const lookup = () => ''; export default class Dir { find() { return ''; } agreed = true } export const total = (a: unknown) => 1;`,
      'src/other.ts': 'export interface User { phone: string }',
      'main.ts': `import { Client } from 'vault'; import type { User } from './src/user.ts'; declare const u: User; use(u.phone, u.name, new Client().secret()); declare function use(...a: unknown[]): void;`,
    },
    {
      settings: {
        sources: [
          { source: 'User.phone', files: 'src/user.ts', purpose: 'security' },
          { type: 'User', property: 'contact.mail', files: ['src/user.ts'], purpose: ['security.recovery'] },
          { type: 'Db.Session', property: 'code', purpose: 'security' },
          { files: 'src/*.ts', export: 'lookup', purpose: 'security' },
          { files: 'src/*.ts', export: 'default', member: 'find', purpose: 'security' },
          { package: 'vault', export: 'Client', member: 'secret', purpose: 'security' },
          { package: 'untyped', export: 'getPhone', purpose: 'security' },
          { type: 'Missing.name', purpose: 'security' },
        ],
        sanitizers: [
          { files: 'src/user.ts', export: 'total', purpose: 'security', reason: 'a number' },
          { package: 'vault', export: 'count', purpose: 'security', reason: 'a number' },
        ],
        consents: [{ files: 'src/user.ts', export: 'default', member: 'agreed', purpose: 'marketing' }],
      },
    },
  );
  expect(result.listed).toEqual([
    'member phone: User.phone security',
    'member mail: User.contact.mail security.recovery',
    'member code: Db.Session.code security',
    'function lookup: lookup() security',
    'function : lookup() security',
    'function find: Dir.find() security',
    'function secret: Client.secret() security',
  ]);
  expect(result.labelsAt('main.ts', 'u.phone')).toEqual(['User.phone']);
  expect(result.labelsAt('main.ts', 'u.name')).toEqual([]);
  expect(result.labelsOfPackage('untyped', ['getPhone']).map((each) => each.display)).toEqual(['untyped#getPhone']);
  expect(result.labelsOfPackage('untyped', ['getPhone'])).toEqual(
    result.labelsOfPackage('untyped', ['getPhone', 'then']),
  );
  expect(result.labelsOfPackage('untyped', ['getName'])).toEqual([]);
  const declared = (name: string, file: string) => declarationNamed(result, name, file);
  expect(result.sanitizesOf(declared('total', 'src/user.ts'))).toMatchObject([
    { purpose: 'security', reason: 'a number' },
  ]);
  expect(result.sanitizesOf(declared('count', 'node_modules/vault/index.d.ts'))).toHaveLength(1);
  expect(result.consentOf(declared('agreed', 'src/user.ts'))).toMatchObject([{ purpose: 'marketing' }]);
});
