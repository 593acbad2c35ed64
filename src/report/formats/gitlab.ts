import { createHash } from 'node:crypto';
import type { Finding, Problem, Report } from '../model.js';

/** GitLab's Code Quality report. Its fingerprints are the flows' own: no lines and no texts are in them. */
export function toGitlab({ findings, problems }: Report): string {
  return `${JSON.stringify([...findings.map(findingIssue), ...problems.map(problemIssue)], null, 2)}\n`;
}

function findingIssue({ message, fingerprint, severity, file, line, endLine }: Finding): object {
  return {
    description: message,
    check_name: 'purpose-limitation/no-cross-purpose-flow',
    fingerprint,
    severity: severity === 'error' ? 'critical' : 'major',
    location: { path: file, lines: { begin: line, end: endLine } },
  };
}

function problemIssue({ kind, message, file, line }: Problem): object {
  return {
    description: message,
    check_name: `purpose-limitation/${kind}`,
    fingerprint: createHash('sha256')
      .update(JSON.stringify([kind, file, message]))
      .digest('hex')
      .slice(0, 20),
    severity: 'minor',
    location: { path: file === '' ? '.' : file, lines: { begin: line, end: line } },
  };
}
