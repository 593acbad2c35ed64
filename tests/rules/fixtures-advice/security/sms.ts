/** @sink security.verification */

export function sendCode(phone: string): void {
  console.log(phone);
}
