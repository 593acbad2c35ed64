import { program, repeat, type Shape } from './frame.js';

const STORES = `class Model {
  static restore(record: Account): string { return record.phone; }
}
abstract class Store {
  requests = new Map<string, Promise<string>>();
  model: typeof Model;
  root: Root;
  constructor(root: Root, model: typeof Model) { this.root = root; this.model = model; }
  restore(record: Account): string { return this.model.restore(record); }
  load(id: string, record: Account): Promise<string> {
    const loaded = Promise.resolve(this.restore(record));
    this.requests.set(id, loaded);
    return loaded;
  }
}
`;

const LOG = `declare function isList(value: unknown): boolean;
class Log {
  write(message: string, extra: any): void { console.log(message, this.redact(extra)); }
  redact(input: any, level = 0): any {
    if (input instanceof Error) return { name: input.name, message: input.message, stack: input.stack };
    if (level > 3) return '…';
    const output: Record<string, any> = { ...input };
    for (const key of Object.keys(output)) {
      output[key] = isList(output[key])
        ? output[key].map((each: any) => this.redact(each, level + 1))
        : this.redact(output[key], level + 1);
    }
    return output;
  }
}
const log = new Log();
`;

/**
 * Objects that hold each other in a circle: there are as many ways from one to another as there are objects, and no more
 * of them are gone.
 */
export function stores(n: number): ReadonlyMap<string, string> {
  return program(
    `const root = new Root();\n${repeat(n, (i) => `root.store${i}.load('${i}', account);`)}\nsend(root.store0.restore(account));`,
    `${STORES}${repeat(
      n,
      (i) =>
        `class Store${i} extends Store { neighbour(): Store { return this.root.store${(i + 1) % n}; }
  override load(id: string, record: Account): Promise<string> { return super.load(id, record); } }`,
    )}
class Root {
${repeat(n, (i) => `  store${i} = new Store${i}(this, Model);`)}
}`,
  );
}

/** What much of a program calls: the label comes by it once, and not once for each call. */
export const SHARED: readonly Shape[] = [
  {
    name: 'a redactor that calls itself, given everything',
    size: 1_000,
    files: (n) =>
      program(
        `${repeat(n, (i) => `log.write('${i}', { id${i}: ${i}, to: account.phone, error: new Error(), list: [account] });`)}\nsend(log.redact({ phone: account.phone }));`,
        LOG,
      ),
  },
];
