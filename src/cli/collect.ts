import type ts from 'typescript';
import {
  findProjects,
  inspect,
  ProgramMaker,
  symbolAt,
  type Diagnostic,
  type Inspection,
  type Project,
} from '../index.js';
import { findingsOf, type Found } from '../report/findings.js';
import type { Finding, Gap, Problem, Report, Suppression } from '../report/model.js';
import { Places, relativePath } from '../report/places.js';
import { BulkSuppressions } from './bulk-suppressions.js';
import { suppressedIn } from './directives.js';
import { CommandError } from './errors.js';
import { ProjectConfig } from './eslint-config.js';
import { Git } from './git.js';
import { settingsGroups } from './groups.js';
import type { Progress } from './progress.js';
import { TOOL } from './tool.js';

export interface CollectInput {
  /** Absolute. What file names are relative to. */
  readonly cwd: string;
  /** Configurations to analyse instead of those that are found. */
  readonly configs?: readonly string[];
  /** Texts that stand in for files' on the disk, by absolute path. */
  readonly texts?: ReadonlyMap<string, string>;
  readonly progress: Progress;
  /** Sees each analysis while its program lives. */
  readonly visit?: (analysed: Analysed) => void;
}

/** One program, analysed with the settings of some of its files. */
export interface Analysed {
  readonly program: ts.Program;
  readonly config: string | undefined;
  readonly inspection: Inspection;
  readonly places: Places;
}

/** Analyses all programs below a folder, and puts together what was found. Throws a CommandError where that is not possible. */
export async function collect(input: CollectInput): Promise<Report> {
  const { cwd, progress } = input;
  progress.say('Reading the ESLint configuration');
  const config = await ProjectConfig.open(cwd);
  const isLinted = async (file: string): Promise<boolean> => (await config.of(file)) !== undefined;
  const probe = await config.of(`${cwd}/index.ts`);
  const { sources, schemas } = probe?.settings ?? { sources: [], schemas: [] };
  const assumeLabels = sources.length + schemas.length > 0;
  const { projects, problems, anySources } = await findProjects({ ...withConfigs(input), isLinted, assumeLabels });
  const run = new Run(input, config);
  for (const [index, project] of projects.entries())
    await run.analyse(project, `${String(index + 1)}/${String(projects.length)}`);
  const failed = problems.map(({ config: file, problem }): Problem => {
    return { kind: 'project', message: problem, file: relativePath(cwd, file), line: 1, column: 1 };
  });
  if (!anySources && failed.length === 0)
    throw new CommandError(`There is no JavaScript or TypeScript in ${cwd} that ESLint lints.`);
  return run.report(projects, failed);
}

function withConfigs({ cwd, configs }: CollectInput): { cwd: string; configs?: readonly string[] } {
  return configs === undefined ? { cwd } : { cwd, configs };
}

class Run {
  readonly #maker: ProgramMaker;
  readonly #texts = new Map<string, string>();
  readonly #found: Found[] = [];
  readonly #diagnostics = new Map<string, Diagnostic>();
  readonly #places: Places;

  constructor(
    readonly input: CollectInput,
    readonly config: ProjectConfig,
  ) {
    this.#maker = new ProgramMaker(input.texts);
    this.#places = new Places(input.cwd, (file) => this.#texts.get(file) ?? '');
  }

