/** @sink marketing */

const recipients: string[] = [];

export function subscribe(email: string): void {
  recipients.push(email);
}
