import { nested, program, repeat, type Shape } from './frame.js';

/** As deep as TypeScript itself gets with the usual stack, and no deeper than 2,000. */
const deep = (name: string, size: number, files: Shape['files']): Shape => ({ name, size, files });
const PASS = 'const pass = <T>(value: T): T => value;';

/** One thing within the other. */
export const DEEP: readonly Shape[] = [
  deep('sums to the left', 500, (n) => program(`send(${nested(n, '(', 'account.phone', " + 'x')")});`)),
  deep('sums to the right', 500, (n) => program(`send(${nested(n, "('x' + ", 'account.phone', ')')});`)),
  deep('conditionals in the condition branch', 500, (n) =>
    program(`send(${nested(n, '(flag(1) ? ', 'account.phone', " : 'x')")});`),
  ),
  deep('conditionals in a row', 2_000, (n) =>
    program(`send(${repeat(n, (i) => `flag(${i}) ? texts[${i}] : `, '')}account.phone);`),
  ),
  deep('conditionals as conditions', 500, (n) =>
    program(`send(${nested(n, '(', 'flag(0)', ' ? flag(1) : flag(2))')} ? account.phone : '');`),
  ),
  deep('logical operators to the right', 500, (n) =>
    program(`send(${nested(n, '(texts[0] || ', 'account.phone', ')')});`),
  ),
  deep('parentheses', 1000, (n) => program(`send(${nested(n, '(', 'account.phone', ')')});`)),
  deep('type assertions', 1000, (n) => program(`send(account.phone${' as string'.repeat(n)});`)),
  deep('calls', 250, (n) => program(`send(${nested(n, 'pass(', 'account.phone', ')')});`, PASS)),
  deep('calls of a library', 250, (n) => program(`send(${nested(n, 'String(', 'account.phone', ')')});`)),
  deep('constructions', 250, (n) =>
    program(
      `send(${nested(n, 'new Box(', 'account.phone', ').value')});`,
      'class Box { constructor(readonly value: string) {} }',
    ),
  ),
  deep('members', 2_000, (n) =>
    program(
      `send(link${'.next'.repeat(n)}.account.phone);`,
      'interface Link { next: Link; account: Account }\ndeclare const link: Link;',
    ),
  ),
  deep('optional members', 800, (n) =>
    program(
      `send(link${'?.next'.repeat(n)}?.account.phone);`,
      'interface Link { next?: Link; account: Account }\ndeclare const link: Link | undefined;',
    ),
  ),
  deep('elements', 2_000, (n) =>
    program(
      `send(tree${'[0]'.repeat(n)}.phone);`,
      'interface Tree extends Account { [index: number]: Tree }\ndeclare const tree: Tree;',
    ),
  ),
  deep('assertions of members', 800, (n) =>
    program(
      `send(link${'!.next'.repeat(n)}!.account.phone);`,
      'interface Link { next?: Link; account: Account }\ndeclare const link: Link | undefined;',
    ),
  ),
  deep('assignments', 1500, (n) => program(`let a = '';\n${repeat(n, () => 'a = ', '')}account.phone;\nsend(a);`)),
  deep('commas', 2_000, (n) => program(`send((${repeat(n, (i) => `texts[${i}], `, '')}account.phone));`)),
  deep('negations', 1000, (n) => program(`if (${'!'.repeat(n)}flag(0)) send(account.phone);`)),
  deep('templates', 500, (n) => program(`send(${nested(n, '`a${', 'account.phone', '}`')});`)),
  deep('arrays', 700, (n) => program(`send(${nested(n, '[', 'account.phone', ']')});`)),
  deep('objects', 500, (n) => program(`send(${nested(n, '{ a: ', 'account.phone', ' }')});`)),
  deep('spreads', 500, (n) => program(`send(${nested(n, '{ ...', '{ contact: account.phone }', ' }')});`)),
  deep('patterns', 700, (n) =>
    program(
      `const ${nested(n, '{ a: ', 'contact', ' }')} = tree;\nsend(contact);\nsend(account.phone);`,
      'declare const tree: any;',
    ),
  ),
  deep('arrow functions', 1000, (n) =>
    program(`const f: any = ${'() => '.repeat(n)}account.phone;\nsend(f);\nsend(account.phone);`),
  ),
  deep('called arrow functions', 400, (n) => program(`send(${nested(n, '(() => ', 'account.phone', ')()')});`)),
  deep('function bodies', 500, (n) =>
    program(`${repeat(n, (i) => `function f${i}() {`)} send(account.phone); ${repeat(n, (i) => `} f${n - 1 - i}();`)}`),
  ),
  deep('callbacks', 250, (n) =>
    program(`${repeat(n, (i) => `texts.forEach((t${i}) => {`)} send(account.phone); ${'});'.repeat(n)}`),
  ),
  deep('blocks', 1000, (n) => program(nested(n, '{ ', 'send(account.phone);', ' }'))),
  deep('if statements', 600, (n) =>
    program(`let a = '';\n${nested(n, 'if (flag(1)) { ', 'a = account.phone;', ' }')}\nsend(a);`),
  ),
  deep('if statements without blocks', 2_000, (n) =>
    program(`let a = '';\n${'if (flag(1)) '.repeat(n)}a = account.phone;\nsend(a);`),
  ),
  deep('else if', 2_000, (n) =>
    program(
      `let a = '';\n${repeat(n, (i) => `if (flag(${i})) a = texts[${i}]; else `, '')}a = account.phone;\nsend(a);`,
    ),
  ),
  deep('else { if', 500, (n) =>
    program(`let a = '';\n${nested(n, 'if (flag(1)) a = texts[0]; else { ', 'a = account.phone;', ' }')}\nsend(a);`),
  ),
  deep('loops', 200, (n) =>
    program(`let a = '';\n${nested(n, 'for (const t of texts) { ', 'a = account.phone;', ' }')}\nsend(a);`),
  ),
  deep('while loops', 200, (n) =>
    program(`let a = '';\n${nested(n, 'while (flag(1)) { ', 'a = account.phone;', ' }')}\nsend(a);`),
  ),
  deep('labels', 1000, (n) => program(`let a = '';\n${repeat(n, (i) => `l${i}: `, '')}a = account.phone;\nsend(a);`)),
  deep('switches', 400, (n) =>
    program(`let a = '';\n${nested(n, 'switch (texts.length) { case 1: ', 'a = account.phone;', ' }')}\nsend(a);`),
  ),
  deep('classes', 300, (n) =>
    program(
      `${repeat(n, (i) => `class C${i} { static run() {`)} send(account.phone); ${repeat(n, (i) => `} } C${n - 1 - i}.run();`)}`,
    ),
  ),
  deep('elements of JSX', 600, (n) =>
    program(
      `return <div>${nested(n, '<p>', '{send(account.phone)}', '</p>')}</div> as never;`,
      'declare namespace JSX { interface IntrinsicElements { [name: string]: object } type Element = unknown }',
      'main.tsx',
    ),
  ),
  deep('components of JSX', 600, (n) =>
    program(
      `return <Box>${nested(n, '<Box>', '<Pixel phone={account.phone} />', '</Box>')}</Box> as never;`,
      'declare namespace JSX { interface IntrinsicElements { [name: string]: object } type Element = unknown; interface ElementChildrenAttribute { children: {} } }\nfunction Box(props: { children: unknown }): unknown { return props.children; }\nfunction Pixel(props: { phone: string }): unknown { send(props.phone); return null; }',
      'main.tsx',
    ),
  ),
  deep('yields', 200, (n) =>
    program(
      `function* steps() { ${'yield '.repeat(n)}account.phone; }\nfor (const step of steps()) send(step);\nsend(account.phone);`,
    ),
  ),
  deep('awaits', 1500, (n) =>
    program(`void (async (): Promise<void> => { send(${'await '.repeat(n)}account.phone); })();`),
  ),
  deep('recursion of types', 150, (n) =>
    program(
      `send(${nested(n, 'wrap(', 'account.phone', ')')});`,
      'interface Wrapped<T> { value: T }\nconst wrap = <T>(value: T): Wrapped<T> => ({ value });',
    ),
  ),
];
