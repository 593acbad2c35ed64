// What ESLint gets from the rule about modules without a mark: what shows that a module advertises, and where the tag is written.
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { requireSink } from '../../rules/require-sink.js';
import { RuleTester, STRICT_ASSERTIONS } from '../support/rule-tester.js';

const FIXTURES = path.join(import.meta.dirname, 'fixtures-advice');
const MAIN = path.join(FIXTURES, 'main.ts');
const ROOT = path.relative(process.cwd(), FIXTURES).replaceAll('\\', '/');
const inAds = (name: string): string => path.join(FIXTURES, 'ads', name);

const tester = new RuleTester({
  languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: FIXTURES } },
});

const WHY = 'data collected for security that is used in here is not noticed. Put `@sink` into the comment at its top.';

interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The place of a part of a text that stands in one line. */
function placeOf(code: string, part: string): Place {
  const start = code.indexOf(part);
  const line = code.slice(0, start).split('\n').length;
  const column = start - code.lastIndexOf('\n', start - 1);
  return { line, column, endLine: line, endColumn: column + part.length };
}

type Kind = 'package' | 'global' | 'url' | 'folder';

/** A case with one report, whose suggestions put a comment at the top. */
function unmarked(name: string, kind: Kind, code: string, part: string, vendor: string, purposes = 'advertising') {
  const place = part === '' ? { line: 1, column: 1, endLine: 1, endColumn: 1 } : placeOf(code, part);
  const data = { name: vendor, why: WHY, ...(kind === 'folder' ? {} : { purposes }) };
  const suggestions = [
    { messageId: 'mark', data: { purposes }, output: `/** @sink ${purposes} */\n\n${code}` },
    { messageId: 'none', output: `/** @sink none */\n\n${code}` },
  ];
  return { name, filename: MAIN, code, errors: [{ messageId: kind, data, ...place, suggestions }] };
}

const SDK = "import { CustomAudience } from 'facebook-nodejs-business-sdk';\nnew CustomAudience('1');\n";

