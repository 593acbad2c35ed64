// A variable, a pattern and a loop of another type still hold the account.

// @filename: main.ts
interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
  name: string;
}
interface Person {
  recoveryEmail: string;
  name: string;
}
/** @sink advertising */
declare function send(value: unknown): void;

export function one(account: Account): void {
  const person: Person = account;
  send(person.recoveryEmail);
  //   ^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}

export function all(accounts: Account[]): void {
  const people: readonly Person[] = accounts;
  for (const { recoveryEmail } of people) send(recoveryEmail);
  //                                           ^^^^^^^^^^^^^ security.recovery -> advertising: Account.recoveryEmail
}