  async analyse(project: Project, number: string): Promise<void> {
    const { cwd, progress } = this.input;
    const shown = project.config === undefined ? 'files without a tsconfig.json' : relativePath(cwd, project.config);
    progress.say(`[${number}] ${shown}: reading`);
    const program = this.#maker.make(project.roots);
    const groups = await settingsGroups(program, this.config);
    for (const { settings, files } of groups) {
      progress.say(`[${number}] ${shown}: following data through ${String(files.size)} files`);
      const inspection = inspect({ program, settings, rootDir: cwd });
      await this.#keep(program, inspection, files);
      this.input.visit?.({ program, config: project.config, inspection, places: this.#places });
    }
  }

  async #keep(program: ts.Program, { analysis }: Inspection, files: ReadonlySet<string>): Promise<void> {
    const learn = (file: string): void => {
      if (!this.#texts.has(file)) this.#texts.set(file, program.getSourceFile(file)?.text ?? '');
    };
    for (const violation of analysis.violations) {
      const config = files.has(violation.file) ? await this.config.of(violation.file) : undefined;
      if (!config || config.severity === 'off' || (violation.matched && !config.matches)) continue;
      for (const { file } of [violation, ...violation.sources, ...violation.steps]) learn(file);
      const source = program.getSourceFile(violation.file);
      const symbol = source ? symbolAt(source, violation.pos) : '';
      this.#found.push({ violation, symbol, severity: config.severity });
    }
    for (const each of analysis.diagnostics) {
      if (each.file !== '' && each.kind !== 'internal-error' && !files.has(each.file)) continue;
      this.#diagnostics.set(
        `${each.kind} ${each.file} ${String(each.line)} ${String(each.column)} ${each.message}`,
        each,
      );
    }
  }

  async report(projects: readonly Project[], problems: readonly Problem[]): Promise<Report> {
    const { cwd } = this.input;
    const all = await this.#withSuppressions(findingsOf(this.#found, this.#places));
    const diagnostics = [...this.#diagnostics.values()].sort(byPlaceAndText);
    const at = ({ message, file, line, column }: Diagnostic): Gap => {
      return { message, file: relativePath(cwd, file), line, column };
    };
    const told = diagnostics.flatMap((each): Problem[] => {
      const kind = KINDS[each.kind];
      return kind === undefined ? [] : [{ kind, ...at(each) }];
    });
    const commit = await (await Git.open(cwd))?.head();
    return {
      schemaVersion: 1,
      tool: TOOL,
      ...(commit ? { commit } : {}),
      projects: projects.map(({ config }) => (config === undefined ? '' : relativePath(cwd, config))).sort(),
      findings: all.filter(({ suppression }) => !suppression),
      suppressed: all.filter(({ suppression }) => suppression),
      problems: [...problems, ...told],
      gaps: diagnostics.filter(({ kind }) => kind === 'gap').map(at),
    };
  }

  async #withSuppressions(findings: readonly Finding[]): Promise<Finding[]> {
    const { cwd } = this.input;
    const bulk = await BulkSuppressions.open(cwd);
    const suppressions = new Map<string, Suppression>();
    for (const file of new Set(this.#found.map(({ violation }) => violation.file))) {
      const config = await this.config.of(file);
      if (!config) continue;
      const relative = relativePath(cwd, file);
      const inFile = findings.filter((finding) => finding.file === relative);
      const directed = await suppressedIn(this.#texts.get(file) ?? '', file, config, inFile);
      for (const [fingerprint, justification] of directed)
        suppressions.set(fingerprint, { kind: 'inSource', justification });
      const left = inFile.filter(({ fingerprint }) => !directed.has(fingerprint));
      for (const { fingerprint } of bulk.apply(relative, config.ruleId, left))
        suppressions.set(fingerprint, { kind: 'bulk', justification: '' });
    }
    return findings.map((finding) => {
      const suppression = suppressions.get(finding.fingerprint);
      return suppression ? { ...finding, suppression } : finding;
    });
  }
}

/** What users must hear of; a gap is only written into reports. */
const KINDS: Readonly<Record<Diagnostic['kind'], Problem['kind'] | undefined>> = {
  'unknown-purpose': 'tag',
  'unknown-tag': 'tag',
  'misplaced-tag': 'tag',
  'missing-reason': 'tag',
  'digest-sanitizer': 'tag',
  'contradictory-tag': 'tag',
  'param-tag-unsupported': 'tag',
  'dead-tag': 'tag',
  bound: 'bound',
  'internal-error': 'failure',
  'no-type-information': undefined,
  gap: undefined,
};

function byPlaceAndText(a: Diagnostic, b: Diagnostic): number {
  const [first, second] = [a, b].map(({ file, line, column, message }) =>
    [file, String(line).padStart(8), String(column).padStart(8), message].join(' '),
  );
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
