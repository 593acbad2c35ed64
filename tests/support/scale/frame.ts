/** Programs of any size with one flow through all of it: the label goes in at the start and must come out at the end. */

/** A program that grows with a number, and how far a person or a generator of code takes it. */
export interface Shape {
  readonly name: string;
  /** The size that the engine is held to. */
  readonly size: number;
  /** The program's files for a size; the last statement hands the label to the sink, by `send(…)`. */
  readonly files: (size: number) => ReadonlyMap<string, string>;
}

/** What stands around the statements: an account with a labelled phone, a sink, and values nobody knows. */
const HEAD = `interface Account {
  /** @purpose security */
  phone: string;
  name: string;
}
/** @sink advertising */
function send(value: unknown): void {
  console.log(value);
}
declare const flag: (index: number) => boolean;
declare const texts: string[];
`;

/** A program of declarations and the statements of one function. */
export function program(statements: string, declarations = '', name = 'main.ts'): ReadonlyMap<string, string> {
  const text = `${HEAD}${declarations}\nexport function run(account: Account): void {\n${statements}\n}\nexport {};\n`;
  return new Map([[name, text]]);
}

/** As many texts as `count`, one after the other. */
export function repeat(count: number, item: (index: number) => string, separator = '\n'): string {
  return Array.from({ length: count }, (_, index) => item(index)).join(separator);
}

/** `open` as often as `count`, the middle, and `close` as often. */
export function nested(count: number, open: string, middle: string, close: string): string {
  return open.repeat(count) + middle + close.repeat(count);
}
