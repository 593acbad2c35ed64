import { addContact, addContacts } from './audiences.js';
import type { AccountResolvers, Maybe, MutationResolvers, QueryResolvers, Resolvers } from './generated/schema.js';

const Query: QueryResolvers = {
  async account(_parent, { id }, { accounts, session }) {
    const account = await accounts.find(id);
    addContact(account?.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
    addContact(session?.ipAddress);
    //         ^^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: Session.ipAddress
    addContact(account?.newsletterEmail);
    addContact(session?.userAgent);
    return account;
  },
  accounts: async (_parent, { filter }, context) => {
    addContact(filter?.twoFactorPhone);
    //         ^^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: AccountFilter.twoFactorPhone
    addContact(filter?.name);
    const found = await context.accounts.search(filter ?? {});
    addContacts(found.map(({ recoveryEmail }) => ({ match: recoveryEmail })));
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
    addContacts(found.map(({ newsletterEmail }) => ({ match: newsletterEmail })));
    return found;
  },
};

const Mutation: MutationResolvers = {
  register: async (_parent, { input }, { accounts }) => {
    addContact(input.recoveryEmail);
    //         ^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: RegistrationInput.recoveryEmail
    addContact(input.newsletterEmail);
    return accounts.create(input);
  },
};

const Account: AccountResolvers = {
  sessions: (parent) => {
    addContact(parent.recoveryEmail);
    //         ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
    addContact(parent.newsletterEmail);
    for (const session of parent.sessions) {
      addContact(session.ipAddress);
      //         ^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: Session.ipAddress
      addContact(session.userAgent);
    }
    return parent.sessions;
  },
  twoFactorPhone: {
    resolve(parent): Maybe<string> {
      addContact(parent.twoFactorPhone);
      //         ^^^^^^^^^^^^^^^^^^^^^ security.authentication.mfa -> advertising.audience: Account.twoFactorPhone
      addContact(parent.name);
      return parent.twoFactorPhone;
    },
  },
};

export const resolvers: Resolvers = { Query, Mutation, Account };
