// A function that a function gave is called, and so is the one that it gives.

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
type Connect = () => Send;

function connector(): Connect {
  function connect(): Send {
    function send(row: unknown): void {
      addToAudience(row);
      //            ^^^ security -> advertising: Account.phone
    }
    return send;
  }
  return connect;
}

export function enrol(account: Account): void {
  connector()()(account.phone);
  const open = connector();
  const dictionary = { open };
  dictionary.open()(account.name);
}
