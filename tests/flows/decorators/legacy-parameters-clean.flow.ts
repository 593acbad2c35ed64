// The decorated class gives the name.

// @filename: tsconfig.json
{ "compilerOptions": { "experimentalDecorators": true } }

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

// @filename: framework.ts
export function Injectable(): ClassDecorator {
  return () => undefined;
}
export function Inject(_token: string): ParameterDecorator {
  return () => undefined;
}
export function Get(_path: string): MethodDecorator {
  return () => undefined;
}

// @filename: controller.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Get, Inject, Injectable } from './framework.ts';

@Injectable()
export class AccountController {
  constructor(@Inject('accounts') private readonly accounts: Map<string, Account>) {}

  @Get('/:id')
  show(id: string): string | undefined {
    const account = this.accounts.get(id);
    addToAudience(account?.name);
    addToAudience(account?.phone === undefined);
    return account?.phone;
  }
}
