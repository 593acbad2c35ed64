// Once, memoized, curried, flipped and debounced functions are the functions they were made of.

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

// @filename: tools.js
// @ts-nocheck
/** @param {Function} f */
export function once(f) {
  let done = false;
  let value;
  return function () {
    if (!done) value = f.apply(this, arguments);
    done = true;
    return value;
  };
}
/** @param {Function} f */
export const curry =
  (f) =>
  (first) =>
  (...others) =>
    f(first, ...others);
/** @param {Function} f */
export const flip = (f) => (a, b, ...rest) => f(b, a, ...rest);
/** @param {Function} f @param {number} wait */
export function debounce(f, wait) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => f(...args), wait);
  };
}

// @filename: main.js
// @ts-nocheck
import { addToAudience } from './audience.ts';
import { curry, debounce, flip, once } from './tools.js';

/** @param {string} text */
const line = (text) => `* ${text}`;
/** @param {string} title @param {string} text */
const titled = (title, text) => `${title}: ${text}`;
/** @param {string} title @param {string} text */
const second = (title, text) => text;
const add = debounce((text) => {
  addToAudience(text);
  //            ^^^^ security -> advertising: Account.phone
}, 100);

/** @param {import('./account.ts').Account} account */
export function enrol(account) {
  addToAudience(once(line)(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(curry(titled)('contact')(account.phone));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(flip(second)(account.phone, 'contact'));
  //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
  addToAudience(flip(second)('contact', account.phone));
  add(account.phone);
}
