// A branded type labels what is declared with it, wherever it stands: members, fields, variables, parameters, results, and inside other types.

// @filename: collected.ts
declare const collectedFor: unique symbol;
export type Collected<T, P extends string> = T extends null | undefined ? T : T & { readonly [collectedFor]?: P };

// @filename: account.ts
import type { Collected } from './collected.ts';

export type Phone = Collected<string, 'security.authentication.mfa'>;

export interface Account {
  phone: Phone;
  backup?: Collected<string, 'security.recovery'> | null;
  numbers: readonly Collected<string, 'security'>[];
  byCountry: Map<string, Collected<string, 'security'>>;
  nested: { contact: { mail: Collected<string, 'security'> } };
  name: string;
}

export class Session {
  device: Collected<string, 'security'> = '';
  static last: Collected<string, 'security'> = '';
  constructor(
    readonly token: Collected<string, 'security'>,
    readonly id: string,
  ) {}
  code(): Collected<string, 'security'> {
    return this.id;
  }
  async sent(): Promise<Collected<string, 'security'>> {
    return this.id;
  }
}

export const fallback: Collected<string, 'security'> = 'x';
export const find = (id: string): Collected<string, 'security'> | undefined => id;
export type Pair = [to: Collected<string, 'security'>, subject: string];

// @filename: job.ts
import { fallback, find, Session, type Account, type Pair, type Phone } from './account.ts';
import type { Collected } from './collected.ts';

/** @sink advertising */
declare function target(value: unknown): void;

export async function run(account: Account, session: Session, [to, subject]: Pair, own: Phone): Promise<void> {
  target(account.phone);
  //     ^^^^^^^^^^^^^ security.authentication.mfa -> advertising: Phone
  target(account.backup?.trim());
  //     ^^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising: Account.backup
  target(account.numbers[0]);
  //     ^^^^^^^^^^^^^^^^^^ security -> advertising: Account.numbers
  target(account.byCountry.get('de'));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.byCountry
  target([...account.byCountry.keys()]);
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SPURIOUS security -> advertising: Account.byCountry
  target(account.nested.contact.mail);
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.nested.contact.mail
  target(session.device);
  //     ^^^^^^^^^^^^^^ security -> advertising: Session.device
  target(Session.last);
  //     ^^^^^^^^^^^^ security -> advertising: Session.last
  target(session.token);
  //     ^^^^^^^^^^^^^ security -> advertising: Session.token
  target(session.code());
  //     ^^^^^^^^^^^^^^ security -> advertising: Session.code()
  target(await session.sent());
  //     ^^^^^^^^^^^^^^^^^^^^ security -> advertising: Session.sent()
  target(fallback);
  //     ^^^^^^^^ security -> advertising: fallback
  target(find('1'));
  //     ^^^^^^^^^ security -> advertising: find()
  target(to);
  //     ^^ MISSING security -> advertising: Pair.to
  target(own);
  //     ^^^ security.authentication.mfa -> advertising: Phone
  const asserted = subject as Collected<string, 'security'>;
  target(asserted);
  //     ^^^^^^^^ MISSING security -> advertising: asserted
  const plain: string = account.phone;
  target(`tel:${plain}`);
  //     ^^^^^^^^^^^^^^ security.authentication.mfa -> advertising: Phone
}
