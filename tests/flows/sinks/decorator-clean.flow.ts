// A decorator with clean arguments is silent, whatever the class does.

// @filename: config.ts
/** @purpose security.recovery */
export const recoveryPhone = '+31 20 000 0000';
export const slotName = 'sidebar';

// @filename: slots.ts
/** @sink advertising */

const slots: string[] = [];

export function adSlot(name: string, contact = '') {
  return (_value: unknown, _context: ClassDecoratorContext | ClassMethodDecoratorContext): void => {
    slots.push(name, contact);
  };
}

// @filename: main.ts
import { recoveryPhone, slotName } from './config.ts';
import { adSlot } from './slots.ts';

@adSlot(slotName)
export class Sidebar {
  @adSlot(slotName)
  render(): string {
    return recoveryPhone;
  }
}
