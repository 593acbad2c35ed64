// A decorator of a sink module takes its arguments when the class is declared.

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

@adSlot(slotName, recoveryPhone)
//                ^^^^^^^^^^^^^ security.recovery -> advertising: recoveryPhone
export class Sidebar {
  @adSlot(slotName)
  render(): string {
    return slotName;
  }
}
