import { value, type ModelTable } from '../row.js';
import { each } from '../table.js';

/**
 * Requests and responses of web servers. What a request's methods read is what the client sent, and none of what a middleware left in
 * the request; a response's methods give the response.
 */
const asks = [
  'accepts',
  'acceptsCharsets',
  'acceptsEncodings',
  'acceptsLanguages',
  'get',
  'header',
  'is',
  'range',
] as const;
const answers = [
  'append',
  'attachment',
  'clearCookie',
  'contentType',
  'cookie',
  'json',
  'jsonp',
  'links',
  'location',
] as const;
const others = ['send', 'sendStatus', 'set', 'status', 'type', 'vary'] as const;
const ofKoa = [...asks, 'append', 'attachment', 'has', 'redirect', 'remove', 'set', 'vary'] as const;
const koaOwners = ['ContextDelegatedRequest', 'BaseRequest', 'ContextDelegatedResponse', 'BaseResponse'] as const;

export const servers: ModelTable = {
  ...each('express-serve-static-core::Request#', asks, []),
  ...each('express-serve-static-core::Response#', [...answers, ...others], [value('receiver', 'result')]),
  'express-serve-static-core::Response#get': [],
  ...Object.fromEntries(koaOwners.flatMap((owner) => Object.entries(each(`koa::${owner}#`, ofKoa, [])))),
};
