import { adopt, value, type ModelTable } from '../row.js';

/**
 * What a promise rejects with lies at `.property[%rejected]`, and what it resolves to at `.awaited`. A callback of `then` gives back
 * a value or a promise: `adopt` takes the promise off, and the promise's own rejection moves on by a row of its own.
 */
const onFulfilled = [
  value('receiver.awaited', 'argument[0].parameter[0]'),
  adopt('argument[0].result', 'result.awaited'),
  value('argument[0].result.property[%rejected]', 'result.property[%rejected]'),
] as const;

/** Promises in a list, whose results stand in the same places of the outcome. */
const allOf = [
  adopt('argument[0].each', 'result.awaited.each'),
  value('argument[0].element.property[%rejected]', 'result.property[%rejected]'),
] as const;

const firstOf = [
  adopt('argument[0].element', 'result.awaited'),
  value('argument[0].element.property[%rejected]', 'result.property[%rejected]'),
] as const;

export const promises: ModelTable = {
  'Promise#then': [
    ...onFulfilled,
    // Without handlers; `then(undefined, handler)` counts as handled.
    value('receiver.awaited', 'result.awaited', { below: 1 }),
    value('receiver.property[%rejected]', 'argument[1].parameter[0]'),
    adopt('argument[1].result', 'result.awaited'),
    value('argument[1].result.property[%rejected]', 'result.property[%rejected]'),
    value('receiver.property[%rejected]', 'result.property[%rejected]', { below: 2 }),
  ],
  'Promise#catch': [
    value('receiver.awaited', 'result.awaited'),
    value('receiver.property[%rejected]', 'argument[0].parameter[0]'),
    value('receiver.property[%rejected]', 'result.property[%rejected]', { below: 1 }),
    adopt('argument[0].result', 'result.awaited'),
    value('argument[0].result.property[%rejected]', 'result.property[%rejected]'),
  ],
  'Promise#constructor': [],
  'Promise#finally': [
    value('receiver.awaited', 'result.awaited'),
    value('receiver.property[%rejected]', 'result.property[%rejected]'),
    value('argument[0].result.property[%rejected]', 'result.property[%rejected]'),
  ],
  'new Promise': [
    adopt('argument[0].parameter[0].parameter[0]', 'result.awaited'),
    value('argument[0].parameter[0].parameter[0].property[%rejected]', 'result.property[%rejected]'),
    value('argument[0].parameter[1].parameter[0]', 'result.property[%rejected]'),
  ],
  'Promise.all': allOf,
  'Promise.allSettled': [
    adopt('argument[0].each', 'result.awaited.each.property[value]'),
    value('argument[0].each.property[%rejected]', 'result.awaited.each.property[reason]'),
  ],
  'Promise.any': [
    adopt('argument[0].element', 'result.awaited'),
    value('argument[0].element.property[%rejected]', 'result.property[%rejected].property[errors].element'),
  ],
  'Promise.race': firstOf,
  'Promise.reject': [value('argument[0]', 'result.property[%rejected]')],
  'Promise.resolve': [
    adopt('argument[0]', 'result.awaited'),
    value('argument[0].property[%rejected]', 'result.property[%rejected]'),
  ],
  'Promise.try': [
    adopt('argument[0].result', 'result.awaited'),
    value('argument[0].result.property[%rejected]', 'result.property[%rejected]'),
    value('argument[1]', 'argument[0].parameter[0]'),
    value('argument[2]', 'argument[0].parameter[1]'),
    value('argument[3]', 'argument[0].parameter[2]'),
    value('argument[4]', 'argument[0].parameter[3]'),
  ],
  'Promise.withResolvers': [
    adopt('result.property[resolve].parameter[0]', 'result.property[promise].awaited'),
    value('result.property[resolve].parameter[0].property[%rejected]', 'result.property[promise].property[%rejected]'),
    value('result.property[reject].parameter[0]', 'result.property[promise].property[%rejected]'),
  ],
  'Promise.[Symbol.species]': [],
};
