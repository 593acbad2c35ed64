// A store that a library makes of a function gives its state to whoever asks or listens.

// @filename: node_modules/small-store/index.d.ts
export interface Store<S> {
  getState: () => S;
  setState: (change: Partial<S> | ((state: S) => Partial<S>)) => void;
  subscribe: (listener: (state: S) => void) => () => void;
}
export declare function createStore<S>(initial: S): Store<S>;

// @filename: store.ts
import { createStore } from 'small-store';
export const session = createStore({ contact: '', city: '' });

// @filename: login.ts
import { session } from './store.ts';
interface Account {
  /** @purpose security */
  phone: string;
  city: string;
}
export function signedIn(account: Account): void {
  session.setState({ contact: account.phone, city: account.city });
}

// @filename: banner.ts
import { session } from './store.ts';
/** @sink advertising */
declare function send(value: unknown): void;
export function banner(): void {
  send(session.getState().contact);
  //   ^^^^^^^^^^^^^^^^^^^^^^^^^^ MISSING security -> advertising: Account.phone
}
