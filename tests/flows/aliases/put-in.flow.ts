// A phone that was put into a list is in the list, under each of its names.

// @filename: main.ts
interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
/** @sink advertising */
declare function send(value: unknown): void;
declare function find(id: string): Promise<Account>;

export async function run(id: string): Promise<void> {
  const { phone } = await find(id);
  const audit: string[] = [];
  const contacts = audit;
  audit.push(id);
  audit.push(phone);
  send(contacts);
  //   ^^^^^^^^ security -> advertising: Account.phone
}
