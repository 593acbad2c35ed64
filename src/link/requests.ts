/** Whether a call sends a request, or adds to one, and for which URLs. */
import ts from 'typescript';
import { CLIENTS, REQUESTS, type RequestRow } from '../models/requests.js';
import { callsOn } from './meaning/assigned.js';
import { evaluate } from './meaning/evaluate.js';
import { memberOf } from './meaning/members.js';
import { namesOf, NOTHING, type Call, type Env, type Inquiry, type Meaning, type Step } from './meaning/meaning.js';
import { argumentAt } from './meaning/names.js';
import { joinUrl } from './meaning/urls.js';

export type Outside = Extract<Meaning, { kind: 'outside' }>;

/** A call and the code it stands in. */
interface Sent {
  readonly call: Call;
  readonly env: Env;
}

/** Where a call sends what it is given, and which of its arguments hold the parts of a request by name. */
export interface Request {
  readonly url: string;
  readonly options: readonly number[];
}

/** The requests that a call sends, or adds to. */
export function requestsOf(inquiry: Inquiry, called: Outside, sent: Sent): readonly Request[] {
  const direct = rowsFor(called).flatMap((row) =>
    urlsOf(inquiry, row, called, sent).map((url) => ({ url, options: row.options ?? [] })),
  );
  const name = nameOf(called.steps);
  const added = called.steps.flatMap((step, index) => {
    if (step.kind !== 'call') return [];
    const before = { ...called, steps: called.steps.slice(0, index) };
    const rows = rowsFor(before).filter((row) => row.adds?.includes(name));
    return rows.flatMap((row) => urlsOf(inquiry, row, before, step));
  });
  const others = [...added, ...restUrls(inquiry, called, sent)];
  return [...direct, ...others.map((url) => ({ url, options: [] }))];
}

function rowsFor(called: Outside): readonly RequestRow[] {
  return REQUESTS.filter((row) => fits(row, called));
}

function fits({ packages, names }: RequestRow, { root, steps }: Outside): boolean {
  if (!packages) return root.kind === 'global' && names.includes([root.name, ...namesOf(steps)].join('.'));
  return root.kind === 'package' && packages.includes(root.name) && names.includes(nameIn(names, steps));
}

/** The name by which a row knows the called thing: a client itself has none, and neither has what a type names. */
function nameIn(names: readonly string[], steps: readonly Step[]): string {
  const name = nameOf(steps);
  return names.includes(name) || !/^\p{Lu}/u.test(name) ? name : '';
}

/** The last name that was taken; nothing when the thing itself or what a call gave is called. */
function nameOf(steps: readonly Step[]): string {
  const last = steps.at(-1);
  return last?.kind === 'member' && last.name !== 'default' ? last.name : '';
}

function urlsOf(inquiry: Inquiry, row: RequestRow, called: Outside, sent: Sent): string[] {
  const bases = basesOf(inquiry, row, called, sent);
  const whole = row.opened ? openedUrls(inquiry, row.opened, sent) : firstTexts(inquiry, row.url, sent);
  const paths = whole.length > 0 ? whole : apart(inquiry, row, sent);
  return paths.flatMap((path) => bases.map((base) => joinUrl(base, path, false)));
}

/** Host and path that are given apart. */
function apart(inquiry: Inquiry, row: RequestRow, sent: Sent): string[] {
  const hosts = firstTexts(inquiry, row.host ?? [], sent);
  const paths = firstTexts(inquiry, row.path ?? [], sent);
  if (hosts.length === 0) return paths;
  const rests = paths.length > 0 ? paths : ['/'];
  return hosts.flatMap((host) =>
    rests.map((path) => joinUrl(host.includes('//') ? host : `https://${host}`, path, false)),
  );
}

/** What a relative URL is below: the request's own base, or that of the client that sends it. */
function basesOf(inquiry: Inquiry, row: RequestRow, { root, steps }: Outside, sent: Sent): string[] {
  const own = firstTexts(inquiry, row.base ?? [], sent);
  if (own.length > 0) return own;
  const made = steps.flatMap((step, index) => {
    if (step.kind !== 'call') return [];
    const name = nameOf(steps.slice(0, index));
    const client = CLIENTS.find((each) => each.packages.includes(root.name) && each.names.includes(name));
    return client ? [firstTexts(inquiry, client.base, step)] : [];
  });
  return made.findLast((texts) => texts.length > 0) ?? defaultBasesOf(inquiry, root.name, steps);
}

/** What assignments say of the package's client, or of the one that a call made. */
function defaultBasesOf(inquiry: Inquiry, packageName: string, steps: readonly Step[]): string[] {
  const client = steps.findLast((step) => step.kind === 'call');
  const found = inquiry.host.defaultBases().flatMap((assignment) => {
    const assigned = evaluate(inquiry, assignment.left, undefined).some(
      (each) =>
        each.kind === 'outside' &&
        each.root.kind === 'package' &&
        each.root.name === packageName &&
        sameCall(
          each.steps.findLast((step) => step.kind === 'call'),
          client,
        ),
    );
    return assigned ? evaluate(inquiry, assignment.right, undefined) : NOTHING;
  });
  const texts = found.flatMap((each) => (each.kind === 'text' ? [each.text] : []));
  return texts.length > 0 ? texts : [''];
}

