// One small program for each family of syntax, and the graph it becomes.
import { describe, expect, it } from 'vitest';
import { printed, printedBody } from '../support/lowered.js';

/** The calls of a function's body. */
function calls(body: string): string {
  const lines = printedBody(body).split('\n');
  return lines.filter((line) => line.startsWith('call')).join('\n');
}

describe('locals', () => {
  it('an assignment replaces what the variable held', () => {
    expect(printedBody('let a = x; a = y; return a;')).toMatchInlineSnapshot(`"#1 read \`y\` --value--> #2 return"`);
  });

  it('branches join', () => {
    expect(printedBody('let a = x; if (c) a = y; return a;')).toMatchInlineSnapshot(`
      "#1 read \`c\` --decides--> #2 guard
      #3 read \`x\` --value--> #4 join
      #2 guard --value--> #4 join
      #5 read \`y\` --value--> #4 join
      #4 join --value--> #6 return"
    `);
  });

  it('an operator computes, a conditional passes on', () => {
    expect(printedBody('return c ? x : y + z;')).toMatchInlineSnapshot(`
      "#1 read \`c\` --decides--> #2 guard
      #3 read \`y\` --derived--> #4 expression \`y + z\`
      #5 read \`z\` --derived--> #4 expression \`y + z\`
      #2 guard --value--> #6 join
      #7 read \`x\` --value--> #6 join
      #4 expression \`y + z\` --value--> #6 join
      #6 join --value--> #8 return"
    `);
  });

  it('a comparison is no flow', () => {
    expect(printedBody('return x === y;')).toMatchInlineSnapshot(`
      "#1 read \`x\` --match--> #2 expression \`x === y\`
      #3 read \`y\` --match--> #2 expression \`x === y\`
      #2 expression \`x === y\` --value--> #4 return"
    `);
  });
});

describe('patterns', () => {
  it('take the named members out and leave the rest', () => {
    expect(printedBody('const { a, b: { c = d }, ...rest } = x; return [a, c, rest];')).toMatchInlineSnapshot(`
      "#1 read \`x\` --load .a--> #2 read \`a\`
      #1 read \`x\` --load .b--> #3 read \`b\`
      #3 read \`b\` --load .c--> #4 read \`c\`
      #1 read \`x\` --copy except .a .b--> #5 allocation \`rest\`
      #2 read \`a\` --store .0--> #6 allocation \`[a, c, rest]\`
      #4 read \`c\` --value--> #7 join
      #8 read \`d\` --value--> #7 join
      #7 join --store .1--> #6 allocation \`[a, c, rest]\`
      #5 allocation \`rest\` --store .2--> #6 allocation \`[a, c, rest]\`
      #6 allocation \`[a, c, rest]\` --value--> #9 return"
    `);
  });

  it('take elements by their index', () => {
    expect(printedBody('const [first, , ...others] = x; return others;')).toMatchInlineSnapshot(`
      "#1 read \`x\` --load .0--> #2 read \`first\`
      #1 read \`x\` --shift by 2--> #3 allocation \`others\`
      #3 allocation \`others\` --value--> #4 return"
    `);
  });
});

describe('objects', () => {
  it('hold what their properties hold, and later ones replace earlier ones', () => {
    expect(printedBody('return { ...x, a: y };')).toMatchInlineSnapshot(`
      "#1 read \`y\` --store .a--> #2 allocation \`{ ...x, a: y }\`
      #3 read \`x\` --copy except .a--> #2 allocation \`{ ...x, a: y }\`
      #2 allocation \`{ ...x, a: y }\` --value--> #4 return"
    `);
  });

  it('are written to under all their names', () => {
    expect(printedBody('const o = x; o.a = y; return o;')).toMatchInlineSnapshot(`
      "#1 read \`y\` --store .a--> #2 written \`o.a\`
      #3 read \`x\` --value except .a--> #4 version
      #2 written \`o.a\` --value--> #4 version
      #2 written \`o.a\` --writeback--> #3 read \`x\`
      #4 version --value--> #5 return"
    `);
  });

  it('are read under a key that nobody knows', () => {
    expect(printedBody('return x[key];')).toMatchInlineSnapshot(`
      "#1 read \`key\` --match--> #2 read \`x[key]\`
      #3 read \`x\` --load .?--> #2 read \`x[key]\`
      #2 read \`x[key]\` --value--> #4 return"
    `);
  });
});

describe('control', () => {
  it('a loop gives the elements', () => {
    expect(printedBody('let last; for (const one of x) last = one; return last;')).toMatchInlineSnapshot(`
      "#1 read \`x\` --load [*]--> #2 read \`const one\`
      #2 read \`const one\` --decides--> #3 guard
      #2 read \`const one\` --value--> #4 join
      #3 guard --value--> #4 join
      #4 join --value--> #5 return"
    `);
  });

  it('what a loop assigns is there when it starts again', () => {
    expect(printedBody('let a = x, b; while (c) { b = a; a = y; } return b;')).toMatchInlineSnapshot(`
      "#1 read \`x\` --value--> #2 join
      #2 join --value--> #3 join
      #4 read \`c\` --decides--> #5 guard
      #3 join --value--> #6 join
      #5 guard --value--> #6 join
      #7 read \`y\` --value--> #3 join
      #5 guard --value--> #3 join
      #6 join --value--> #8 return"
    `);
  });

  it('a catch clause gets what the block throws', () => {
    expect(printedBody('try { throw x; } catch (error) { return error; }')).toMatchInlineSnapshot(`
      "#1 read \`x\` --value--> #2 join \`error\`
      #2 join \`error\` --value--> #3 return"
    `);
  });

  it('await takes out of the promise, an async function gives one', () => {
    expect(printedBody('return async () => await x;')).toMatchInlineSnapshot(`
      "#1 allocation --value--> #2 return
      #3 read \`x\` --await--> #4 expression \`await x\`
      #3 read \`x\` --load .%rejected--> #5 throw
      #4 expression \`await x\` --promise--> #6 return
      #5 throw --store .%rejected--> #6 return"
    `);
  });
});

