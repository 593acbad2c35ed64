import { derived, value, type ModelTable } from '../row.js';
import { each } from '../table.js';

/**
 * As with zod's schemas, what a schema does to data happens when it parses: its functions wait at `.property[%check]` (which only see
 * the data) and `.property[%transform]` (whose result takes its place).
 */
const parses = (data: 'result' | 'result.awaited' | 'result.property[output]' | 'result.awaited.property[output]') =>
  [
    value('argument[1]', 'argument[0].property[%check].parameter[0]'),
    value('argument[1]', 'argument[0].property[%transform].parameter[0]'),
    value('argument[1]', data),
    value('argument[0].property[%transform].result', data),
    value('argument[0].property[%transform].result.awaited', data),
    value('argument[0].property[%default]', data),
    // What is labelled as a whole is the schema of a labelled member.
    derived('argument[0]', data),
  ] as const;

const same = [value('argument[0]', 'result')] as const;

/** Schemas and the actions that only look; what they are made of are schemas too, and no data. */
const builders = [
  ...['any', 'array', 'bigint', 'boolean', 'custom', 'date', 'enum', 'file', 'function', 'instance', 'intersect'],
  ...['lazy', 'literal', 'looseObject', 'looseTuple', 'map', 'never', 'null', 'number', 'object', 'objectWithRest'],
  ...['picklist', 'promise', 'record', 'set', 'strictObject', 'strictTuple', 'string', 'symbol', 'tuple'],
  ...['tupleWithRest', 'undefined', 'union', 'unknown', 'variant', 'void'],
] as const;

/** Functions of a schema that give one of the same data. */
const wrappers = [
  ...['brand', 'exactOptional', 'nonNullable', 'nonNullish', 'nonOptional', 'omit', 'partial', 'pick', 'required'],
  ...['config', 'undefinedable', 'unwrap'],
] as const;

const withAsync = (names: readonly string[]): string[] => names.flatMap((name) => [name, `${name}Async`]);

export const valibot: ModelTable = {
  'valibot::parse': parses('result'),
  'valibot::parseAsync': parses('result.awaited'),
  'valibot::safeParse': parses('result.property[output]'),
  'valibot::safeParseAsync': parses('result.awaited.property[output]'),
  ...each('valibot::', withAsync(['pipe']), [
    value('argument[0]', 'result'),
    value('argument[*].property[%check]', 'result.property[%check]'),
    value('argument[*].property[%transform]', 'result.property[%transform]'),
  ]),
  ...each('valibot::', withAsync(['transform', 'mapItems']), [value('argument[0]', 'result.property[%transform]')]),
  ...each('valibot::', withAsync(['check']), [value('argument[0]', 'result.property[%check]')]),
  ...each('valibot::', withAsync(['fallback', 'nullable', 'nullish', 'optional']), [
    value('argument[0]', 'result'),
    value('argument[1]', 'result.property[%default]'),
    value('argument[1].result', 'result.property[%default]'),
  ]),
  ...each('valibot::', withAsync(wrappers), same),
  ...each('valibot::', withAsync(builders), []),
};
