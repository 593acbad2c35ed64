/** The calls that hand objects to sinks outside the program, and the functions of the program that pass them on there. */
import ts from 'typescript';
import type { CallSite } from '../ir/graph.js';
import type { CallTargets, OutsideAnswer, ProgramCall, RunBy } from '../ir/program.js';
import { importsRequests, isRequestName, requestClients } from './requests.js';
import type { LoadedFile } from './loaded.js';
import type { SeedHost } from './seeds.js';
import { nodeSpanning } from './syntax.js';

export interface OutsideCallHost extends SeedHost {
  readonly loaded: readonly LoadedFile[];
  load(source: ts.SourceFile): LoadedFile;
  loadImporters(file: LoadedFile, name?: string): void;
  targets(call: ProgramCall): CallTargets;
  sinksOutside(call: ProgramCall, callers: readonly RunBy[], final: boolean): OutsideAnswer;
}

export interface OutsideCalls {
  readonly calls: ReadonlySet<CallSite>;
  /** The names of functions whose arguments go on to such calls. */
  readonly names: ReadonlySet<string>;
}

const NO_CALLS: OutsideCalls = { calls: new Set(), names: new Set() };
/** Functions that hand on to functions that hand on: further away than this nobody looks. */
const ROUNDS = 3;

export function findOutsideCalls(host: OutsideCallHost): OutsideCalls {
  if (!host.annotations.anyOutside) return NO_CALLS;
  const calls = new Set<CallSite>();
  let fresh: Passing[] = [];
  for (const [file, kinds] of filesNear(host)) {
    const clients = requestClients(file.source.text);
    file.graph.calls.forEach((call, index) => {
      const [first] = call.args;
      if (!first) return;
      const callee = file.source.text.slice(call.pos, first.pos);
      if (
        !kinds.some((kind) => CANDIDATES[kind](call, callee, host, clients)) ||
        !isOutside(host, file.callBase + index)
      )
        return;
      calls.add(call);
      fresh.push(...passing(file, call));
    });
  }
  const known = new Map(fresh.map((each) => [keyOf(each), each]));
  for (let round = 0; round < ROUNDS && fresh.length > 0; round++) {
    const found = new Map(fresh.flatMap((each) => callersOf(host, each)).map((each) => [keyOf(each), each]));
    fresh = [...found].flatMap(([key, each]) => (known.has(key) ? [] : [each]));
    for (const each of fresh) known.set(keyOf(each), each);
  }
  return { calls, names: new Set([...known.values()].map(({ name }) => name)) };
}

/** A function that hands something that it is given on. */
interface Passing {
  readonly file: LoadedFile;
  readonly name: string;
}

function keyOf({ file, name }: Passing): string {
  return `${file.graph.file} ${name}`;
}

/** The functions that hand something on to a function: by their calls of its name, in its file and those that import it. */
function callersOf(host: OutsideCallHost, { file, name }: Passing): Passing[] {
  host.loadImporters(file, name);
  return host.loaded.flatMap((other) => {
    if (!other.source.text.includes(name)) return [];
    return other.graph.calls.flatMap((call) => (call.name === name ? passing(other, call) : []));
  });
}

/** What is near in a file: it decides which of its calls are looked at. */
type Near = 'package' | 'global' | 'client' | 'fetch';

type Candidate = (call: CallSite, callee: string, host: OutsideCallHost, clients: ReadonlySet<string>) => boolean;

const CANDIDATES: Readonly<Record<Near, Candidate>> = {
  // A vendor's client may be any value, and the names of its members say nothing.
  package: (call) => call.target < 0,
  global: (_, callee, { annotations }) => annotations.mentionsGlobal({ text: callee }),
  client: (call, _callee, _host, clients) =>
    call.target < 0 && (isRequestName(call.name ?? '') || (!call.member && clients.has(call.name ?? ''))),
  fetch: (call) => FETCHING.has(call.name ?? ''),
};

const FETCHING = new Set(['fetch', 'Request', 'sendBeacon']);

/** The files that can hold such calls. */
function filesNear(host: OutsideCallHost): ReadonlyMap<LoadedFile, readonly Near[]> {
  const { annotations } = host;
  const near = new Map<LoadedFile, Near[]>();
  const add = (file: LoadedFile, kind: Near): void => {
    near.set(file, [...(near.get(file) ?? []), kind]);
  };
  const clients: ts.SourceFile[] = [];
  for (const source of host.files) {
    if (annotations.mentionsGlobal(source)) add(host.load(source), 'global');
    if (!annotations.mentionsUrl) continue;
    if (importsRequests(source.text)) clients.push(source);
    else if (FETCHES.test(source.text)) add(host.load(source), 'fetch');
  }
  // A client that one file makes, others use.
  for (const file of withImporters(
    host,
    host.files.filter((source) => annotations.importsSink(source)),
  ))
    add(file, 'package');
  for (const file of withImporters(host, clients)) add(file, 'client');
  return near;
}

const FETCHES = /\b(?:fetch|sendBeacon|Request)\(/;

function withImporters(host: OutsideCallHost, sources: readonly ts.SourceFile[]): ReadonlySet<LoadedFile> {
  const files = sources.map((source) => host.load(source));
  if (files.length === 0) return new Set();
  for (const file of files) host.loadImporters(file);
  return new Set([...files, ...host.loaded.filter((file) => importsAny(file, files))]);
}

function importsAny(file: LoadedFile, others: readonly LoadedFile[]): boolean {
  const names = others.map((other) => (other.graph.file.split('/').at(-1) ?? '').replace(/\.\w+$/, ''));
  return file.graph.moduleReferences.some(({ specifier }) =>
    names.some((name) => specifier.includes(name) || name === 'index'),
  );
}

function isOutside(host: OutsideCallHost, call: ProgramCall): boolean {
  const targets = host.targets(call);
  if (targets.sink?.external === true) return true;
  if (!targets.outside) return false;
  const { sinks, open } = host.sinksOutside(call, [], false);
  return sinks.length > 0 || open;
}

/** The functions around a call whose parameters its arguments mention. */
function passing(file: LoadedFile, call: CallSite): Passing[] {
  const found: Passing[] = [];
  const mentioned = new Set(call.args.flatMap(({ pos, end }) => identifiersIn(nodeSpanning(file.source, pos, end))));
  for (let at = file.graph.functions[call.fn]; at; at = file.graph.functions[at.parent]) {
    const taken = at.parameters.some((parameter) => {
      const place = file.graph.nodes[parameter];
      const text = place && place.pos >= 0 ? file.source.text.slice(place.pos, place.end) : '';
      return identifiersOf(text).some((each) => mentioned.has(each));
    });
    if (taken && at.name !== undefined) found.push({ file, name: at.name });
    if (at.parent < 0) break;
  }
  return found;
}

function identifiersOf(text: string): string[] {
  return text.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? [];
}

function identifiersIn(node: ts.Node | undefined): string[] {
  const found: string[] = [];
  const work = node ? [node] : [];
  for (let at = work.pop(); at; at = work.pop()) {
    if (ts.isIdentifier(at)) found.push(at.text);
    ts.forEachChild(at, (child) => {
      work.push(child);
    });
  }
  return found;
}
