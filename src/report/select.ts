import type { Finding, Report } from './model.js';

/** The files that a flow goes through, the declarations of its sources and its entry among them. */
export function filesOf(finding: Finding): Set<string> {
  return new Set([finding, ...finding.sources, ...finding.steps].map(({ file }) => file));
}

/** Where code and data are marked for all files: what changes here may make any flow. */
const CONFIGURATION = /(?:^|\/)(?:eslint\.config\.[cm]?[jt]s|[tj]sconfig[^/]*\.json|package\.json)$/;

/**
 * The report of those flows that go through one of some files, wherever they enter.
 *
 * @param files relative, as the report names them
 */
export function takingPart(report: Report, files: ReadonlySet<string>): Report {
  if ([...files].some((file) => CONFIGURATION.test(file))) return report;
  const takesPart = (finding: Finding): boolean => {
    const own = filesOf(finding);
    return files.has(finding.sink.name) || [...own].some((file) => files.has(file));
  };
  return {
    ...report,
    findings: report.findings.filter(takesPart),
    suppressed: report.suppressed.filter(takesPart),
    problems: report.problems.filter(({ kind, file }) => kind !== 'tag' || files.has(file)),
    gaps: report.gaps.filter(({ file }) => files.has(file)),
  };
}
