// A variable of another type that was given another object.

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
declare function shopkeeper(): Person;

export function one(account: Account): void {
  let person: Person = account;
  send(person.name);
  person = shopkeeper();
  send(person.recoveryEmail);
}

export function all(accounts: Account[], shops: Person[]): void {
  const people: readonly Person[] = accounts;
  send(people.map(({ name }) => name));
  for (const { recoveryEmail } of shops) send(recoveryEmail);
}
