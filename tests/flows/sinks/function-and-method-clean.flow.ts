// Functions, methods and constructors of a sink module called with clean data are silent.

// @filename: account.ts
export interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

// @filename: audience.ts
/** @sink advertising */

export class AudienceList {
  readonly rows: unknown[];

  constructor(...rows: unknown[]) {
    this.rows = rows;
  }

  add(row: unknown): void {
    this.rows.push(row);
  }

  static of(row: unknown): AudienceList {
    return new AudienceList(row);
  }
}

export const upload = (list: unknown): void => void list;

// @filename: main.ts
import type { Account } from './account.ts';
import { AudienceList, upload } from './audience.ts';

export function enrol(account: Account, verify: (phone: string) => void): void {
  verify(account.phone);
  const list = new AudienceList(account.name);
  list.add(account.name);
  AudienceList.of(account.phone.length);
  upload(list);
}
