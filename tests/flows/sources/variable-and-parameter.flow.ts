// Variables, parameters and binding elements can be labelled.

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';

declare function prompt(question: string): { answer: string; hint: string };

/** @purpose security.recovery */
const recoveryPhone = prompt('phone').answer;

export function enrol(/** @purpose security */ code: string, label: string): void {
  const { /** @purpose security.verification */ answer, hint } = prompt('pet');
  addToAudience(label);
  addToAudience(hint);
  addToAudience(recoveryPhone);
  //            ^^^^^^^^^^^^^ security.recovery -> advertising: recoveryPhone
  addToAudience(code);
  //            ^^^^ security -> advertising: code
  addToAudience(answer);
  //            ^^^^^^ security.verification -> advertising: answer
}
