// The variables and parameters beside labelled ones are clean.

// @filename: audience.ts
/** @sink advertising */

const rows: unknown[] = [];

export function addToAudience(row: unknown): void {
  rows.push(row);
}

// @filename: main.ts
import { addToAudience } from './audience.ts';

declare function prompt(question: string): { answer: string; hint: string };
declare function verify(...answers: string[]): void;

/** @purpose security.recovery */
const recoveryPhone = prompt('phone').answer;
const supportPhone = prompt('support').answer;

export function enrol(/** @purpose security */ code: string, label: string): void {
  const { /** @purpose security.verification */ answer, hint } = prompt('pet');
  verify(recoveryPhone, code, answer);
  addToAudience(supportPhone);
  addToAudience(label);
  addToAudience(hint);
}
