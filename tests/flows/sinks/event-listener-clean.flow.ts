// A bus that only carries clean details has silent listeners.

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: bus.ts
type Listener = (detail: string) => void;

const listeners = new Map<string, Listener[]>();

export function on(name: string, listener: Listener): void {
  listeners.set(name, [...(listeners.get(name) ?? []), listener]);
}

export function emit(name: string, detail: string): void {
  for (const listener of listeners.get(name) ?? []) listener(detail);
}

// @filename: recover.ts
import { emit } from './bus.ts';
import type { User } from './user.ts';

declare function remind(address: string): void;

export function recover(user: User): void {
  remind(user.recoveryEmail);
  emit('recovered', user.displayName);
}

// @filename: retarget.ts
/** @sink advertising */
import { on } from './bus.ts';

const seeds: string[] = [];

on('recovered', (address) => {
  seeds.push(address);
});
