// A token stands for the class that the module provides under it.

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

// @filename: nest.ts
export declare function Injectable(): (target: object) => void;
export declare function Inject(token: symbol | string): (target: object, key: string | undefined, index: number) => void;
export declare function Module(options: { providers: readonly unknown[] }): (target: object) => void;

// @filename: exporter.ts
import { addToAudience } from './audience.ts';
import type { Account } from './account.ts';
import { Injectable } from './nest.ts';

export interface Exporter {
  export(account: Account): void;
}

export const EXPORTER = Symbol('exporter');

@Injectable()
export class AudienceExporter implements Exporter {
  export(account: Account): void {
    addToAudience(account.phone);
    //            ^^^^^^^^^^^^^ security -> advertising: Account.phone
  }
}

// @filename: service.ts
import type { Account } from './account.ts';
import { EXPORTER, type Exporter } from './exporter.ts';
import { Inject, Injectable } from './nest.ts';

@Injectable()
export class AccountService {
  constructor(@Inject(EXPORTER) private readonly exporter: Exporter) {}

  created(account: Account): void {
    this.exporter.export(account);
  }
}

// @filename: module.ts
import { AudienceExporter, EXPORTER } from './exporter.ts';
import { Module } from './nest.ts';
import { AccountService } from './service.ts';

@Module({ providers: [AccountService, { provide: EXPORTER, useClass: AudienceExporter }] })
export class AccountModule {}