tester.run('require-sink', requireSink, {
  assertionOptions: STRICT_ASSERTIONS,
  valid: [
    { name: 'a marked file', filename: MAIN, code: `/** @sink advertising.audience */\n\n${SDK}` },
    { name: 'a file that says it serves nothing', filename: MAIN, code: `/** @sink none */\n\n${SDK}` },
    {
      name: 'a mark on the function',
      filename: MAIN,
      code: `${SDK}/** @sink advertising */\nexport function add() {}`,
    },
    {
      name: 'a file that a setting marks',
      filename: MAIN,
      code: SDK,
      settings: { 'purpose-limitation': { sinks: [{ files: `${ROOT}/main.ts`, purpose: 'advertising' }] } },
    },
    {
      name: 'a file that a setting takes out',
      filename: MAIN,
      code: SDK,
      settings: { 'purpose-limitation': { sinks: [{ files: `${ROOT}/main.ts`, purpose: 'none' }] } },
    },
    {
      name: 'a package that a setting takes out',
      filename: MAIN,
      code: SDK,
      settings: { 'purpose-limitation': { sinks: [{ packages: 'facebook-nodejs-business-sdk', purpose: 'none' }] } },
    },
    { name: 'types of an SDK', filename: MAIN, code: SDK.replace('import {', 'import type {').replace(/new .*/, '') },
    { name: 'another package', filename: MAIN, code: "import sdk from 'facebook-nodejs-business-sdk-mock';\nsdk();" },
    {
      name: 'a package that serves marketing',
      filename: MAIN,
      code: "import m from '@mailchimp/mailchimp_marketing';\nm.lists;",
    },
    {
      name: 'a name of its own that a vendor has, too',
      filename: MAIN,
      code: 'const fbq = (a: string) => a;\nfbq("x");',
    },
    {
      name: 'a property of that name',
      filename: MAIN,
      code: 'declare const ads: { fbq(a: string): void };\nads.fbq("x");',
    },
    {
      name: 'a call of gtag that counts',
      filename: MAIN,
      code: "declare function gtag(...a: unknown[]): void;\ngtag('event', 'login');",
    },
    {
      name: 'another path at the same host',
      filename: MAIN,
      code: "void fetch('https://graph.facebook.com/v19.0/me');",
    },
    {
      name: 'a URL that nothing is sent to',
      filename: MAIN,
      code: "export const docs = 'https://business-api.tiktok.com/open_api/v1.3/event/track';",
    },
    { name: 'a test in a folder of advertising', filename: inAds('upload.test.ts'), code: 'export const x = 1;' },
    {
      name: 'types in a folder of advertising',
      filename: inAds('upload.ts'),
      code: "export interface Ad { id: string }\nexport type * from './match.js';",
    },
    {
      name: 'a folder that the options leave out',
      filename: inAds('upload.ts'),
      code: 'export const x = 1;',
      options: [{ folders: [] }],
    },
    { name: 'a purpose that the options leave out', filename: MAIN, code: SDK, options: [{ uses: ['analytics'] }] },
  ],
  invalid: [
    unmarked('a package', 'package', SDK, "'facebook-nodejs-business-sdk'", 'facebook-nodejs-business-sdk'),
    unmarked(
      'a package that is required',
      'package',
      "const sdk = require('facebook-nodejs-business-sdk');\nsdk.x;\ndeclare function require(name: string): any;\n",
      "'facebook-nodejs-business-sdk'",
      'facebook-nodejs-business-sdk',
    ),
    unmarked(
      'a package that is loaded',
      'package',
      "export const load = () => import('facebook-nodejs-business-sdk');\n",
      "'facebook-nodejs-business-sdk'",
      'facebook-nodejs-business-sdk',
    ),
    unmarked(
      "a vendor's global",
      'global',
      "declare const fbq: any;\nfbq('track', 'Lead');\n",
      "fbq('track', 'Lead')",
      'fbq',
    ),
    unmarked(
      'a global of the window',
      'global',
      '(window as any).ttq.identify({});\n',
      '(window as any).ttq.identify({})',
      'ttq',
    ),
    unmarked(
      'a call of gtag that converts',
      'global',
      "declare function gtag(...a: unknown[]): void;\ngtag('event', 'x', { send_to: 'AW-1/x' });\n",
      "gtag('event', 'x', { send_to: 'AW-1/x' })",
      'gtag',
    ),
    unmarked(
      'a request to a URL that is put together',
      'url',
      'export const add = (id: string) => fetch(`https://graph.facebook.com/v19.0/${id}/users`, { method: "POST" });\n',
      'fetch(`https://graph.facebook.com/v19.0/${id}/users`, { method: "POST" })',
      'graph.facebook.com',
    ),
    unmarked(
      'a request below a base that another file has',
      'url',
      "import { GRAPH } from './endpoints.js';\nexport const add = (id: string) => fetch(`${GRAPH}/${id}/users`);\n",
      'fetch(`${GRAPH}/${id}/users`)',
      'graph.facebook.com',
    ),
    unmarked(
      "a URL that is handed to the project's own client",
      'url',
      "declare function post(url: string): void;\npost('https://business-api.tiktok.com/open_api/v1.3/event/track/');\n",
      "post('https://business-api.tiktok.com/open_api/v1.3/event/track/')",
      'business-api.tiktok.com',
    ),
    {
      ...unmarked('a folder', 'folder', 'export const x = 1;\n', '', 'ads/'),
      filename: inAds('upload.ts'),
    },
    {
      ...unmarked('a folder of the options', 'folder', 'export const x = 1;\n', '', 'ads/', 'marketing.direct'),
      filename: inAds('upload.ts'),
      options: [{ folders: { 'ads/': 'marketing.direct' } }],
    },
    {
      ...unmarked(
        'a purpose of the options',
        'package',
        "import m from '@mailchimp/mailchimp_marketing';\nm.x;\n",
        "'@mailchimp/mailchimp_marketing'",
        '@mailchimp/mailchimp_marketing',
        'marketing',
      ),
      options: [{ uses: ['marketing'] }],
    },
    {
      name: 'the comment that is there, behind a directive and a reference',
      filename: MAIN,
      code: `// Of the company.\n'use strict';\n/**\n * Uploads.\n */\n\n${SDK}`,
      errors: [
        {
          messageId: 'package',
          data: { name: 'facebook-nodejs-business-sdk', purposes: 'advertising', why: WHY },
          line: 7,
          column: 32,
          endLine: 7,
          endColumn: 62,
          suggestions: [
            {
              messageId: 'mark',
              data: { purposes: 'advertising' },
              output: `// Of the company.\n'use strict';\n/**\n * Uploads.\n * @sink advertising\n */\n\n${SDK}`,
            },
            {
              messageId: 'none',
              output: `// Of the company.\n'use strict';\n/**\n * Uploads.\n * @sink none\n */\n\n${SDK}`,
            },
          ],
        },
      ],
    },
    {
      name: "a comment of the first function is the function's, and a `#!` line stays first",
      filename: MAIN,
      code: `#!/usr/bin/env node\n/** Adds. */\nexport function add() {\n  fbq();\n}\ndeclare const fbq: any;`.replace(
        'fbq()',
        "fbq('x')",
      ),
      errors: [
        {
          messageId: 'global',
          data: { name: 'fbq', purposes: 'advertising', why: WHY },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'mark',
              data: { purposes: 'advertising' },
              output: `#!/usr/bin/env node\n/** @sink advertising */\n\n/** Adds. */\nexport function add() {\n  fbq('x');\n}\ndeclare const fbq: any;`,
            },
            {
              messageId: 'none',
              output: `#!/usr/bin/env node\n/** @sink none */\n\n/** Adds. */\nexport function add() {\n  fbq('x');\n}\ndeclare const fbq: any;`,
            },
          ],
        },
      ],
    },
  ],
});
