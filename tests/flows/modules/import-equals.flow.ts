// `export =` and `import = require()` connect modules like the newer forms.

// @filename: account.ts
interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}

function contactOf(account: Account): string {
  return account.phone;
}

namespace contactOf {
  export const label = (account: Account): string => account.name;
  export type Row = Account;
}

export = contactOf;

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import audience = require('./audience.ts');
import contactOf = require('./account.ts');

export function enrol(account: contactOf.Row): void {
  audience.addToAudience(contactOf.label(account));
  audience.addToAudience(contactOf(account));
  //                     ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
