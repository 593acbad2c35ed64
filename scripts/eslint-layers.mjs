// The layer table of the engine as lint configuration: which room of `src/` may import which. One row per room; the
// configuration is generated from the rows, so a change of the architecture is a change of one row here.
//
// A room is a folder (`src/lower/**`) or a single file (`src/purposes.ts`). Imports are relative, so what leaves a room
// depends on how deep the importing file lies: the generated patterns count the `../`, one configuration per depth.

/** Package names that mean "knows TypeScript's compiler" and "knows ESLint". */
const TYPESCRIPT_PACKAGES = '^(?:typescript|ts-api-utils|@typescript-eslint/[^/]+|@typescript/[^/]+)(?:/|$)';
const ESLINT_PACKAGES = '^(?:eslint|@eslint/[^/]+|eslint-[^/]+)(?:/|$)';

/** How deep folders may nest inside a room. Deeper files get a report of their own instead of slipping through. */
const MAX_DEPTH = 4;

/**
 * @typedef {object} Layer
 * @property {string} room the folder or file below `src/`
 * @property {readonly string[]} mayImport rooms it may import values and types of
 * @property {readonly string[]} [mayImportTypesOf] rooms it may import only types of
 * @property {boolean} [typescript] whether it may use the compiler
 * @property {boolean} [eslint] whether it may use ESLint
 */

/** @type {readonly Layer[]} */
export const LAYERS = [
  { room: 'ir', mayImport: [] },
  { room: 'purposes', mayImport: [] },
  { room: 'diagnostics', mayImport: [] },
  { room: 'settings', mayImport: ['purposes', 'diagnostics', 'models'], mayImportTypesOf: ['catalogue'] },
  { room: 'models', mayImport: [] },
  { room: 'catalogue', mayImport: [] },
  { room: 'annotations', mayImport: ['settings', 'purposes', 'catalogue', 'diagnostics'], typescript: true },
  { room: 'lower', mayImport: ['ir'], typescript: true },
  { room: 'link', mayImport: ['ir', 'models'], mayImportTypesOf: ['annotations'], typescript: true },
  { room: 'solve', mayImport: ['ir'] },
  { room: 'explain', mayImport: ['ir', 'solve', 'diagnostics'] },
  {
    room: 'advice',
    mayImport: [
      'analyze',
      'annotations',
      'catalogue',
      'checker',
      'explain',
      'ir',
      'link',
      'purposes',
      'settings',
      'solve',
    ],
    typescript: true,
  },
  { room: 'projects', mayImport: ['annotations'], typescript: true },
  { room: 'report', mayImport: ['explain', 'purposes'], mayImportTypesOf: ['diagnostics'] },
  { room: 'cli', mayImport: ['index', 'report'], typescript: true, eslint: true },
];

/** @param {readonly string[]} rooms */
const roomsPattern = (rooms) => `(?:${rooms.join('|')})(?:\\.js$|/)`;

/**
 * The prefix that leads from a file, `depth` folders below `src/`, back to `src/`.
 * @param {number} depth
 */
const upToSrc = (depth) => (depth === 0 ? '^\\./' : `^(?:\\.\\./){${String(depth)}}`);

/**
 * The files of a room that lie exactly `depth` folders below `src/`.
 * @param {string} room
 * @param {number} depth
 */
const filesAt = (room, depth) =>
  depth === 0 ? [`src/${room}.ts`] : [`src/${room}/${'*/'.repeat(depth - 1)}*.{ts,tsx,mts,cts}`];

/** @param {Layer} layer */
const describe = ({ room, mayImport, mayImportTypesOf = [] }) => {
  const types = mayImportTypesOf.map((other) => `types of ${other}`);
  const allowed = [...mayImport, ...types].join(', ');
  return `The layer '${room}' may import ${allowed === '' ? 'no other layer' : `only ${allowed}`}.`;
};

/** @typedef {{ regex: string, message: string, allowTypeImports?: boolean, caseSensitive?: boolean }} Pattern */

/**
 * @param {Layer} layer
 * @param {number} depth
 * @returns {Pattern[]}
 */
const layerPatterns = (layer, depth) => {
  const { room, mayImport, mayImportTypesOf = [], typescript = false, eslint = false } = layer;
  const message = describe(layer);
  const up = upToSrc(depth);
  const patterns = [
    { regex: `${up}(?!${roomsPattern([room, ...mayImport, ...mayImportTypesOf])})`, message },
    ...ENGINE_PATTERNS.filter(({ regex }) => !(eslint && regex === ESLINT_PACKAGES)),
  ];
  if (mayImportTypesOf.length > 0) {
    patterns.push({ regex: up + roomsPattern(mayImportTypesOf), message, allowTypeImports: true });
  }
  if (!typescript) {
    patterns.push({ regex: TYPESCRIPT_PACKAGES, message: `The layer '${room}' knows no TypeScript.` });
  }
  return patterns;
};

/** What holds for every file of the engine. A path that leaves and comes back would blind the patterns that count. */
const ENGINE_PATTERNS = [
  { regex: ESLINT_PACKAGES, message: 'The engine knows no ESLint.' },
  { regex: '(?:^|/)rules/', message: 'The engine knows no rules.' },
  { regex: '^\\./\\.\\.|[^./]/\\.\\.?/|/\\./', message: 'Write the shortest path.' },
];

/**
 * Patterns as configuration: static imports and exports, and the same paths in `import()` expressions.
 * @param {string} name
 * @param {string[]} files
 * @param {Pattern[]} patterns
 */
const restrict = (name, files, patterns) => ({
  name: `layers/${name}`,
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': [
      'error',
      ...patterns.map(({ regex, message }) => ({
        // Selectors end a regular expression at the first slash, so slashes are spelled by their code.
        selector: `ImportExpression > Literal.source[value=/${regex.replaceAll('/', '\\x2F')}/]`,
        message,
      })),
    ],
  },
});

/** @param {Layer} layer */
const layerConfigs = (layer) => [
  ...Array.from({ length: MAX_DEPTH + 1 }, (_, depth) =>
    restrict(`${layer.room}-${String(depth)}`, filesAt(layer.room, depth), layerPatterns(layer, depth)),
  ),
  {
    name: `layers/${layer.room}-too-deep`,
    files: [`src/${layer.room}/${'*/'.repeat(MAX_DEPTH)}**/*.ts`],
    rules: {
      'no-restricted-syntax': ['error', { selector: 'Program', message: 'Too deep for the layer rules (MAX_DEPTH).' }],
    },
  },
];

/** @param {number} depth folders below `rules/` */
const rulesConfig = (depth) =>
  restrict(
    `rules-${String(depth)}`,
    [`rules/${'*/'.repeat(depth)}*.ts`],
    [
      {
        regex: `^(?:\\.\\./){${String(depth + 1)}}(?!src/index\\.js$)`,
        message: "Rules may import only 'src/index.ts' of the engine.",
      },
    ],
  );

/** Flat configuration objects that report every import against the layer table. */
export const layers = [
  restrict('engine', ['src/**/*.ts'], ENGINE_PATTERNS),
  ...LAYERS.flatMap(layerConfigs),
  ...Array.from({ length: MAX_DEPTH }, (_, depth) => rulesConfig(depth)),
];
