/** @sink advertising.audience */

export function match(list: readonly string[]): void {
  console.log(list.length);
}
