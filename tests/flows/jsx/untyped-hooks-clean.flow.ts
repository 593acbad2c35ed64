// Without types, too, one state is not another.

// @filename: packages.d.ts
declare module 'react';

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}
// @filename: use-contact.ts
import { useEffect, useState } from 'react';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function useContact(account: Account, sendCode: (phone: string) => void): void {
  const [phone, setPhone] = useState('');
  const [title, setTitle] = useState('');
  useEffect(() => {
    setPhone(account.phone);
    setTitle(account.name);
    sendCode(phone);
  }, [account]);
  addToAudience(title);
}
