// An abstract class whose subclass in the sink module is only given clean lines is silent.

// @filename: user.ts
export interface User {
  id: number;
  displayName: string;
  /** @purpose security.recovery */
  recoveryEmail: string;
}

// @filename: exporter.ts
export abstract class Exporter {
  protected abstract write(line: string): void;

  title(user: { displayName: string }): void {
    this.write(user.displayName);
  }
}

// @filename: ad-exporter.ts
/** @sink advertising */
import { Exporter } from './exporter.ts';

export class AdExporter extends Exporter {
  readonly lines: string[] = [];

  protected override write(line: string): void {
    this.lines.push(line);
  }
}

// @filename: main.ts
import type { Exporter } from './exporter.ts';
import type { User } from './user.ts';

export function run(exporter: Exporter, user: User, remind: (address: string) => void): void {
  exporter.title(user);
  remind(user.recoveryEmail);
}
