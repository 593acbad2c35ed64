// The other members of a library's store stay clean.

// @filename: node_modules/small-store/index.d.ts
export interface Store<S> {
  getState: () => S;
  setState: (change: Partial<S> | ((state: S) => Partial<S>)) => void;
}
export declare function createStore<S>(initial: S): Store<S>;

// @filename: main.ts
import { createStore } from 'small-store';
interface Account {
  /** @purpose security */
  phone: string;
  city: string;
}
/** @sink advertising */
declare function send(value: unknown): void;

const session = createStore({ contact: '', city: '' });

export function signedIn(account: Account): void {
  session.setState({ contact: account.phone, city: account.city });
  send(session.getState().city);
}
