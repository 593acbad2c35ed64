import { subscribe } from './newsletter.js';

export function relay(email: string): void {
  subscribe(email.trim());
}
