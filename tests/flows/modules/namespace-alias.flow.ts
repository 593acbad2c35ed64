// `import Short = Long.Name` is another name for the namespace.

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
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';

namespace Campaigns {
  export namespace Rows {
    export function contact(account: Account): string {
      return account.phone;
    }
    export const title = (account: Account): string => account.name;
    export class Row {
      constructor(private readonly account: Account) {}
      line(): string {
        return contact(this.account);
      }
    }
  }
}

import R = Campaigns.Rows;
import read = Campaigns.Rows.contact;

export function enrol(account: Account): void {
  addToAudience(R.title(account));
  addToAudience(R.contact(account));
  //            ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(read(account));
  //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(new R.Row(account).line());
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
