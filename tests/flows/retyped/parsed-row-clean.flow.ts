// The parser's other members, and what it makes of other input, stay clean.

// @filename: node_modules/shapes/index.d.ts
export interface Shape<T> { check(value: unknown): T; }
export declare function shape<T>(fields: { [K in keyof T]: string }): Shape<T>;

// @filename: main.ts
import { shape } from 'shapes';
interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
/** @sink advertising */
declare function send(value: unknown): void;
declare function find(id: string): Promise<Account>;
declare function body(): unknown;

const Contact = shape<{ phone: string; name: string }>({ phone: 'text', name: 'text' });

export async function run(id: string): Promise<void> {
  const contact = Contact.check(await find(id));
  send(contact.name);
  send(Contact.check(body()).phone);
}
