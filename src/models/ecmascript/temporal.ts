import { derived, match, value, type ModelRow, type ModelTable } from '../row.js';
import { each } from '../table.js';

const types = [
  'Duration',
  'Instant',
  'PlainDate',
  'PlainDateTime',
  'PlainMonthDay',
  'PlainTime',
  'PlainYearMonth',
  'ZonedDateTime',
] as const;

const text = [derived('receiver', 'result')] as const;

/** Arithmetic, and changes by a record of fields: made of the receiver and of what it is given. */
const computes = [
  derived('receiver', 'result'),
  derived('argument[0]', 'result'),
  derived('argument[0].any', 'result'),
] as const;

/** A time or date from a string, a record of fields, or another such value. */
const builds = [derived('argument[0]', 'result'), derived('argument[0].any', 'result')] as const;

const compares = [match('receiver', 'result'), match('argument[0]', 'result')] as const;

const rowsByMember: Readonly<Record<string, readonly ModelRow[]>> = {
  abs: text,
  add: computes,
  constructor: [],
  equals: compares,
  getTimeZoneTransition: text,
  negated: text,
  round: text,
  since: computes,
  startOfDay: text,
  subtract: computes,
  toInstant: text,
  toJSON: text,
  toLocaleString: text,
  toPlainDate: computes,
  toPlainDateTime: computes,
  toPlainMonthDay: text,
  toPlainTime: text,
  toPlainYearMonth: text,
  toString: text,
  toZonedDateTime: computes,
  toZonedDateTimeISO: text,
  total: text,
  until: computes,
  valueOf: [value('receiver', 'result')],
  with: computes,
  withCalendar: text,
  withPlainTime: computes,
  withTimeZone: text,
};

function membersOf(type: string): readonly (readonly [string, readonly ModelRow[]])[] {
  return [
    [`new Temporal.${type}`, [derived('argument[*]', 'result')]],
    [`Temporal.${type}.from`, builds],
    [`Temporal.${type}.fromEpochMilliseconds`, builds],
    [`Temporal.${type}.fromEpochNanoseconds`, builds],
    [`Temporal.${type}.compare`, [match('argument[0]', 'result'), match('argument[1]', 'result')]],
    ...Object.entries(rowsByMember).map(([member, rows]) => [`Temporal.${type}#${member}`, rows] as const),
  ];
}

/** Dates and times that are never mutated; a label on any of their fields stands on the whole. */
export const temporal: ModelTable = {
  ...Object.fromEntries(types.flatMap(membersOf)),
  ...each(
    'Temporal.Now.',
    ['instant', 'plainDateISO', 'plainDateTimeISO', 'plainTimeISO', 'timeZoneId', 'zonedDateTimeISO'],
    [],
  ),
  'Date#toTemporalInstant': text,
};
