// What another step of the chain stored is clean.

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

// @filename: message.ts
export class Message {
  protected readonly parts: string[] = [];

  text(part: string): this {
    this.parts.push(part);
    return this;
  }
}

export class Letter extends Message {
  #heading = '';

  heading(text: string): this {
    this.#heading = text;
    return this;
  }

  body(): string {
    return this.parts.join('\n');
  }

  title(): string {
    return this.#heading;
  }
}

// @filename: main.ts
import { addToAudience } from './audience.ts';
import { Letter } from './message.ts';
import type { User } from './user.ts';

export function enrol(user: User, post: (body: string) => void): void {
  const letter = new Letter().text(user.recoveryEmail).heading(user.displayName);
  post(letter.body());
  addToAudience(letter.title());
}
