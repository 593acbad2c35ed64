// What one handler leaves in a response's locals, the next handler reads there.

// @filename: node_modules/express/index.d.ts
export interface Request {
  body: Record<string, string>;
}
export interface Response {
  locals: Record<string, any>;
  send(body: unknown): this;
}
export type Handler = (request: Request, response: Response, next: () => void) => void;
export interface Router {
  use(...handlers: Handler[]): this;
}
export declare function Router(): Router;

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}
// @filename: main.ts
import type { Request, Response } from 'express';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function handle(request: Request, response: Response, account: Account): void {
  identify(response, account);
  enrol(request, response);
}

function identify(response: Response, account: Account): void {
  response.locals['contact'] = account.phone;
  response.locals['title'] = account.name;
}

function enrol(_request: Request, response: Response): void {
  addToAudience(response.locals['title']);
  addToAudience(response.locals['contact']);
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
