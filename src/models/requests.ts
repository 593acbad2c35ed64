/**
 * Functions that send requests: data only. The engine finds out whether a call is one of them, and for which URL.
 *
 * A place in a call is an argument's index and the members below it: `0`, `1.url`.
 */

export interface RequestRow {
  /** The packages that the function comes from; without any it is a global. */
  readonly packages?: readonly string[];
  /** The names by which it is called, the last of a chain; `''` is the package's default export, or a client itself. */
  readonly names: readonly string[];
  /** Where the URL may stand. */
  readonly url: readonly string[];
  /** Where host and path stand apart. */
  readonly host?: readonly string[];
  readonly path?: readonly string[];
  /** Where the request's own options may name the base of a relative URL. */
  readonly base?: readonly string[];
  /** The arguments that hold the parts of the request by name. */
  readonly options?: readonly number[];
  /** Methods of what the call gives that add further data to the request. */
  readonly adds?: readonly string[];
  /** A method of the same object that is called before and names the URL. */
  readonly opened?: { readonly name: string; readonly url: string };
}

/** Functions that make a client, and where they are given the base of its relative URLs. */
export interface ClientRow {
  readonly packages: readonly string[];
  readonly names: readonly string[];
  readonly base: readonly string[];
}

const VERBS = ['delete', 'get', 'head', 'options', 'patch', 'post', 'put'] as const;
const FETCHES = ['cross-fetch', 'isomorphic-fetch', 'isomorphic-unfetch', 'make-fetch-happen', 'node-fetch', 'unfetch'];
const HTTP = ['http', 'https', 'node:http', 'node:https', 'follow-redirects'];
const CHAIN = ['attach', 'auth', 'body', 'field', 'form', 'formData', 'json', 'query', 'send', 'set', 'type'];

export const REQUESTS: readonly RequestRow[] = [
  {
    names: ['fetch', 'Request', '$fetch', 'EventSource', 'WebSocket'],
    url: ['0', '0.url'],
    options: [0, 1],
    adds: ['send'],
  },
  { names: ['XMLHttpRequest.send', 'XMLHttpRequest.setRequestHeader'], url: [], opened: { name: 'open', url: '1' } },
  { names: ['XMLHttpRequest.open'], url: ['1'] },
  { names: ['navigator.sendBeacon'], url: ['0'] },
  { names: ['open', 'location.assign', 'location.replace'], url: ['0'] },
  { names: ['$.get', '$.getJSON', '$.post', 'jQuery.get', 'jQuery.getJSON', 'jQuery.post'], url: ['0', '0.url'] },
  { names: ['$.ajax', 'jQuery.ajax'], url: ['0', '0.url', '1.url'], options: [0, 1] },
  { packages: ['jquery'], names: ['ajax', 'get', 'getJSON', 'post'], url: ['0', '0.url'] },
  { packages: [...FETCHES, 'undici'], names: ['', 'fetch', 'Request'], url: ['0', '0.url'], options: [0, 1] },
  {
    packages: ['undici'],
    names: ['request', 'stream', 'pipeline', 'dispatch'],
    url: ['0'],
    path: ['0.path'],
    host: ['0.origin'],
    options: [0, 1],
  },
  {
    packages: ['axios', '@nestjs/axios', 'axios-retry'],
    names: [...VERBS, 'postForm', 'patchForm', 'putForm'],
    url: ['0'],
    base: ['1.baseURL', '2.baseURL'],
    options: [2],
  },
  {
    packages: ['axios', '@nestjs/axios'],
    names: ['', 'request'],
    url: ['0', '0.url'],
    base: ['0.baseURL', '1.baseURL'],
    options: [0, 1],
  },
  {
    packages: ['got', 'ky', 'ky-universal', 'ofetch'],
    names: ['', ...VERBS, 'stream', 'ofetch', '$fetch', 'raw'],
    url: ['0', '0.url'],
    base: ['1.prefixUrl', '1.prefix', '1.baseURL', '1.baseUrl', '0.prefixUrl'],
    options: [0, 1],
  },
  { packages: ['superagent'], names: [...VERBS, 'del'], url: ['0'], adds: CHAIN },
  // `superagent('POST', url)`, `superagent(url)`
  { packages: ['superagent'], names: [''], url: ['1', '0'], adds: CHAIN },
  { packages: ['wretch'], names: ['', 'url', ...VERBS], url: ['0'], adds: [...CHAIN, ...VERBS, 'headers', 'formUrl'] },
  { packages: ['needle'], names: [...VERBS], url: ['0'] },
  { packages: ['needle'], names: ['', 'request'], url: ['1', '0'] },
  {
    packages: ['request', 'request-promise', 'request-promise-native'],
    names: ['', ...VERBS],
    url: ['0', '0.url', '0.uri'],
    base: ['0.baseUrl'],
    options: [0, 1],
    adds: CHAIN,
  },
  { packages: ['@angular/common/http'], names: [...VERBS], url: ['0'] },
  { packages: ['@angular/common/http'], names: ['request'], url: ['1', '0.url'] },
  { packages: ['phin', 'bent', 'centra', 'simple-get'], names: ['', ...VERBS, 'concat'], url: ['0', '0.url'] },
  {
    packages: HTTP,
    names: ['get', 'request'],
    url: ['0'],
    host: ['0.hostname', '0.host', '1.hostname', '1.host'],
    path: ['0.path', '1.path'],
    adds: ['end', 'setHeader', 'write'],
  },
];

/** The members that an assignment gives a client the base of its relative URLs by: `axios.defaults.baseURL = '…'`. */
export const DEFAULT_BASES: readonly string[] = ['defaults', 'baseURL'];

export const CLIENTS: readonly ClientRow[] = [
  { packages: ['axios', '@nestjs/axios'], names: ['create'], base: ['0.baseURL'] },
  {
    packages: ['got', 'ky', 'ky-universal'],
    names: ['create', 'extend'],
    base: ['0.prefixUrl', '0.prefix', '0.baseUrl'],
  },
  { packages: ['ofetch'], names: ['create'], base: ['0.baseURL'] },
  { packages: ['undici'], names: ['Client', 'Pool'], base: ['0'] },
  { packages: ['request', 'request-promise', 'request-promise-native'], names: ['defaults'], base: ['0.baseUrl'] },
];
