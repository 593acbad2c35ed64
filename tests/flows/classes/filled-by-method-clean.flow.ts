// The same method filled another instance.

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

// @filename: draft.ts
export class Draft {
  private lines: string[] = [];
  heading = '';

  write(line: string): void {
    this.lines.push(line);
  }

  title(text: string): void {
    this.heading = text;
  }

  text(): string {
    return this.lines.join('\n');
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Draft } from './draft.ts';

export function enrol(account: Account, deliver: (text: string) => void): void {
  const alert = new Draft();
  const news = new Draft();
  alert.write(account.phone);
  alert.title(account.name);
  news.write(account.name);
  news.title(account.name);
  deliver(alert.text());
  addToAudience(news.text());
  addToAudience(alert.heading);
  addToAudience(news.heading);
}
