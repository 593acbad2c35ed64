// A function in continuation style hands its result to the function that it is given.

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

// @filename: main.js
import { addToAudience } from './audience.ts';

/** @param {import('./account.ts').Account} account @param {(error: Error | null, phone?: string) => void} done */
function load(account, done) {
  if (!account.phone) done(new Error('none'));
  else process(account.phone, (text) => done(null, text));
}

/** @param {string} text @param {(text: string) => void} next */
function process(text, next) {
  next(text.trim());
}

/** @param {Function} f */
const promised =
  (f) =>
  (...args) =>
    new Promise((resolve, reject) => f(...args, (error, value) => (error ? reject(error) : resolve(value))));

/** @param {import('./account.ts').Account} account */
export async function enrol(account) {
  load(account, (error, phone) => {
    addToAudience(error?.message);
    addToAudience(phone);
    //            ^^^^^ security -> advertising: Account.phone
  });
  addToAudience(await promised(load)(account));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
