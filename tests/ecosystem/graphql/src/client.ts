import { addContact, addContacts } from './audiences.js';
import type { AccountContactsQuery, AccountContactsQueryVariables } from './generated/operations.js';

declare function execute<R, V>(name: string, variables: V): Promise<{ data: R }>;

/** The types of operations repeat the schema's members without their descriptions: settings label them. */
export async function enrol(id: string): Promise<void> {
  const { data } = await execute<AccountContactsQuery, AccountContactsQueryVariables>('AccountContacts', { id });
  addContact(data.account?.recoveryEmail);
  //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: AccountContactsQuery.account.recoveryEmail
  addContact(data.account?.newsletterEmail);
  addContacts((data.account?.sessions ?? []).map((session) => ({ match: session.ipAddress })));
  //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security.fraud -> advertising.audience: AccountContactsQuery.account.sessions.ipAddress
  addContacts((data.account?.sessions ?? []).map((session) => ({ match: session.userAgent })));
}
