/** Code that serves security: which calls hand something to it, and what of that people were asked for. */
import { NOT_COLLECTED, SECURITY_CONSUMERS, SECURITY_GLOBALS, SECURITY_URLS } from '../catalogue/index.js';
import type { SecurityConsumerRow } from '../catalogue/index.js';
import type { CallSite } from '../ir/graph.js';
import type { ProgramCall, ProgramNode, SinkUse } from '../ir/program.js';
import type { LinkedProgram } from '../link/program.js';
import type { Purpose } from '../purposes.js';
import type { Settings, SinkSetting } from '../settings.js';
import type { Arrival } from '../solve/solver.js';
import type { Ground } from './ground.js';
import { filesNear, isNear } from './near.js';

const PACKAGES = new Map(SECURITY_CONSUMERS.map((row) => [row.package, row]));

/** The purpose that is assumed. No user can write it. */
export const UNDECLARED = '(undeclared)';

/** Does any text mention a listed consumer, or any mark say that code serves security? */
export function mentionsConsumer({ program, annotations }: Ground): boolean {
  return program.getSourceFiles().some((file) => {
    if (file.isDeclarationFile || file.fileName.includes('/node_modules/')) return false;
    if (isNear(file) || /@sink\s+[^\n]*\bsecurity\b/.test(file.text)) return true;
    return annotations.purposesOfModule(file.fileName).some(isSecurity);
  });
}

function isSecurity(purpose: Purpose): boolean {
  return purpose === 'security' || purpose.startsWith('security.');
}

/** The user's settings, with consumers as sinks and a policy that forbids what is assumed to reach them or what security must not. */
export function withConsumers(settings: Settings): Settings {
  const packages = SECURITY_CONSUMERS.flatMap((row): SinkSetting[] => {
    const on = { kind: 'package', packages: [row.package] } as const;
    const none = row.not ? [{ ...on, members: row.not, purposes: [] }] : [];
    return [{ ...on, members: row.members ?? [], purposes: [row.purpose] }, ...none];
  });
  const uses = ['security', ...settings.policy.map(({ usedFor }) => usedFor)];
  return {
    ...settings,
    sinks: [
      ...settings.sinks,
      ...packages,
      { kind: 'global', globals: SECURITY_GLOBALS, purposes: ['security.authentication'] },
      { kind: 'url', urls: SECURITY_URLS, purposes: ['security.verification'] },
    ],
    purposes: [...settings.purposes, { name: UNDECLARED }],
    policy: [...new Set(uses)].map((usedFor) => ({ collectedFor: UNDECLARED, usedFor })),
  };
}

/** The arguments of consumers' calls, and what code that serves security is given or reads. */
export function startsOf(linked: LinkedProgram): ProgramNode[] {
  const starts: ProgramNode[] = [];
  for (const [file, mayConsume] of filesNear(linked)) {
    file.graph.calls.forEach((site, index) => {
      const [first] = site.args;
      if (!first || site.target >= 0 || !mayConsume(file.source.text.slice(site.pos, first.pos))) return;
      if (!sinksOf(linked, file.callBase + index).some(isConsumer)) return;
      for (const given of site.args) starts.push(file.nodeBase + given.node);
    });
  }
  for (const file of linked.sinkFiles()) {
    file.graph.nodes.forEach(({ kind, fn }, node) => {
      if (kind !== 'parameter' && kind !== 'read') return;
      const region = linked.region(file.fnBase + fn);
      if (region && isConsumer(region)) starts.push(file.nodeBase + node);
    });
  }
  return starts;
}

function sinksOf(linked: LinkedProgram, call: ProgramCall): SinkUse[] {
  const { sink } = linked.targets(call);
  return [...(sink ? [sink] : []), ...linked.sinksOutside(call, [], true).sinks.map((each) => each.sink)];
}

export function isConsumer({ purposes }: Pick<SinkUse, 'purposes'>): boolean {
  return purposes.some(isSecurity);
}

/** Is it what a consumer asks of people, and not how it is to do its work? */
export function isCollected(linked: LinkedProgram, { at, fact, sink }: Arrival): boolean {
  if (fact.outcome !== undefined) return false;
  if (at.kind !== 'argument') return true;
  const site = linked.call(at.call);
  const row = PACKAGES.get(sink.name);
  if (row && !takes(row, site, at.index)) return false;
  for (let { path } = fact; path.head !== undefined; path = path.tail ?? { ...path, head: undefined }) {
    if (NOT_COLLECTED.has(path.head.slice(1))) return false;
  }
  return true;
}

function takes(row: SecurityConsumerRow, { kind, name = '' }: CallSite, index: number): boolean {
  if (kind === 'new' && row.constructs !== true) return false;
  const taken = row.takes && Object.hasOwn(row.takes, name) ? row.takes[name] : undefined;
  return taken?.includes(index) ?? true;
}
