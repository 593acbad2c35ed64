// The base class's getter and the other static one are clean.

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: view.ts
import type { User } from './user.ts';

export class View {
  static current: User | undefined;

  static get address(): string {
    return View.current?.recoveryEmail ?? '';
  }

  static get heading(): string {
    return View.current?.displayName ?? '';
  }

  constructor(protected readonly user: User) {}

  get line(): string {
    return this.user.displayName;
  }
}

export class SupportView extends View {
  override get line(): string {
    return `${super.line} ${this.user.recoveryEmail}`;
  }
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import type { User } from './user.ts';
import { SupportView, View } from './view.ts';

export function enrol(user: User, print: (line: string) => void): void {
  print(View.address);
  print(new SupportView(user).line);
  addToAudience(View.heading);
  addToAudience(new View(user).line);
}
