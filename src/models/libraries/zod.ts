import { derived, value, type ModelTable } from '../row.js';
import { each } from '../table.js';

/**
 * What a schema does to data happens when it parses, far from where it was built: its functions wait at
 * `.property[%check]` (which only see the data) and `.property[%transform]` (whose result takes its place).
 */
const transforms = [value('receiver', 'result'), value('argument[0]', 'result.property[%transform]')] as const;
const checks = [value('receiver', 'result'), value('argument[0]', 'result.property[%check]')] as const;

/** The callbacks of a schema get what is parsed. */
const calls = [
  value('argument[0]', 'receiver.property[%check].parameter[0]'),
  value('argument[0]', 'receiver.property[%transform].parameter[0]'),
] as const;

/** What is labelled as a whole is the schema of a labelled member: so is what it parses. */
const parse = [
  ...calls,
  derived('receiver', 'result'),
  value('argument[0]', 'result'),
  value('receiver.property[%transform].result', 'result'),
  value('receiver.property[%default]', 'result'),
] as const;

const safeParse = [
  ...calls,
  derived('receiver', 'result.property[data]'),
  value('argument[0]', 'result.property[data]'),
  value('receiver.property[%transform].result', 'result.property[data]'),
  value('receiver.property[%default]', 'result.property[data]'),
] as const;

const parseAsync = [
  ...calls,
  derived('receiver', 'result.awaited'),
  value('argument[0]', 'result.awaited'),
  value('receiver.property[%transform].result', 'result.awaited'),
  value('receiver.property[%transform].result.awaited', 'result.awaited'),
  value('receiver.property[%default]', 'result.awaited'),
] as const;

const safeParseAsync = [
  ...calls,
  derived('receiver', 'result.awaited.property[data]'),
  value('argument[0]', 'result.awaited.property[data]'),
  value('receiver.property[%transform].result', 'result.awaited.property[data]'),
  value('receiver.property[%transform].result.awaited', 'result.awaited.property[data]'),
  value('receiver.property[%default]', 'result.awaited.property[data]'),
] as const;

const holdsDefault = [
  value('receiver', 'result'),
  value('argument[0]', 'result.property[%default]'),
  value('argument[0].result', 'result.property[%default]'),
] as const;

const builders = [
  ...[
    'any',
    'array',
    'bigint',
    'boolean',
    'coerce',
    'custom',
    'date',
    'discriminatedUnion',
    'email',
    'enum',
    'function',
  ],
  ...[
    'instanceof',
    'intersection',
    'lazy',
    'literal',
    'map',
    'nativeEnum',
    'never',
    'null',
    'nullable',
    'nullish',
    'number',
  ],
  ...[
    'object',
    'optional',
    'promise',
    'record',
    'set',
    'strictObject',
    'string',
    'symbol',
    'tuple',
    'undefined',
    'union',
  ],
  ...['unknown', 'uuid', 'void', 'looseObject', 'url', 'int', 'templateLiteral', 'stringbool', 'json', 'file'],
] as const;

/** Methods that give a schema of the same data back. */
const same = [
  ...[
    'and',
    'array',
    'brand',
    'describe',
    'meta',
    'nullable',
    'nullish',
    'optional',
    'or',
    'promise',
    'readonly',
    'register',
  ],
  ...['nonoptional', 'clone', 'overwrite'],
] as const;

export const zod: ModelTable = {
  'zod::ZodType#parse': parse,
  'zod::ZodType#safeParse': safeParse,
  'zod::ZodType#parseAsync': parseAsync,
  'zod::ZodType#spa': safeParseAsync,
  'zod::ZodType#safeParseAsync': safeParseAsync,
  'zod::ZodType#decode': parse,
  'zod::ZodType#encode': parse,
  'zod::parse': [value('argument[1]', 'result'), value('argument[0].property[%transform].result', 'result')],
  'zod::safeParse': [value('argument[1]', 'result.property[data]')],
  'zod::parseAsync': [value('argument[1]', 'result.awaited')],
  'zod::safeParseAsync': [value('argument[1]', 'result.awaited.property[data]')],
  'zod::ZodType#transform': transforms,
  'zod::preprocess': [value('argument[0]', 'result.property[%transform]')],
  ...each('zod::ZodType#', ['check', 'refine', 'refinement', 'superRefine'], checks),
  ...each('zod::ZodType#', ['catch', 'default', 'prefault'], holdsDefault),
  'zod::ZodType#pipe': [
    value('receiver', 'result'),
    value('argument[0].property[%transform]', 'result.property[%transform]'),
  ],
  ...each('zod::ZodType#', same, [value('receiver', 'result')]),
  ...each('zod::ZodType#', ['isNullable', 'isOptional'], []),
  ...each('zod::', builders, []),
};
