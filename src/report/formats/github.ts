import { forTerminal } from '../escape.js';
import type { Finding, Problem, Report } from '../model.js';

/** Commands of GitHub Actions' log, which it shows beside the lines of a pull request. */
export function toGithub({ findings, problems }: Report): string {
  return [...findings.map(findingLine), ...problems.map(problemLine)].map((line) => `${line}\n`).join('');
}

function findingLine({ severity, file, line, column, endLine, endColumn, message }: Finding): string {
  const place = { file, line, endLine, ...(endLine === line ? { col: column, endColumn } : {}) };
  return command(severity, { ...place, title: 'purpose limitation' }, message);
}

function problemLine({ kind, file, line, column, message }: Problem): string {
  const place = file === '' ? {} : { file, line, col: column };
  return command('warning', { ...place, title: `purpose limitation: ${kind}` }, message);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return forTerminal(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
