import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { publicProcedure, router, securedProcedure } from './server.js';

export const registration = z.object({
  name: z.string(),
  newsletterEmail: z.email().optional(),
  /** @purpose security.authentication.mfa */
  twoFactorPhone: z.string().optional(),
  /** @purpose security.recovery */
  recoveryEmail: z.email(),
});

export const accountRouter = router({
  byId: publicProcedure.input(z.object({ id: z.string() })).query(async ({ ctx, input }) => {
    const account = await ctx.accounts.find(input.id);
    if (account === undefined) throw new TRPCError({ code: 'NOT_FOUND' });
    return account;
  }),

  list: publicProcedure.query(({ ctx }) => ctx.accounts.list()),

  contact: publicProcedure.input(z.string()).query(async ({ ctx, input }) => {
    const account = await ctx.accounts.find(input);
    return { contact: account?.recoveryEmail, newsletter: account?.newsletterEmail };
  }),

  me: securedProcedure.query(({ ctx }) => ctx.session),

  register: publicProcedure.input(registration).mutation(({ ctx, input }) => {
    return ctx.accounts.save({ id: crypto.randomUUID(), ...input });
  }),

  page: publicProcedure
    .input(z.object({ cursor: z.number().nullish() }))
    .query(async ({ ctx, input }) => ({ items: await ctx.accounts.list(), next: (input.cursor ?? 0) + 1 })),

  feed: securedProcedure.subscription(async function* ({ ctx }) {
    for (const account of await ctx.accounts.list()) yield { phone: account.twoFactorPhone, name: account.name };
  }),
});
