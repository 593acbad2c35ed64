import { describe, expect, it } from 'vitest';
import { MODELS, parseModelPath } from '../../src/models/index.js';

describe('parseModelPath', () => {
  it.each([
    ['receiver', { kind: 'receiver' }],
    ['result', { kind: 'result' }],
    ['argument[0]', { kind: 'argument', index: 0 }],
    ['argument[12]', { kind: 'argument', index: 12 }],
    ['argument[*]', { kind: 'argument', index: '*' }],
    ['argument[last]', { kind: 'argument', index: 'last' }],
    ['argument[2..]', { kind: 'argument', index: { from: 2 } }],
  ])('reads the position %s', (path, base) => {
    expect(parseModelPath(path)).toEqual({ base, components: [] });
  });

  it('reads every kind of component, in order', () => {
    const path =
      'argument[0].element.each.key.value.awaited.result.this.any.parameter[3].property[%rejected].property[a.b][7].at[1].except[2..].deep';
    expect(parseModelPath(path).components).toEqual([
      { kind: 'element' },
      { kind: 'each' },
      { kind: 'key' },
      { kind: 'value' },
      { kind: 'awaited' },
      { kind: 'result' },
      { kind: 'this' },
      { kind: 'any' },
      { kind: 'parameter', index: 3 },
      { kind: 'property', name: '%rejected' },
      { kind: 'property', name: 'a.b' },
      { kind: 'index', index: 7 },
      { kind: 'at', argument: 1 },
      { kind: 'except', argument: { from: 2 } },
      { kind: 'deep' },
    ]);
  });

  it.each([
    '',
    'reciever',
    'receiverr',
    'receiver.',
    'receiver.elements',
    'receiver.anything',
    'receiver element',
    'result.deep.element',
    'result.parameter',
    'result.parameter[x]',
    'result.property[]',
    'result.property',
    'argument',
    'argument[]',
    'argument[-1]',
    'argument[1.5]',
    'argument[first]',
    'argument[0]element',
    'argument[0].[1]',
    'argument[0][',
    'argument[0].at',
    'argument[0].at[*]',
    ' receiver',
  ])('refuses %j', (path) => {
    expect(() => parseModelPath(path)).toThrow(SyntaxError);
  });

  it('says where reading stopped', () => {
    expect(() => parseModelPath('receiver.element.elment[0]')).toThrow('no component at ".elment[0]"');
    expect(() => parseModelPath('result.deep.element')).toThrow('goes on after .deep');
    expect(() => parseModelPath('arg[0]')).toThrow('must begin with receiver');
  });

  it('reads every path of every model', () => {
    for (const [key, { rows }] of MODELS) {
      for (const { from, to } of rows) {
        expect(() => [parseModelPath(from), parseModelPath(to)], key).not.toThrow();
      }
    }
  });
});
