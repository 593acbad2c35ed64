import type { Finding, Region, Report } from './model.js';

/** The formats whose readers take file names as relative to the repository. */
const OF_REPOSITORIES: ReadonlySet<string> = new Set(['github', 'gitlab', 'sarif']);

/**
 * The report with the file names that a format's readers expect.
 *
 * @param prefix from the repository's root to the folder of the run, empty or with a slash at its end
 */
export function relocated(report: Report, format: string, prefix: string): Report {
  if (prefix === '' || !OF_REPOSITORIES.has(format)) return report;
  const isBelow = (file: string): boolean => file !== '' && !/^(?:\/|[A-Za-z]:)/.test(file);
  const moved = <T extends Pick<Region, 'file'>>(place: T): T =>
    isBelow(place.file) ? { ...place, file: prefix + place.file } : place;
  const movedFinding = (finding: Finding): Finding => ({
    ...moved(finding),
    sources: finding.sources.map(moved),
    steps: finding.steps.map(moved),
  });
  return {
    ...report,
    findings: report.findings.map(movedFinding),
    suppressed: report.suppressed.map(movedFinding),
    problems: report.problems.map(moved),
    gaps: report.gaps.map(moved),
  };
}
