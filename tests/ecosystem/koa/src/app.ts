import Koa, { type DefaultContext, type Middleware } from 'koa';
import type { Accounts, State } from './accounts.js';
import { addContact } from './audiences.js';

type Handler = Middleware<State>;

function withAccount(accounts: Accounts): Handler {
  return async (ctx, next) => {
    const account = await accounts.find(ctx.get('x-account'));
    ctx.state.account = account;
    ctx.state.contact = account.recoveryEmail;
    ctx.state.title = account.name;
    ctx.state.fingerprint = ctx.get('x-fingerprint');
    await next();
  };
}

const enrol: Handler = (ctx) => {
  const { account, fingerprint } = ctx.state;
  addContact(account.twoFactorPhone);
  //         ^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
  addContact(fingerprint);
  //         ^^^^^^^^^^^ security.fraud -> advertising.audience: State.fingerprint
  addContact(account.newsletterEmail);
  ctx.body = { enrolled: account.id };
};

const remember: Handler = async ({ state }, next) => {
  addContact(state.contact);
  //         ^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
  addContact(state.title);
  await next();
};

export function createApp(accounts: Accounts): Koa<State, DefaultContext> {
  const app = new Koa<State>();
  app.use(withAccount(accounts));
  app.use(remember);
  app.use(enrol);
  app.use((ctx) => {
    addContact(ctx.state.contact);
    //         ^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
    addContact(ctx.state.account.recoveryEmail);
    //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
    addContact(ctx.state.title);
    addContact(ctx.state.account.name);
  });
  return app;
}
