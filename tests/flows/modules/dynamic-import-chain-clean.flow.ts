// The chain calls the other export of the imported module.

// @filename: directory.js
const contacts = new Map([['ada', { phone: '', name: '' }]]);

/** @purpose security */
export function lookupPhone(id) {
  return contacts.get(id)?.phone ?? '';
}

export function lookupName(id) {
  return contacts.get(id)?.name ?? '';
}

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: lazy.ts
export const loaders = {
  directory: () => import('./directory.js'),
  audience: () => import('./audience.ts'),
};

// @filename: main.ts
import { loaders } from './lazy.ts';

export function enrol(id: string): Promise<void> {
  return loaders
    .directory()
    .then((directory) => directory.lookupName(id))
    .then(async (found) => {
      const { addToAudience } = await loaders.audience();
      addToAudience(found);
    });
}
