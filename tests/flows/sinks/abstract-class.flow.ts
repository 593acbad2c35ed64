// A call on an abstract class enters the subclass in the sink module.

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

  export(line: string): void {
    this.write(line);
    //         ^^^^ security.recovery -> advertising: User.recoveryEmail
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

export function run(exporter: Exporter, user: User): void {
  exporter.title(user);
  exporter.export(user.recoveryEmail);
}
