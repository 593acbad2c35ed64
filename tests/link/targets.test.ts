// Which functions a call may run.
import { describe, expect, it } from 'vitest';
import { link } from '../support/linked.js';

describe('a call by name', () => {
  it('runs the function, however it is declared', () => {
    const { runs } = link({
      'main.ts': `function one() {} const two = () => {}; const three = function () {}; const four = (() => {}) as () => void;
        one(); two(); three(); four();`,
    });
    expect(['one()', 'two()', 'three()', 'four()'].map((call) => runs(call))).toEqual([
      ['one in main.ts'],
      ['two in main.ts'],
      ['three in main.ts'],
      ['four in main.ts'],
    ]);
  });

  it('runs the implementation of overloads', () => {
    const { runs } = link({
      'main.ts': `function f(a: string): void; function f(a: number): void; function f(a: unknown) {}
        class C { m(a: string): void; m(a: number): void; m(a: unknown) {} }
        f(1); new C().m('');`,
    });
    expect(runs('f(1)')).toEqual(['f in main.ts']);
    expect(runs("new C().m('')")).toContain('C.m in main.ts');
  });

  it('runs whatever got there when the variable can be assigned again', () => {
    const { runs } = link({
      'main.ts': `let f = () => {}; f = () => {}; f(); export function g(h: () => void) { h(); } g(f); export function k(i: () => void) { i(); }`,
    });
    expect(runs('f()')).toContain('by value');
    expect(runs('h()')).toEqual(['by value']);
    // Nobody in the program calls `k`: its callback comes from outside.
    expect(runs('i()')).toEqual(['unknown']);
  });

  it('of something that nothing declares is unknown', () => {
    const { runs } = link({ 'main.js': `window.fbq('x'); mystery('y');` });
    expect(runs('mystery')).toEqual(['by value', 'unknown']);
  });
});

describe('a call of a member', () => {
  const senders = {
    'sender.ts': `export interface Sender { send(to: string): void }
      export abstract class Base implements Sender { abstract send(to: string): void; run() { this.send(''); } }`,
    'sms.ts': `import { Base, type Sender } from './sender.ts';
      export class Sms extends Base { send(to: string) {} }
      export const mail: Sender = { send(to) {} };
      export const chat: Sender = { send: (to) => {} };`,
    'other.ts': `export class Other { send(to: string) {} }`,
  };

  it('of an interface runs every implementation, and nothing that only has the name', () => {
    const { runs } = link({
      ...senders,
      'main.ts': `import type { Sender } from './sender.ts'; export function f(s: Sender) { s.send('x'); }`,
    });
    expect(runs('s.send')).toEqual(['Sms.send in sms.ts', 'send in sms.ts', 'send in sms.ts']);
  });

  it('of an abstract class runs the subclasses', () => {
    const { runs } = link({
      ...senders,
      'main.ts': `import type { Base } from './sender.ts'; export function f(s: Base) { s.send('x'); s.run(); }`,
    });
    expect(runs('s.send')).toEqual(['Sms.send in sms.ts']);
    expect(runs('s.run')).toEqual(['Base.run in sender.ts']);
    expect(runs('this.send', 'sender.ts')).toEqual(['Sms.send in sms.ts']);
  });

  it('of a class runs its own method and those that override it', () => {
    const { runs } = link({
      'main.ts': `class A { m() {} } class B extends A { m() { super.m(); } } class C { m() {} }
        export function f(a: A) { a.m(); } new C().m();`,
    });
    expect(runs('a.m')).toEqual(['A.m in main.ts', 'B.m in main.ts']);
    expect(runs('new C().m')).toEqual(['C.m in main.ts']);
  });

  it('that is a static, a private or a function-valued field is found by its declaration', () => {
    const { runs } = link({
      'main.ts': `class A { static s() {} #p() {} f = () => {}; go() { this.#p(); this.f(); } } A.s();`,
    });
    expect(runs('A.s')).toEqual(['A.s in main.ts']);
    expect(runs('this.#p')).toEqual(['A.#p in main.ts']);
    expect(runs('this.f')).toContain('A.f in main.ts');
  });

  it('of an object that is declared with its functions runs them', () => {
    const { runs } = link({ 'main.ts': `const api = { send() {}, mail: () => {} }; api.send(); api.mail();` });
    expect(runs('api.send')).toEqual(['send in main.ts']);
    expect(runs('api.mail')).toContain('mail in main.ts');
  });
});

describe('a construction', () => {
  it('runs the constructor, also one that is inherited', () => {
    const { runs } = link({
      'main.ts': `class A { constructor(a: string) {} } class B extends A { constructor() { super(''); } } class C extends A {}
        new A(''); new B(); new C('');`,
    });
    expect(runs("new A('')")).toEqual(['A.constructor in main.ts']);
    expect(runs('new B')).toEqual(['B.constructor in main.ts']);
    expect(runs("super('')")).toContain('A.constructor in main.ts');
    expect(runs("new C('')")).toContain('C.constructor in main.ts');
  });
});
