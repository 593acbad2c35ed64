import { initTRPC, TRPCError } from '@trpc/server';
import type { Accounts, Session } from './accounts.js';

export interface Context {
  readonly accounts: Accounts;
  readonly session?: Session;
}

const t = initTRPC.context<Context>().create();

export const router = t.router;
export const publicProcedure = t.procedure;

/** Procedures of those who are signed in. */
export const securedProcedure = t.procedure.use(({ ctx, next }) => {
  if (ctx.session === undefined) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { ...ctx, session: ctx.session } });
});
