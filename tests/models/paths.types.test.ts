import { describe, expect, it } from 'vitest';
import { parseModelPath } from '../../src/models/index.js';
import { value, type ModelRow } from '../../src/models/row.js';

/** Each line must compile exactly when the parser reads the path: a comment that expects an error and finds none is one. */
const REFUSED: readonly ModelRow[] = [
  // @ts-expect-error -- misspelt position
  value('reciever', 'result'),
  // @ts-expect-error -- a position that only begins like one
  value('receiverr', 'result'),
  // @ts-expect-error -- misspelt component
  value('receiver.elment', 'result'),
  // @ts-expect-error -- misspelt later component
  value('argument[0].parameter[0].elements', 'result'),
  // @ts-expect-error -- an index that is no number
  value('argument[first]', 'result'),
  // @ts-expect-error -- no index at all
  value('argument', 'result'),
  // @ts-expect-error -- no dot before the component
  value('argument[0]element', 'result'),
  // @ts-expect-error -- no name in the brackets
  value('argument[0].property[]', 'result'),
  // @ts-expect-error -- no parameter number
  value('argument[0].parameter', 'result'),
  // @ts-expect-error -- something after what must be last
  value('receiver.deep.element', 'result'),
  // @ts-expect-error -- a name that is no argument
  value('receiver.at[phone]', 'result'),
];

const READ: readonly ModelRow[] = [
  value('receiver', 'result'),
  value('argument[*].element', 'argument[last].parameter[1]'),
  value('argument[2..]', 'receiver.element'),
  value('argument[0].parameter[0].parameter[1].property[a.b][3].key', 'result.awaited.each.this'),
  value('argument[0].at[1..]', 'result.except[2]'),
  value('argument[0].deep', 'result.property[%rejected].value'),
];

describe('the compiler and the parser agree', () => {
  it.each(REFUSED.map(({ from }) => from))('neither takes %j', (path) => {
    expect(() => parseModelPath(path)).toThrow(SyntaxError);
  });

  it.each(READ.flatMap(({ from, to }) => [from, to]))('both take %j', (path) => {
    expect(() => parseModelPath(path)).not.toThrow();
  });
});
