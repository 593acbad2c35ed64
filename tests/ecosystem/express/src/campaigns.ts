import express, { type Response, Router } from 'express';
import type { Accounts } from './accounts.js';
import { addContact } from './audiences.js';
import { ofAccount, withAccount, withFingerprint } from './middleware.js';
import type { RegistrationBody } from './types.js';

interface Locals {
  contact: string;
  title: string;
}

export function campaigns(accounts: Accounts): Router {
  const router = Router();
  router.use(withAccount(accounts), withFingerprint);

  router.get('/enrol', (request, response) => {
    addContact(request.account?.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
    addContact(request.fingerprint);
    //         ^^^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: Request.fingerprint
    addContact(request.account?.newsletterEmail);
    addContact(request.agent);
    response.json({ enrolled: true });
  });

  router.get('/contact', (_request, response: Response<unknown, Locals>) => {
    const { contact, title } = response.locals;
    addContact(contact);
    //         ^^^^^^^ MISSING security.recovery -> advertising.audience: Account.recoveryEmail
    addContact(title);
    response.end();
  });

  router.post<object, unknown, RegistrationBody>('/register', (request, response) => {
    const { recoveryEmail, newsletterEmail } = request.body;
    addContact(recoveryEmail);
    //         ^^^^^^^^^^^^^ security.recovery -> advertising.audience: RegistrationBody.recoveryEmail
    addContact(newsletterEmail);
    response.sendStatus(204);
  });

  router.get(
    '/mine',
    ofAccount((account, request, response) => {
      addContact(account.recoveryEmail);
      //         ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
      addContact(account.newsletterEmail);
      addContact(request.fingerprint);
      //         ^^^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: Request.fingerprint
      response.end();
    }),
  );

  return router;
}

export function start(accounts: Accounts, port: number): void {
  const app = express();
  app.use('/campaigns', campaigns(accounts));
  app.locals['contactOf'] = async (id: string) => (await accounts.find(id))?.recoveryEmail;
  app.listen(port);
}
