import type { AccountRepository } from './account-repository.js';

const PAGE_SIZE = 500;

/** Calls `visit` for every account we can reach by SMS, page by page. */
export async function forEachReachable(
  accounts: AccountRepository,
  visit: (accountId: string, phone: string) => void | Promise<void>,
): Promise<void> {
  for (let offset = 0; ; offset += PAGE_SIZE) {
    const page = await accounts.page(offset, PAGE_SIZE);
    for (const { id, security } of page) {
      if (security.twoFactorPhone !== undefined) await visit(id, security.twoFactorPhone);
    }
    if (page.length < PAGE_SIZE) return;
  }
}

/** Streams the addresses recovery mail goes to, without holding all accounts in memory. */
export async function* recoveryContacts(accounts: AccountRepository, pageSize = PAGE_SIZE): AsyncGenerator<string> {
  for (let offset = 0; ; offset += pageSize) {
    const page = await accounts.page(offset, pageSize);
    for (const account of page) {
      const email = account.security.recoveryEmail;
      if (email) yield email;
    }
    if (page.length < pageSize) return;
  }
}
