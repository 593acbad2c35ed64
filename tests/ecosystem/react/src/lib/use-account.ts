import { useCallback, useMemo, useState } from 'react';
import type { Account } from '@/lib/accounts';

/** An account that a form edits. */
export function useAccount(first: Account) {
  const [account, setAccount] = useState(first);
  const rename = useCallback((name: string) => setAccount((before) => ({ ...before, name })), []);
  const contacts = useMemo(
    () => ({ phone: account.twoFactorPhone, newsletter: account.newsletterEmail }),
    [account.twoFactorPhone, account.newsletterEmail],
  );
  return { account, rename, contacts };
}
