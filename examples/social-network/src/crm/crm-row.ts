import type { Account } from '../accounts/account.js';

export type CrmRow = ReturnType<typeof toCrmRow>;

/** The flat row our CRM works with: no nesting, no password. */
export function toCrmRow(account: Account, owner: string) {
  const { security, passwordHash: _passwordHash, ...profile } = account;
  return { ...profile, ...security, owner, exportedAt: new Date() };
}
