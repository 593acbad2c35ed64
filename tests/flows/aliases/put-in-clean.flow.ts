// That a phone stands in a list says nothing of what else was put there, nor of where the phone came from.

// @filename: main.ts
interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
/** @sink advertising */
declare function send(value: unknown): void;
declare function log(value: unknown): void;
declare function summary<T>(of: T, keys: (keyof T)[]): string;
declare function find(id: string): Promise<Account>;

export async function run(id: string): Promise<void> {
  const account = await find(id);
  const { phone } = account;
  const audit: string[] = [];
  audit.push(id);
  audit.push(phone);
  log(audit);
  send(id);
  send(account.name);
  send(summary(account, ['name']));
}
