// A store that closures make calls its subscribers with the state that a reducer gave.

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

// @filename: store.ts
export function createStore<S, A>(reduce: (state: S, action: A) => S, initial: S) {
  let state = initial;
  const listeners = new Set<(state: S) => void>();
  return {
    getState: (): S => state,
    dispatch(action: A): void {
      state = reduce(state, action);
      listeners.forEach((listener) => {
        listener(state);
      });
    },
    subscribe(listener: (state: S) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';
import { createStore } from './store.ts';

interface State {
  line: string;
  title: string;
}
const store = createStore<State, { line?: string; title?: string }>((state, action) => ({ ...state, ...action }), {
  line: '',
  title: '',
});

store.subscribe((state) => {
  addToAudience(state.title);
  addToAudience(state.line);
  //            ^^^^^^^^^^ security -> advertising: Account.phone
});

export function enrol(account: Account): void {
  store.dispatch({ line: account.phone });
  store.dispatch({ title: account.name });
  addToAudience(store.getState().line);
  //            ^^^^^^^^^^^^^^^^^^^^^ security -> advertising: Account.phone
}
