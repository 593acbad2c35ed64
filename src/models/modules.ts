/** Specifiers that share another module's models. Data only; `keys.ts` applies the first alias that fits. */

export interface ModuleAlias {
  readonly specifier: RegExp;
  readonly module: string;
  /** The export's name in the shared module, from its name here and the specifier's named groups. */
  readonly rename: (name: string, groups: Readonly<Record<string, string | undefined>>) => string;
}

const NODE_MODULES = [
  ...[
    'async_hooks',
    'buffer',
    'crypto',
    'events',
    'fs',
    'fs/promises',
    'path',
    'path/posix',
    'path/win32',
    'punycode',
    'querystring',
    'stream',
  ],
  ...['stream/promises', 'string_decoder', 'timers', 'timers/promises', 'url', 'util', 'v8', 'worker_threads', 'zlib'],
] as const;

const same = (name: string): string => name;

/** `import map from 'lodash/map'` is the export `map` of lodash. */
const defaultIsGroup: ModuleAlias['rename'] = (name, groups) =>
  name === 'default' || name === 'export=' ? (groups['member'] ?? name) : name;

/** The type packages of lodash declare its functions as members of one interface, and its wrappers as many. */
const lodashName: ModuleAlias['rename'] = (name, groups) =>
  defaultIsGroup(name.replace(/^LoDashStatic#/u, ''), groups).replace(/^\w+#/u, 'Wrapper#');

/** The names under which zod's releases declare the class that all schemas extend. */
const zodName = (name: string): string =>
  name.replace(/^(?:_ZodType|Zod(?:Mini)?Type|\$ZodType|ZodMiniType)#/u, 'ZodType#');

/** `@types/react` declares everything in a namespace of that name. */
const reactName = (name: string): string => name.replace(/^React\./u, '');

export const MODULE_ALIASES: readonly ModuleAlias[] = [
  ...NODE_MODULES.map((name) => ({
    specifier: new RegExp(`^(?:node:)?${name}$`, 'u'),
    module: `node:${name}`,
    rename: same,
  })),
  { specifier: /^(?:lodash|lodash-es)$/u, module: 'lodash', rename: lodashName },
  { specifier: /^(?:lodash|lodash-es)\/(?!fp)(?<member>\w+)(?:\.js)?$/u, module: 'lodash', rename: lodashName },
  { specifier: /^lodash\.(?<member>\w+)$/u, module: 'lodash', rename: lodashName },
  { specifier: /^underscore$/u, module: 'lodash', rename: lodashName },
  { specifier: /^rxjs(?:\/.*)?$/u, module: 'rxjs', rename: same },
  { specifier: /^zod(?:\/.*)?$/u, module: 'zod', rename: zodName },
  { specifier: /^(?:react|preact\/compat|preact\/hooks)$/u, module: 'react', rename: reactName },
  { specifier: /^libphonenumber-js(?:\/.*)?$/u, module: 'libphonenumber-js', rename: same },
];

/** Modules that declare, or give again, what is also global: their exports are looked up as globals when they have no rows. */
export const MODULES_OF_GLOBALS: ReadonlySet<string> = new Set([
  'node:buffer',
  'node:console',
  'node:crypto',
  'node:events',
  'node:perf_hooks',
  'node:process',
  'node:stream/web',
  'node:timers',
  'node:url',
  'node:util',
  'node:worker_threads',
  'undici',
  'undici-types',
]);
