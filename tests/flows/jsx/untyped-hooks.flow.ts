// Hooks are known by the package's name where its types are not installed.

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
import React, { useEffect, useMemo, useState } from 'react';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

export function useContact(account: Account): void {
  const [phone, setPhone] = useState('');
  const [title, setTitle] = React.useState('');
  useEffect(() => {
    setPhone(account.phone);
    setTitle(account.name);
  }, [account]);
  const line = useMemo(() => `to ${phone}`, [phone]);
  addToAudience(title);
  addToAudience(phone);
  //            ^^^^^ security -> advertising: Account.phone
  addToAudience(line);
  //            ^^^^ security -> advertising: Account.phone
}
