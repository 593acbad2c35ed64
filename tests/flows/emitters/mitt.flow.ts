// The emitters of packages keep their listeners by name; a listener to every name gets the data second.

// @filename: node_modules/mitt/index.d.ts
export type Handler<T> = (event: T) => void;
export interface Emitter<Events extends Record<string, unknown>> {
  on<K extends keyof Events>(type: K, handler: Handler<Events[K]>): void;
  on(type: '*', handler: (type: keyof Events, event: Events[keyof Events]) => void): void;
  off<K extends keyof Events>(type: K, handler?: Handler<Events[K]>): void;
  emit<K extends keyof Events>(type: K, event: Events[K]): void;
}
export default function mitt<Events extends Record<string, unknown>>(): Emitter<Events>;

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
// @filename: main.ts
import mitt from 'mitt';
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';

type Events = { login: string; greeting: string };
const emitter = mitt<Events>();

emitter.on('greeting', (name) => addToAudience(name));
emitter.on('login', (phone) => addToAudience(phone));
//                                           ^^^^^ security -> advertising: Account.phone
emitter.on('*', (type, event) => {
  addToAudience(type);
  addToAudience(event);
  //            ^^^^^ security -> advertising: Account.phone
});

export function login(account: Account): void {
  emitter.emit('login', account.phone);
  emitter.emit('greeting', account.name);
}
