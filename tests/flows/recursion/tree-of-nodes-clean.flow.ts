// The members of the nodes that hold no phone are collected.

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

// @filename: tree.ts
export class Node {
  readonly children: Node[] = [];

  constructor(
    readonly contact: string,
    readonly label: string,
  ) {}

  add(contact: string, label: string): Node {
    const child = new Node(contact, label);
    this.children.push(child);
    return child;
  }

  contacts(): string[] {
    return [this.contact, ...this.children.flatMap((child) => child.contacts())];
  }

  labels(): string[] {
    return [this.label, ...this.children.flatMap((child) => child.labels())];
  }
}

// @filename: main.ts
import type { Account } from './account.ts';
import { addToAudience } from './audience.ts';
import { Node } from './tree.ts';

export function enrol(account: Account): void {
  const root = new Node('', 'root');
  root.add('', 'group').add(account.phone, account.name);
  addToAudience(root.labels());
  addToAudience(root.contacts().length);
}