describe('functions', () => {
  it('a closure holds what it captured and finds it in itself', () => {
    expect(printedBody('const a = x; return () => a;')).toMatchInlineSnapshot(`
      "#1 allocation --value--> #2 version
      #3 read \`x\` --store ^a@23--> #2 version
      #2 version --value--> #4 return
      #5 self --load ^a@23--> #6 read \`a\`
      #6 read \`a\` --value--> #7 return"
    `);
  });

  it('a call gives its arguments and gets its result', () => {
    expect(calls('return x.send(y, ...z);')).toMatchInlineSnapshot(
      `"call #1 result \`x.send(y, ...z)\` = #2 read \`x.send\` (#3 read \`y\`, ...#4 read \`z\`)"`,
    );
  });

  it('an optional, tagged or constructing call is a call', () => {
    expect(calls('x?.(y); x`a ${y} b`; new x(y); @x(y) class a {}')).toMatchInlineSnapshot(`
      "call #1 result \`x?.(y)\` = #2 read \`x\` (#3 read \`y\`)
      call #4 result \`x\`a \${y} b\`\` = #5 read \`x\` (#6 expression \`\`a \${y} b\`\`, #7 read \`y\`)
      call #8 result \`new x(y)\` = #9 read \`x\` (#10 read \`y\`)
      call #11 result \`x(y)\` = #12 read \`x\` (#13 read \`y\`)
      call #14 result \`x(y)\` = #11 result \`x(y)\` (#15 allocation \`a\`)"
    `);
  });

  it('what a call wrote into an object is in the object behind the call', () => {
    expect(printedBody('const o = {}; fill(o); return o;')).toMatchInlineSnapshot(`
      "call #1 result \`fill(o)\` = #2 read \`fill\` (#3 allocation \`{}\`)
      #3 allocation \`{}\` --value after call 0 of 0--> #4 version
      #5 written --value--> #4 version
      #2 read \`fill\` --value--> #6 version
      #7 written --value--> #6 version
      #7 written --writeback--> #2 read \`fill\`
      #4 version --value--> #8 return"
    `);
  });

  it('a default stands in for a parameter that was not given', () => {
    expect(printedBody('return (a = x) => a;')).toMatchInlineSnapshot(`
      "#1 allocation --value--> #2 return
      #3 parameter \`a\` --value--> #4 join
      #5 read \`x\` --value--> #4 join
      #4 join --value--> #6 return"
    `);
  });
});

describe('classes', () => {
  it('fields are in the instance, methods in what it inherits', () => {
    expect(printedBody('return class { a = x; get() { return this.a; } };')).toMatchInlineSnapshot(`
      "#1 allocation --value--> #2 allocation
      #3 allocation --store <proto>--> #2 allocation
      #4 allocation --store .get--> #3 allocation
      #2 allocation --value--> #5 return
      #6 read \`x\` --store .a--> #7 written \`a\`
      #8 receiver --value except .a--> #9 version
      #7 written \`a\` --value--> #9 version
      #7 written \`a\` --writeback--> #8 receiver
      #9 version --value--> #10 out
      #11 receiver --load .a--> #12 read \`this.a\`
      #12 read \`this.a\` --value--> #13 return"
    `);
  });
});

describe('JSX', () => {
  it('an element calls its component with what its attributes hold', () => {
    const lines = printedBody('return <Row phone={x} {...y}>{z}</Row>;', 'main.tsx').split('\n');
    expect(lines.filter((line) => /^call|-> #3 allocation/.test(line)).join('\n')).toMatchInlineSnapshot(`
      "call #1 result \`<Row phone={x} {...y}>\` = #2 read \`Row\` (#3 allocation)
      #4 read \`z\` --store .children--> #3 allocation
      #5 read \`y\` --copy except .children--> #3 allocation
      #6 read \`x\` --store .phone--> #3 allocation"
    `);
  });
});

describe('modules', () => {
  it('imports are members of another module, exports are members of its own', () => {
    const lines = printed(
      "import { a } from './a.js'; export { c as d } from './c.js'; export * from './e.js'; export default a;",
    );
    const about = lines.split('\n').filter((line) => /module-reference|exports|\.default|\.d-/.test(line));
    expect(about.join('\n')).toMatchInlineSnapshot(`
      "#1 module-reference --load .a--> #2 cell
      #3 read \`a\` --store .default--> #4 module \`\`
      #5 module-reference --load .c--> #6 expression
      #6 expression --store .d--> #4 module \`\`
      #7 module-reference --value except .default .d--> #4 module \`\`"
    `);
  });
});
