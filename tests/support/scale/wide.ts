import { program, repeat, type Shape } from './frame.js';

/** Much of one thing, side by side. */
export const WIDE: readonly Shape[] = [
  {
    name: 'statements',
    size: 5_000,
    files: (n) =>
      program(
        `let v0 = account.phone;\n${repeat(n, (i) => `const v${i + 1} = v${i};`)}\nsend(v${n});`.replace(
          'let v0',
          'const v0',
        ),
      ),
  },
  {
    name: 'assignments of one variable',
    size: 5_000,
    files: (n) => program(`let a = account.phone;\n${repeat(n, (i) => `a = a + texts[${i}];`)}\nsend(a);`),
  },
  {
    name: 'branches',
    size: 2_000,
    files: (n) =>
      program(
        `let a = account.phone;\n${repeat(n, (i) => `if (flag(${i})) a = a.trim(); else a = a + 'x';`)}\nsend(a);`,
      ),
  },
  {
    name: 'branches that write into an object',
    size: 1_000,
    files: (n) =>
      program(
        `const row = { contact: account.phone, other: '' };\n${repeat(n, (i) => `if (flag(${i})) row.other = texts[${i}]; else row.contact = row.contact.trim();`)}\nsend(row.contact);`,
      ),
  },
  {
    name: 'early returns',
    size: 1_000,
    files: (n) => program(`const a = account.phone;\n${repeat(n, (i) => `if (flag(${i})) return;`)}\nsend(a);`),
  },
  {
    name: 'loops with continue',
    size: 800,
    files: (n) =>
      program(
        `let a = account.phone;\n${repeat(n, (i) => `for (const e of texts) { if (flag(${i})) continue; a = a + e; }`)}\nsend(a);`,
      ),
  },
  {
    name: 'loops over an object',
    size: 800,
    files: (n) =>
      program(
        `const row: Record<string, string> = { contact: account.phone };\n${repeat(n, (i) => `for (const e of texts) { if (flag(${i})) continue; row.name = e; }`)}\nsend(row.contact);`,
      ),
  },
  {
    name: 'try statements',
    size: 500,
    files: (n) =>
      program(
        `let a = account.phone;\n${repeat(n, (i) => `try { a = decodeURIComponent(a); } catch { a = a + '${i}'; }`)}\nsend(a);`,
      ),
  },
  {
    name: 'statements in one try',
    size: 2_000,
    files: (n) =>
      program(
        `let a = '';\ntry {\n${repeat(n, (i) => `a = a + texts[${i}];`)}\na = account.phone;\n} finally { send(a); }`,
      ),
  },
  {
    name: 'elements of an array',
    size: 10_000,
    files: (n) => program(`const list = [${repeat(n, (i) => `texts[${i}]`, ', ')}, account.phone];\nsend(list);`),
  },
  {
    name: 'properties of an object',
    size: 10_000,
    files: (n) =>
      program(
        `const row = { ${repeat(n, (i) => `p${i}: texts[${i}]`, ', ')}, contact: account.phone };\nsend(row.contact);`,
      ),
  },
  {
    name: 'objects in an array',
    size: 3_000,
    files: (n) =>
      program(
        `const list = [${repeat(n, (i) => `{ id: ${i}, contact: texts[${i}] }`, ', ')}, { id: 0, contact: account.phone }];\nfor (const row of list) send(row.contact);`,
      ),
  },
  {
    name: 'cases of a switch',
    size: 500,
    files: (n) =>
      program(
        `let a = '';\nswitch (texts.length) {\n${repeat(n, (i) => `case ${i}: a = account.phone; break;`)}\n}\nsend(a);`,
      ),
  },
  {
    name: 'cases that fall through',
    size: 500,
    files: (n) =>
      program(
        `let a = account.phone;\nswitch (texts.length) {\n${repeat(n, (i) => `case ${i}: a = a + '${i}';`)}\n}\nsend(a);`,
      ),
  },
  {
    name: 'cases that return',
    size: 500,
    files: (n) =>
      program(
        `send(pick(account, 0));`,
        `function pick(account: Account, kind: number): string {\nswitch (kind) {\n${repeat(n, (i) => `case ${i}: return ${i === n - 1 ? 'account.phone' : `texts[${i}]`};`)}\ndefault: return '';\n}\n}`,
      ),
  },
  {
    name: 'parameters',
    size: 1_000,
    files: (n) =>
      program(
        `send(last(${repeat(n, (i) => (i === 0 ? 'account.phone' : `texts[${i}]`), ', ')}));`,
        `function last(${repeat(n, (i) => `p${i}: string`, ', ')}): string { return p0; }`,
      ),
  },
  {
    name: 'destructured names',
    size: 1_000,
    files: (n) =>
      program(
        `const row = { ...wide, p${n - 1}: account.phone };\nconst { ${repeat(n, (i) => `p${i}`, ', ')} } = row;\nsend(p${n - 1});`,
        `declare const wide: { ${repeat(n, (i) => `p${i}: string;`, ' ')} };`,
      ),
  },
  {
    name: 'destructured parameters',
    size: 1_000,
    files: (n) =>
      program(
        `send(last({ ...wide, p${n - 1}: account.phone }));`,
        `interface Wide { ${repeat(n, (i) => `p${i}: string;`, ' ')} }\ndeclare const wide: Wide;\nfunction last({ ${repeat(n, (i) => `p${i}`, ', ')} }: Wide): string { return p${n - 1}; }`,
      ),
  },
  {
    name: 'classes of one interface',
    size: 2_000,
    files: (n) =>
      program(
        `const codec: Codec = codecs[texts.length];\nsend(codec.encode(account.phone));`,
        `interface Codec { encode(text: string): string }\n${repeat(n, (i) => `class Codec${i} implements Codec { encode(text: string): string { return text + '${i}'; } }`)}\nconst codecs: Codec[] = [${repeat(n, (i) => `new Codec${i}()`, ', ')}];`,
      ),
  },
  {
    name: 'overloads',
    size: 500,
    files: (n) =>
      program(
        `send(format(account.phone));`,
        `${repeat(n, (i) => `function format(text: string, kind: ${i}): string;`)}\nfunction format(text: string): string;\nfunction format(text: string, kind = 0): string { return text + kind; }`,
      ),
  },
  {
    name: 'callers of one helper',
    size: 1_000,
    files: (n) =>
      program(
        `${repeat(n, (i) => `const v${i} = clean(texts[${i}]);`)}\nconst all = [${repeat(n, (i) => `v${i}`, ', ')}];\nconsole.log(all);\nsend(clean(account.phone));`,
        `const clean = (text: string): string => text.trim();`,
      ),
  },
  {
    name: 'labelled callers of one helper',
    size: 1_000,
    files: (n) =>
      program(
        `${repeat(n, (i) => `const v${i} = clean(account.phone);`)}\nsend(clean(v${n - 1}));`,
        `const clean = (text: string): string => text.trim();`,
      ),
  },
  {
    name: 'functions that call each other',
    size: 2_000,
    files: (n) =>
      program(
        `send(f${n - 1}(account.phone));`,
        repeat(n, (i) => `function f${i}(text: string): string { return ${i === 0 ? 'text' : `f${i - 1}(text)`}; }`),
      ),
  },
  {
    name: 'writes into one object',
    size: 10_000,
    files: (n) =>
      program(
        `const row: Record<string, string> = {};\n${repeat(n, (i) => `row.p${i} = texts[${i}];`)}\nrow.contact = account.phone;\nsend(row.contact);`,
      ),
  },
  {
    name: 'writes over one property',
    size: 10_000,
    files: (n) =>
      program(
        `const row = { contact: '' };\n${repeat(n, (i) => `row.contact = texts[${i}];`)}\nrow.contact = account.phone;\nsend(row.contact);`,
      ),
  },
  {
    name: 'writes into a labelled object',
    size: 3_000,
    files: (n) =>
      program(
        `const row: Record<string, string> = { contact: account.phone };\n${repeat(n, (i) => `row.p${i} = texts[${i}];`)}\nsend(row.contact);`,
      ),
  },
  {
    name: 'writes into parts of one object',
    size: 2_000,
    files: (n) =>
      program(
        `const row = { a: { contact: '' } };\n${repeat(n, (i) => `row.a.contact = texts[${i}];`)}\nrow.a.contact = account.phone;\nsend(row.a.contact);`,
      ),
  },
  {
    name: 'pushes into one array',
    size: 2_000,
    files: (n) =>
      program(
        `const list: string[] = [];\n${repeat(n, (i) => `list.push(texts[${i}]);`)}\nlist.push(account.phone);\nsend(list);`,
      ),
  },
  {
    name: 'pushes into a labelled array',
    size: 1_000,
    files: (n) =>
      program(
        `const list: string[] = [account.phone];\n${repeat(n, (i) => `list.push(texts[${i}]);`)}\nsend(list[0]);`,
      ),
  },
  {
    name: 'reads of one object',
    size: 3_000,
    files: (n) =>
      program(
        `const row: Record<string, string> = { contact: account.phone };\n${repeat(n, (i) => `console.log(row.p${i});`)}\nsend(row.contact);`,
      ),
  },
  {
    name: 'calls on one instance',
    size: 1_000,
    files: (n) =>
      program(
        `const box = new Box();\n${repeat(n, (i) => `box.put(texts[${i}]);`)}\nbox.put(account.phone);\nsend(box.content);`,
        `class Box { content = ''; put(text: string): void { this.content = text; } }`,
      ),
  },
  {
    name: 'closures over one variable',
    size: 1_000,
    files: (n) =>
      program(
        `let a = account.phone;\n${repeat(n, (i) => `const f${i} = (): string => a + '${i}';`)}\nsend(f${n - 1}());`,
      ),
  },
  {
    name: 'closures that assign one variable',
    size: 500,
    files: (n) =>
      program(
        `let a = '';\n${repeat(n, (i) => `texts.forEach((text) => { a = text + '${i}'; });`)}\ntexts.forEach(() => { a = account.phone; });\nsend(a);`,
      ),
  },
  {
    name: 'conditional assignments of one variable',
    size: 1_000,
    files: (n) =>
      program(
        `let a = { contact: account.phone };\n${repeat(n, (i) => `a = flag(${i}) ? a : { contact: texts[${i}] };`)}\nsend(a.contact);`,
      ),
  },
  {
    name: 'parts of a concatenation',
    size: 5_000,
    files: (n) => program(`send(account.phone + ${repeat(n, (i) => `texts[${i}]`, ' + ')});`),
  },
  {
    name: 'parts of a template',
    size: 5_000,
    files: (n) => program(`send(\`\${account.phone}${repeat(n, (i) => `\${texts[${i}]}`, ' ')}\`);`),
  },
  {
    name: 'terms of a condition',
    size: 2_000,
    files: (n) => program(`send(${repeat(n, (i) => `texts[${i}]`, ' || ')} || account.phone);`),
  },
  {
    name: 'steps of a promise',
    size: 600,
    files: (n) =>
      program(
        `void Promise.resolve(account.phone)${repeat(n, () => `.then((text) => text.trim())`, '')}.then((text) => { send(text); });`,
      ),
  },
  {
    name: 'awaited steps',
    size: 1_000,
    files: (n) =>
      program(
        `void (async (): Promise<void> => {\nlet a = account.phone;\n${repeat(n, () => `a = await Promise.resolve(a);`)}\nsend(a);\n})();`,
      ),
  },
  {
    name: 'calls in a chain',
    size: 600,
    files: (n) =>
      program(
        `send(new Query()${repeat(n, (i) => `.where('${i}')`, '')}.where(account.phone).text);`,
        `class Query { text = ''; where(text: string): this { this.text = text; return this; } }`,
      ),
  },
  {
    name: 'string methods in a chain',
    size: 1_000,
    files: (n) => program(`send(account.phone${repeat(n, () => `.trim()`, '')});`),
  },
  {
    name: 'module variables',
    size: 2_000,
    files: (n) =>
      program(
        `shared0 = account.phone;\nsend(read());`,
        `let shared0 = '';\n${repeat(n, (i) => `let shared${i + 1} = texts[${i}];`)}\nfunction read(): string { return shared0 + ${repeat(n, (i) => `shared${i + 1}`, ' + ')}; }`,
      ),
  },
  {
    name: 'statements of a module',
    size: 1_000,
    files: (n) =>
      program(
        'send(read());',
        `let shared0 = '';\nexport const set = (account: Account): void => { shared0 = account.phone; };\n${repeat(n, (i) => `export const shared${i + 1} = String(texts[${i}]);\nexport const read${i} = (): string => shared${i + 1};`)}\nfunction read(): string { return shared0; }`,
      ),
  },
  {
    name: 'exports and imports',
    size: 300,
    files: (n) =>
      new Map([
        ...program(`send(pass0(account.phone));`, `import { pass0 } from './m0.ts';`),
        ...Array.from({ length: n }, (_, i): [string, string] => [
          `m${i}.ts`,
          i === n - 1
            ? `export const pass${i} = (text: string): string => text;`
            : `export { pass${i + 1} as pass${i} } from './m${i + 1}.ts';`,
        ]),
      ]),
  },
];
