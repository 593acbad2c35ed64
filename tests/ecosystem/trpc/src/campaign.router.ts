import { z } from 'zod';
import { addContact } from './audiences.js';
import { registration } from './account.router.js';
import { publicProcedure, router, securedProcedure } from './server.js';

const sessionProcedure = securedProcedure.use(({ ctx, next }) => {
  addContact(ctx.session.ipAddress);
  //         ^^^^^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: Session.ipAddress
  addContact(ctx.session.userAgent);
  return next({ ctx: { contact: ctx.session.account.twoFactorPhone, newsletter: ctx.session.account.newsletterEmail } });
});

export const campaignRouter = router({
  enrol: publicProcedure.input(registration).mutation(({ input }) => {
    addContact(input.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: registration.twoFactorPhone
    addContact(input.recoveryEmail);
    //         ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: registration.recoveryEmail
    addContact(input.newsletterEmail);
  }),

  enrolMe: sessionProcedure.mutation(({ ctx: { contact, newsletter, session } }) => {
    addContact(contact);
    //         ^^^^^^^ security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
    addContact(session.account.recoveryEmail);
    //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
    addContact(newsletter);
    addContact(session.account.newsletterEmail);
  }),

  enrolContact: publicProcedure
    .input(z.object({ match: z.string(), title: z.string() }))
    .mutation(({ input: { match, title } }) => {
      addContact(match);
      //         ^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
      addContact(title);
      return { digest: match.toLowerCase(), title };
    }),

  enrolAll: publicProcedure.mutation(async ({ ctx }) => {
    for (const { recoveryEmail, newsletterEmail } of await ctx.accounts.list()) {
      addContact(recoveryEmail);
      //         ^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
      addContact(newsletterEmail);
    }
  }),
});
