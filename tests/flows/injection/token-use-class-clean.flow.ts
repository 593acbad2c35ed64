// Two injected services of different interfaces don't share what they are called with.

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

// @filename: ports.ts
export interface Sender {
  send(text: string): void;
}
export interface Exporter {
  export(text: string): void;
}
export const SENDER = Symbol('sender');
export const EXPORTER = Symbol('exporter');

// @filename: adapters.ts
import { addToAudience } from './audience.ts';
import { Injectable } from './nest.ts';
import type { Exporter, Sender } from './ports.ts';

declare const gateway: { text(message: string): void };

@Injectable()
export class SmsSender implements Sender {
  send(text: string): void {
    gateway.text(text);
  }
}

@Injectable()
export class AudienceExporter implements Exporter {
  export(text: string): void {
    addToAudience(text);
  }
}

// @filename: service.ts
import type { Account } from './account.ts';
import { Inject, Injectable } from './nest.ts';
import { EXPORTER, SENDER, type Exporter, type Sender } from './ports.ts';

@Injectable()
export class AccountService {
  constructor(
    @Inject(SENDER) private readonly sender: Sender,
    @Inject(EXPORTER) private readonly exporter: Exporter,
  ) {}

  created(account: Account): void {
    this.sender.send(account.phone);
    this.exporter.export(account.name);
  }
}