function sameCall(one: Step | undefined, other: Step | undefined): boolean {
  return (one?.kind === 'call' ? one.call : undefined) === (other?.kind === 'call' ? other.call : undefined);
}

/** A raw client of one vendor: its relative URLs are below the vendor's host. */
function restUrls(inquiry: Inquiry, { root }: Outside, sent: Sent): string[] {
  const host = root.kind === 'package' ? inquiry.host.annotations.restHostOfPackage(root.name) : undefined;
  if (host === undefined) return [];
  return firstTexts(inquiry, ['0', '0.url', '0.uri', '0.path'], sent).map((path) =>
    joinUrl(`https://${host}`, path, false),
  );
}

/** The texts at the first of some places that holds any. */
function firstTexts(inquiry: Inquiry, places: readonly string[], sent: Sent): string[] {
  for (const place of places) {
    const texts = textsAt(inquiry, place, sent);
    if (texts.length > 0) return texts;
  }
  return [];
}

function textsAt(inquiry: Inquiry, place: string, { call, env }: Sent): string[] {
  const [index, ...path] = place.split('.');
  const given = argumentAt(call, Number(index));
  let found: readonly Meaning[] = given ? evaluate(inquiry, given, env) : NOTHING;
  for (const name of path)
    found = found.flatMap((each) => (each.kind === 'made' ? memberOf(inquiry, each, name, undefined) : NOTHING));
  return found.flatMap((each) => (each.kind === 'text' ? [each.text] : []));
}

/** `xhr.open('POST', url)` before `xhr.send(body)`. */
function openedUrls(
  inquiry: Inquiry,
  opened: { readonly name: string; readonly url: string },
  { call, env }: Sent,
): string[] {
  const callee = ts.isCallExpression(call) ? call.expression : undefined;
  if (!callee || !ts.isPropertyAccessExpression(callee)) return [];
  const calls = callsOn(inquiry.host.checker, callee.expression, opened.name);
  return calls.flatMap((each) => textsAt(inquiry, opened.url, { call: each, env }));
}

const NAMES = new Set(
  [...REQUESTS.flatMap((row) => [...row.names, ...(row.adds ?? [])])].map((name) => name.split('.').at(-1) ?? ''),
);
const PACKAGES = new Set([...REQUESTS, ...CLIENTS].flatMap((row) => row.packages ?? []));
const OWNERS = new Set(
  REQUESTS.flatMap((row) => (row.packages ? [] : row.names)).map((name) =>
    name.includes('.') ? (name.split('.')[0] ?? '').toLowerCase() : '',
  ),
);

/** Methods of elements and documents that make the browser load something. */
const LOADING = new Set(['setAttribute', 'insertAdjacentHTML', 'write', 'writeln']);

/** Can a declared function of a library be one that sends requests? By its names alone. */
export function mayRequest(declaration: ts.Declaration, packageName: string | undefined): boolean {
  if (packageName !== undefined) return PACKAGES.has(packageName);
  const name = ts.getNameOfDeclaration(declaration);
  const { parent } = declaration;
  const owner = ts.isInterfaceDeclaration(parent) || ts.isClassLike(parent) ? parent.name?.text : '';
  if (name && ts.isIdentifier(name) && LOADING.has(name.text)) return true;
  return (
    (name === undefined || (ts.isIdentifier(name) && NAMES.has(name.text))) &&
    (owner === undefined || OWNERS.has(owner.toLowerCase()) || owner === 'Window')
  );
}

/** Is it the name of a function that sends requests, or adds to one? */
export function isRequestName(name: string): boolean {
  return NAMES.has(name);
}

const SPECIFIER = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*['"]([^'"\n]+)['"]/g;

const IMPORTED =
  /\b(?:import|const|let|var)\s+([^;'"]{0,400}?)\s*(?:\bfrom|=\s*(?:await\s+import|require)\s*\()\s*['"]([^'"\n]+)['"]/g;

/** The names under which a file's text imports libraries that send requests: a client may be called itself. */
export function requestClients(text: string): ReadonlySet<string> {
  const names = [...text.matchAll(IMPORTED)].flatMap(([, clause = '', specifier = '']) =>
    PACKAGES.has(specifier) ? (clause.match(/[\w$]+/g) ?? []) : [],
  );
  return new Set(names);
}

/** Does a file's text import a library that sends requests? Browsers have one as a global. */
export function importsRequests(text: string): boolean {
  if (text.includes('XMLHttpRequest')) return true;
  for (const [, specifier = ''] of text.matchAll(SPECIFIER)) if (PACKAGES.has(specifier)) return true;
  return false;
}
