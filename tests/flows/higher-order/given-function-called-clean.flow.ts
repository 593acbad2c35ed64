// Another function that came the same way is given nothing labelled.

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

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

type Send = (row: unknown) => void;

declare function sendCode(to: unknown): void;

function connector(forAds: boolean): () => Send {
  function connectAds(): Send {
    return (row) => addToAudience(row);
  }
  function connectMail(): Send {
    return (row) => sendCode(row);
  }
  return forAds ? () => connectAds() : connectMail;
}

function mailer(): () => Send {
  return () => (row) => sendCode(row);
}

export function enrol(account: Account): void {
  mailer()()(account.phone);
  connector(true)()(account.name);
}
