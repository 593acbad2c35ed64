import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Account, Accounts } from './accounts.js';
import './types.js';

/** Finds the account of a request and leaves it, and what of it is shown, for the handlers behind. */
export function withAccount(accounts: Accounts): RequestHandler {
  return async (request, response, next) => {
    const account = await accounts.find(request.get('x-account') ?? '');
    if (account === undefined) {
      response.status(404).end();
      return;
    }
    request.account = account;
    response.locals.contact = account.recoveryEmail;
    response.locals.title = account.name;
    next();
  };
}

export function withFingerprint(request: Request, _response: Response, next: NextFunction): void {
  request.fingerprint = request.get('x-fingerprint');
  request.agent = request.get('user-agent');
  next();
}

type Handler = (account: Account, request: Request, response: Response) => Promise<void> | void;

/** A handler for requests of accounts; what it throws goes to the next error handler. */
export function ofAccount(handler: Handler): RequestHandler {
  return (request, response, next) => {
    const { account } = request;
    if (account === undefined) next(new Error('Nobody is signed in.'));
    else Promise.resolve(handler(account, request, response)).catch(next);
  };
}
