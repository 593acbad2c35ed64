import { derived, match, type ModelTable } from '../row.js';
import { each } from '../table.js';

const formats = [derived('argument[0]', 'result')] as const;
const formatsParts = [derived('argument[0]', 'result.element.property[value]')] as const;
const formatsRange = [derived('argument[0]', 'result'), derived('argument[1]', 'result')] as const;
const formatsRangeParts = [
  derived('argument[0]', 'result.element.property[value]'),
  derived('argument[1]', 'result.element.property[value]'),
] as const;

/** A category such as `one` or `other`: decided by the number, not made of it. */
const selects = [match('argument[0]', 'result')] as const;

const formatters = [
  ...['Collator', 'DateTimeFormat', 'DisplayNames', 'DurationFormat', 'ListFormat', 'NumberFormat', 'PluralRules'],
  ...['RelativeTimeFormat', 'Segmenter'],
] as const;

/** What all formatters have alike: settings in, nothing of the data out. */
const common: ModelTable = Object.fromEntries(
  formatters.flatMap((name) => [
    [`new Intl.${name}`, []],
    [`Intl.${name}`, []],
    [`Intl.${name}#constructor`, []],
    [`Intl.${name}#resolvedOptions`, []],
    [`Intl.${name}.supportedLocalesOf`, []],
  ]),
);

export const intl: ModelTable = {
  ...common,
  'Intl.getCanonicalLocales': [
    derived('argument[0]', 'result.element'),
    derived('argument[0].element', 'result.element'),
  ],
  'Intl.supportedValuesOf': [],

  'Intl.Collator#compare': [match('argument[0]', 'result'), match('argument[1]', 'result')],

  'Intl.DateTimeFormat#format': formats,
  'Intl.DateTimeFormat#formatToParts': formatsParts,
  'Intl.DateTimeFormat#formatRange': formatsRange,
  'Intl.DateTimeFormat#formatRangeToParts': formatsRangeParts,

  'Intl.NumberFormat#format': formats,
  'Intl.NumberFormat#formatToParts': formatsParts,
  'Intl.NumberFormat#formatRange': formatsRange,
  'Intl.NumberFormat#formatRangeToParts': formatsRangeParts,

  'Intl.DisplayNames#of': formats,

  'Intl.DurationFormat#format': [derived('argument[0].any', 'result'), derived('argument[0]', 'result')],
  'Intl.DurationFormat#formatToParts': [
    derived('argument[0].any', 'result.element.property[value]'),
    derived('argument[0]', 'result.element.property[value]'),
  ],

  'Intl.ListFormat#format': [derived('argument[0].element', 'result')],
  'Intl.ListFormat#formatToParts': [derived('argument[0].element', 'result.element.property[value]')],

  'Intl.PluralRules#select': selects,
  'Intl.PluralRules#selectRange': [match('argument[0]', 'result'), match('argument[1]', 'result')],

  'Intl.RelativeTimeFormat#format': formatsRange,
  'Intl.RelativeTimeFormat#formatToParts': [
    derived('argument[0]', 'result.element.property[value]'),
    derived('argument[1]', 'result.element.property[unit]'),
    derived('argument[1]', 'result.element.property[value]'),
  ],

  'Intl.Segmenter#segment': [
    derived('argument[0]', 'result.element.property[segment]'),
    derived('argument[0]', 'result.element.property[input]'),
  ],
  'Intl.Segments#containing': [
    derived('receiver.element.property[segment]', 'result.property[segment]'),
    derived('receiver.element.property[segment]', 'result.property[input]'),
    derived('receiver.element.property[input]', 'result.property[input]'),
  ],
  'Intl.Segments#[Symbol.iterator]': [
    derived('receiver.element.property[segment]', 'result.element.property[segment]'),
    derived('receiver.element.property[segment]', 'result.element.property[input]'),
    derived('receiver.element.property[input]', 'result.element.property[input]'),
  ],

  'new Intl.Locale': [derived('argument[0]', 'result')],
  'Intl.Locale#constructor': [],
  'Intl.Locale#numeric': [],
  ...each(
    'Intl.Locale#',
    [
      ...[
        'baseName',
        'calendar',
        'caseFirst',
        'collation',
        'hourCycle',
        'language',
        'maximize',
        'minimize',
        'numberingSystem',
      ],
      ...['region', 'script', 'toString'],
    ],
    [derived('receiver', 'result')],
  ),
  ...each(
    'Intl.Locale#',
    [
      ...[
        'calendars',
        'collations',
        'getCalendars',
        'getCollations',
        'getHourCycles',
        'getNumberingSystems',
        'getTextInfo',
      ],
      ...[
        'getTimeZones',
        'getWeekInfo',
        'hourCycles',
        'numberingSystems',
        'textInfo',
        'timeZones',
        'weekInfo',
        'variants',
      ],
    ],
    [],
  ),
};
