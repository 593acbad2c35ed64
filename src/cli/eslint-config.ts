import { ESLint, type Linter } from 'eslint';
import { parseSettings, SETTINGS_KEY, type Settings } from '../index.js';
import { CommandError } from './errors.js';
import { TOOL } from './tool.js';

const RULE = 'no-cross-purpose-flow';

/** What the project's ESLint configuration says of one file. */
export interface FileConfig {
  readonly settings: Settings;
  /** Equal for files with equal settings. */
  readonly settingsKey: string;
  readonly severity: 'off' | 'warning' | 'error';
  /** Whether outcomes of matches count. */
  readonly matches: boolean;
  /** What the flow rule is called: its namespace is the user's choice. */
  readonly ruleId: string;
  readonly languageOptions: Linter.LanguageOptions;
}

/** The parts of a calculated configuration that are read. */
interface Calculated {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly plugins?: Readonly<Record<string, { readonly meta?: { readonly name?: string } }>>;
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly languageOptions?: Linter.LanguageOptions;
}

/** The project's own ESLint configuration: there is no second one. */
export class ProjectConfig {
  readonly #known = new Map<string, Promise<FileConfig | undefined>>();
  readonly #read = new Map<unknown, FileConfig>();

  private constructor(private readonly eslint: ESLint | undefined) {}

  /** Without a configuration all files are linted, with default settings. */
  static async open(cwd: string): Promise<ProjectConfig> {
    const eslint = new ESLint({ cwd });
    const file = await guarded('The ESLint configuration could not be found', () => eslint.findConfigFile());
    return new ProjectConfig(file === undefined ? undefined : eslint);
  }

  get exists(): boolean {
    return this.eslint !== undefined;
  }

  /** Undefined for a file that ESLint ignores. */
  of(file: string): Promise<FileConfig | undefined> {
    let known = this.#known.get(file);
    if (!known) this.#known.set(file, (known = this.#calculate(file)));
    return known;
  }

  async #calculate(file: string): Promise<FileConfig | undefined> {
    const { eslint } = this;
    if (!eslint) return readConfig({});
    const calculated = await guarded(
      'The ESLint configuration could not be read',
      async () => (await eslint.calculateConfigForFile(file)) as Calculated | undefined,
    );
    if (!calculated) return undefined;
    // ESLint gives files of the same configuration the same object.
    let read = this.#read.get(calculated);
    if (!read) this.#read.set(calculated, (read = readConfig(calculated)));
    return read;
  }
}

async function guarded<T>(what: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw new CommandError(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readConfig({ settings, plugins = {}, rules = {}, languageOptions = {} }: Calculated): FileConfig {
  const raw = settings?.[SETTINGS_KEY];
  const ids = Object.entries(plugins).flatMap(([namespace, { meta }]) =>
    meta?.name === TOOL.name ? [`${namespace}/${RULE}`] : [],
  );
  const ruleId = ids.find((id) => id in rules) ?? ids[0] ?? `${SETTINGS_KEY}/${RULE}`;
  const entry = rules[ruleId];
  const [severity, options] = (Array.isArray(entry) ? entry : [entry]) as [unknown, { matches?: boolean }?];
  return {
    settings: parseSettings(raw),
    settingsKey: JSON.stringify(raw ?? null),
    severity: SEVERITIES.get(severity) ?? 'error',
    matches: options?.matches ?? true,
    ruleId,
    languageOptions,
  };
}

/** Where the configuration doesn't name the rule, whoever runs the command wants it. */
const SEVERITIES: ReadonlyMap<unknown, FileConfig['severity']> = new Map<unknown, FileConfig['severity']>([
  [0, 'off'],
  ['off', 'off'],
  [1, 'warning'],
  ['warn', 'warning'],
]);
