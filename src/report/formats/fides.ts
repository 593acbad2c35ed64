import { PURPOSES } from '../../purposes.js';
import type { Finding, Report } from '../model.js';

/**
 * A Fides manifest: each sink is a system that uses data, and each flow a privacy declaration of it. What the data is in Fides'
 * categories nobody said; `user` stands for all of them.
 */
export function toFides({ findings, suppressed, inventory }: Report): string {
  const all = [...findings, ...suppressed];
  const names = new Set([...all.map(({ sink }) => sink.name), ...(inventory?.sinks ?? []).map(({ name }) => name)]);
  const systems = [...names].sort().flatMap((name) => {
    const flows = all.filter(({ sink }) => sink.name === name);
    const purposes = flows[0]?.sink.purposes ?? inventory?.sinks.find((sink) => sink.name === name)?.purposes ?? [];
    return [
      `  - fides_key: ${quote(keyOf(name))}`,
      `    name: ${quote(name)}`,
      `    description: ${quote(`Code that serves ${purposes.join(', ')}.`)}`,
      '    system_type: Application',
      flows.length === 0 ? '    privacy_declarations: []' : '    privacy_declarations:',
      ...flows.flatMap(declaration),
    ];
  });
  return `${[names.size === 0 ? 'system: []' : 'system:', ...systems].join('\n')}\n`;
}

function declaration({ sources, sink, message, symbol, fingerprint }: Finding): string[] {
  const names = sources.map(({ name }) => name).join(', ');
  return sink.purposes.flatMap((purpose) => [
    `      - name: ${quote(`${names} in ${symbol} (${fingerprint})`)}`,
    `        data_use: ${quote(useOf(purpose))}`,
    '        data_categories: [user]',
    '        data_subjects: [customer]',
    `        egress: ${sink.external ? `[{ fides_key: ${quote(keyOf(sink.name))}, type: system }]` : '[]'}`,
    `        description: ${quote(message)}`,
  ]);
}

/** The Fideslang data use of a purpose, or of the nearest above it. */
function useOf(purpose: string): string {
  const term = PURPOSES.findLast(
    ({ name, fides }) => fides !== undefined && (purpose === name || purpose.startsWith(`${name}.`)),
  );
  return term?.fides ?? purpose;
}

function keyOf(name: string): string {
  return name.replace(/[^\w.-]+/g, '_');
}

/** JSON's strings are YAML's. */
function quote(text: string): string {
  return JSON.stringify(text);
}
