import type { CodeFlow, Location, Log, ReportingDescriptor, Result, Suppression, ToolComponent } from 'sarif';
import type { Finding, FindingStep, Problem, Region, Report, Suppression as Suppressed } from '../model.js';

const ROOT = 'SRCROOT';
/** The name carries the version of what is in the digest. */
const FINGERPRINT = 'purposeLimitationFlow/v1';
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF 2.1.0, with the steps of each flow as a code flow. */
export function toSarif(report: Report): string {
  return `${JSON.stringify(sarifOf(report), null, 2)}\n`;
}

/**
 * The same as data.
 *
 * @param others what other tools found in the same run
 */
export function sarifOf(report: Report, others: readonly Other[] = []): Log {
  const { tool, findings, suppressed, problems, commit } = report;
  const own = problems.length > 0 ? [FLOW, MATCH, INCOMPLETE] : [FLOW, MATCH];
  const more = new Map(others.map(({ rule }) => [rule.id, rule]));
  const rules = [...own, ...more.values()];
  const all = [...findings, ...suppressed];
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(tool, rules) },
        automationDetails: { id: 'purpose-limitation/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that the analysis ran in.' } } },
        ...(commit ? { properties: { revisionId: commit.id } } : {}),
        results: [
          ...all.map((finding) => resultOf(finding)),
          ...problems.map((each) => problemResult(each, own.length - 1)),
          ...others.map((each) => otherResult(each, rules)),
        ],
      },
    ],
  };
}

/** A finding of another rule. */
export interface Other {
  readonly rule: ReportingDescriptor;
  readonly level: 'error' | 'warning';
  readonly message: string;
  readonly region: Region;
}

function otherResult({ rule, level, message, region }: Other, rules: readonly ReportingDescriptor[]): Result {
  return {
    ruleId: rule.id,
    ruleIndex: rules.findIndex(({ id }) => id === rule.id),
    level,
    message: { text: escapeMessage(message) },
    locations: [locationOf(region)],
  };
}

function driverOf({ name, version, homepage }: Report['tool'], rules: ReportingDescriptor[]): ToolComponent {
  return {
    name,
    version,
    semanticVersion: version,
    ...(homepage === undefined ? {} : { informationUri: homepage }),
    rules,
  };
}

function resultOf(finding: Finding): Result {
  const { kind, severity, message, sources, steps, fingerprint, suppression } = finding;
  const related = [
    ...sources.map((source) => ({
      region: source,
      text: `${source.name} is declared here, collected for ${source.purposes.join(', ')}`,
    })),
    ...steps.slice(0, -1).map((step) => ({ region: step, text: stepText(step) })),
  ];
  return {
    ruleId: RULES[kind].id,
    ruleIndex: kind === 'flow' ? 0 : 1,
    level: severity,
    message: { text: escapeMessage(message) },
    locations: [
      { ...locationOf(finding), logicalLocations: [{ fullyQualifiedName: finding.symbol, kind: 'function' }] },
    ],
    relatedLocations: related.map(({ region, text }, id) => ({ id, ...locationOf(region, text) })),
    codeFlows: [codeFlowOf(finding)],
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    ...(suppression ? { suppressions: [suppressionOf(suppression)] } : {}),
  };
}

/** What stands for a reason where a suppression is not written beside the code. */
const OUTSIDE: Partial<Record<Suppressed['kind'], string>> = {
  baseline: 'In the baseline.',
  bulk: "In ESLint's bulk suppressions.",
};

function suppressionOf({ kind, justification }: Suppressed): Suppression {
  const text = OUTSIDE[kind] ?? justification;
  return {
    kind: kind === 'inSource' ? 'inSource' : 'external',
    status: 'accepted',
    ...(text === '' ? {} : { justification: text }),
  };
}

function codeFlowOf({ sources, steps, sink }: Finding): CodeFlow {
  const [first] = sources;
  const declared = first ? [locationOf(first, `${first.name}, collected for ${first.purposes.join(', ')}`)] : [];
  const places = [
    ...declared,
    ...steps.map((step, index) => {
      return locationOf(step, index === steps.length - 1 ? `${stepText(step)} enters ${sink.name}` : stepText(step));
    }),
  ];
  const last = places.length - 1;
  return {
    message: { text: escapeMessage(`${first?.name ?? ''} → ${sink.name}`) },
    threadFlows: [
      {
        locations: places.map((location, index) => ({
          location,
          executionOrder: index + 1,
          importance: index === 0 || index === last ? 'essential' : 'important',
        })),
      },
    ],
  };
}

function stepText({ text, matched }: FindingStep): string {
  return matched ? `matched against: ${text}` : text;
}

function locationOf({ file, line, column, endLine, endColumn }: Region, text?: string): Location {
  return {
    physicalLocation: {
      artifactLocation: artifactOf(file),
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
    ...(text === undefined ? {} : { message: { text: escapeMessage(text) } }),
  };
}

function artifactOf(file: string): { uri: string; uriBaseId?: string } {
  const uri = encodeURI(file).replaceAll('#', '%23').replaceAll('?', '%3F');
  return file.startsWith('/') || /^[A-Za-z]:/.test(file)
    ? { uri: `file://${uri.startsWith('/') ? '' : '/'}${uri}` }
    : { uri, uriBaseId: ROOT };
}

function problemResult({ kind, message, file, line, column }: Problem, ruleIndex: number): Result {
  const region = { file: file === '' ? '.' : file, line, column, endLine: line, endColumn: column };
  return {
    ruleId: INCOMPLETE.id,
    ruleIndex,
    level: kind === 'failure' ? 'error' : 'warning',
    message: { text: escapeMessage(message) },
    locations: [locationOf(region)],
  };
}

/** Brackets make links in messages, braces stand for arguments. */
function escapeMessage(text: string): string {
  return text.replaceAll('\\', '\\\\').replace(/[[\]]/g, '\\$&').replaceAll('{', '{{').replaceAll('}', '}}');
}

const HELP = [
  'People gave this data for one purpose, and here it becomes available to code that serves another.',
  'Follow the code flow from the labelled declaration to the entry.',
  'Pass the member that was collected for the use instead; a digest of the same member changes nothing, because equal values have equal digests.',
  'Where the result names nobody, mark the function with @sanitizes and a reason; where the person agreed to the use, ask with a @consent predicate.',
].join(' ');

const FLOW = rule(
  'purpose-limitation/no-cross-purpose-flow',
  'DataUsedForAnotherPurpose',
  'Data collected for one purpose reaches code that serves another.',
);
const MATCH = rule(
  'purpose-limitation/no-cross-purpose-flow/match',
  'DataMatchedForAnotherPurpose',
  'The outcome of comparing or looking up data collected for one purpose reaches code that serves another.',
);
const INCOMPLETE = rule(
  'purpose-limitation/incomplete',
  'AnalysisIncomplete',
  'A part of the program, or of what was said about it, could not be analysed as asked.',
);
const RULES = { flow: FLOW, match: MATCH } as const;

function rule(id: string, name: string, text: string): ReportingDescriptor {
  return {
    id,
    name,
    shortDescription: { text },
    fullDescription: { text: `${text} ${HELP}` },
    help: { text: `${text}\n\n${HELP}`, markdown: `${text}\n\n${HELP.replace(/@(\w+)/g, '`@$1`')}` },
    defaultConfiguration: { level: id === 'purpose-limitation/incomplete' ? 'warning' : 'error' },
    properties: {
      tags: ['privacy', 'security', 'external/cwe/cwe-359'],
      precision: 'high',
      'security-severity': '7.5',
    },
  };
}
