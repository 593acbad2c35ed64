import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ESLint, Linter } from 'eslint';
import ts from 'typescript';
import { symbolAt } from '../../index.js';
import { fingerprintsOf } from '../../report/identity.js';
import type { Finding, FindingStep, Problem, Region, Report, Suppression } from '../../report/model.js';
import { readMessage, type ReadMessage, type ReadStep } from '../../report/parse-message.js';
import { relativePath } from '../../report/places.js';
import { TOOL } from '../tool.js';

/** What a formatter is told beside the results. */
export interface FormatterContext {
  readonly cwd: string;
  readonly rulesMeta: ESLint.LintResultData['rulesMeta'];
}

/** A message of any other rule. */
export interface OtherMessage {
  readonly message: Linter.LintMessage;
  readonly region: Region;
}

export interface Rebuilt {
  readonly report: Report;
  readonly others: readonly OtherMessage[];
  readonly lineOf: (file: string, line: number) => string | undefined;
}

type Unnumbered = Omit<Finding, 'fingerprint'>;

/** Makes a report of what the linter found: flows are read back from their messages, and their steps found in the files. */
export function rebuild(results: readonly ESLint.LintResult[], { cwd }: FormatterContext): Rebuilt {
  const texts = new Texts(cwd, results);
  const found: Unnumbered[] = [];
  const problems: Problem[] = [];
  const others: OtherMessage[] = [];
  for (const { filePath, messages, suppressedMessages } of results) {
    const file = relativePath(cwd, filePath);
    for (const message of messages) {
      const region = regionOf(file, message);
      const finding = isFlow(message) ? findingOf(message, region, texts) : undefined;
      if (finding) found.push(finding);
      else if (message.messageId === 'incomplete')
        problems.push({ kind: 'bound', message: message.message, file, line: region.line, column: region.column });
      else others.push({ message, region });
    }
    for (const message of suppressedMessages) {
      const finding = isFlow(message) ? findingOf(message, regionOf(file, message), texts) : undefined;
      const justification = message.suppressions.find((each) => each.justification !== '')?.justification ?? '';
      const suppression: Suppression = { kind: 'inSource', justification };
      if (finding) found.push({ ...finding, suppression });
    }
  }
  const prints = fingerprintsOf(
    found.map(({ sources, sink, file, symbol }) => ({ sources, sink: sink.name, file, symbol })),
  );
  const findings = found.map((finding, index): Finding => ({ fingerprint: prints[index] ?? '', ...finding }));
  const report: Report = {
    schemaVersion: 1,
    tool: TOOL,
    projects: [],
    findings: findings.filter(({ suppression }) => !suppression),
    suppressed: findings.filter(({ suppression }) => suppression),
    problems,
    gaps: [],
  };
  return { report, others, lineOf: (file, line) => texts.lines(file)[line - 1] };
}

function isFlow({ messageId }: Linter.LintMessage): boolean {
  return messageId === 'flow' || messageId === 'match';
}

function regionOf(file: string, message: Linter.LintMessage): Region {
  const { line, column, endLine = line, endColumn = column } = message;
  return {
    file,
    line: Math.max(1, line),
    column: Math.max(1, column),
    endLine: Math.max(1, endLine),
    endColumn: Math.max(1, endColumn),
  };
}

function findingOf(message: Linter.LintMessage, region: Region, texts: Texts): Unnumbered | undefined {
  const read = readMessage(message.message);
  if (!read) return undefined;
  const { source, purposes, declared, way, sink, used, external, matched } = read;
  const name = source.split(/[ .]/).at(-1) ?? source;
  return {
    kind: matched ? 'match' : 'flow',
    severity: message.severity === 2 ? 'error' : 'warning',
    message: message.message,
    ...region,
    way,
    symbol: texts.symbol(region),
    sources: [{ name: source, purposes, ...texts.find(declared.file, declared.line, name) }],
    sink: { name: sink, purposes: used, external },
    steps: stepsOf(read, region, texts),
  };
}

function stepsOf({ steps }: ReadMessage, entry: Region, texts: Texts): FindingStep[] {
  let { file, line } = entry;
  return steps.map((step: ReadStep, index): FindingStep => {
    if (step.at) ({ file, line } = step.at);
    const isEntry = index === steps.length - 1;
    const region = isEntry ? entry : texts.find(file, line, step.text);
    line = region.line;
    return { text: step.text, ...region, matched: step.matched, passed: false };
  });
}

/** The texts of files, as far as the linter hands them over or they can be read. */
class Texts {
  readonly #lines = new Map<string, readonly string[]>();
  readonly #sources = new Map<string, ts.SourceFile>();

  constructor(
    readonly cwd: string,
    results: readonly ESLint.LintResult[],
  ) {
    for (const { filePath, source } of results) {
      if (source !== undefined) this.#lines.set(relativePath(cwd, filePath), source.split(/\r?\n/));
    }
  }

  lines(file: string): readonly string[] {
    let known = this.#lines.get(file);
    if (!known) this.#lines.set(file, (known = this.#read(file)));
    return known;
  }

  #read(file: string): readonly string[] {
    try {
      return readFileSync(path.resolve(this.cwd, file), 'utf8').split(/\r?\n/);
    } catch {
      return [];
    }
  }

  /** Where a text stands in a file: at the line, or as near to it as it is found. */
  find(file: string, line: number, text: string): Region {
    const lines = this.lines(file);
    // What stands on several lines, or is shortened, is found by its start.
    const start = text.replace(/…$/, '').split('\n')[0] ?? '';
    const near = lines
      .flatMap((each, index) => (start !== '' && each.includes(start) ? [index + 1] : []))
      .sort((a, b) => Math.abs(a - line) - Math.abs(b - line));
    const at = near[0] ?? line;
    const column = Math.max(0, lines[at - 1]?.indexOf(start) ?? 0) + 1;
    return { file, line: at, column, endLine: at, endColumn: near.length > 0 ? column + start.length : column };
  }

  symbol({ file, line, column }: Region): string {
    let source = this.#sources.get(file);
    if (!source) {
      const kind = file.endsWith('x') ? ts.ScriptKind.TSX : undefined;
      source = ts.createSourceFile(file, this.lines(file).join('\n'), ts.ScriptTarget.ESNext, false, kind);
      this.#sources.set(file, source);
    }
    const start = source.getLineStarts()[line - 1];
    return start === undefined ? '(module)' : symbolAt(source, start + column - 1);
  }
}
