// The same helper is given a shop's phone; of the account it is given nothing.

// @filename: main.ts
interface Account {
  id: string;
  /** @purpose security */
  phone: string;
}
interface Shop {
  phone: string;
}
/** @sink advertising */
declare function send(value: unknown): void;
declare function log(text: string): void;

function contactLine(person: { phone: string }): string {
  return `call ${person.phone}`;
}

export function run(account: Account, shop: Shop): void {
  log(contactLine(account));
  send(contactLine(shop));
}
