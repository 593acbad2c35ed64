import { derived, match, value, type ModelTable } from '../row.js';
import { each } from '../table.js';

const first = [derived('argument[0]', 'result')] as const;
const text = [derived('receiver', 'result')] as const;

/** A parsed number is the number: parsing and formatting keep the label, and a validity answer carries none. */
export const phone: ModelTable = {
  ...each(
    'libphonenumber-js::',
    [
      ...[
        'parsePhoneNumber',
        'parsePhoneNumberFromString',
        'parsePhoneNumberWithError',
        'default',
        'parse',
        'parseNumber',
      ],
      ...[
        'format',
        'formatNumber',
        'formatIncompletePhoneNumber',
        'parseIncompletePhoneNumber',
        'parseDigits',
        'formatRFC3966',
      ],
      ...['parseRFC3966'],
    ],
    first,
  ),
  ...each(
    'libphonenumber-js::',
    [
      'findNumbers',
      'findPhoneNumbers',
      'findPhoneNumbersInText',
      'searchNumbers',
      'searchPhoneNumbers',
      'searchPhoneNumbersInText',
    ],
    [derived('argument[0]', 'result.element.property[number]')],
  ),
  ...each(
    'libphonenumber-js::',
    [
      ...[
        'getCountries',
        'getCountryCallingCode',
        'getExampleNumber',
        'getExtPrefix',
        'isPossibleNumber',
        'isPossiblePhoneNumber',
      ],
      ...[
        'isSupportedCountry',
        'isValidNumber',
        'isValidNumberForRegion',
        'isValidPhoneNumber',
        'validatePhoneNumberLength',
      ],
    ],
    [],
  ),
  ...each('libphonenumber-js::PhoneNumber#', ['format', 'formatInternational', 'formatNational', 'getURI'], text),
  ...each(
    'libphonenumber-js::PhoneNumber#',
    ['getPossibleCountries', 'getType', 'isNonGeographic', 'isPossible', 'isValid', 'setExt'],
    [],
  ),
  'libphonenumber-js::PhoneNumber#isEqual': [match('receiver', 'result'), match('argument[0]', 'result')],
  'libphonenumber-js::new PhoneNumber': [derived('argument[*]', 'result')],
  'libphonenumber-js::new AsYouType': [],
  'libphonenumber-js::AsYouType#input': [
    derived('argument[0]', 'receiver'),
    derived('argument[0]', 'result'),
    derived('receiver', 'result'),
  ],
  ...each(
    'libphonenumber-js::AsYouType#',
    ['getChars', 'getNationalNumber', 'getNumber', 'getNumberValue', 'getTemplate'],
    text,
  ),
  ...each(
    'libphonenumber-js::AsYouType#',
    ['getCallingCode', 'getCountry', 'isInternational', 'isPossible', 'isValid', 'reset'],
    [],
  ),

  'google-libphonenumber::PhoneNumberUtil.getInstance': [],
  ...each(
    'google-libphonenumber::PhoneNumberUtil#',
    ['format', 'formatInOriginalFormat', 'formatOutOfCountryCallingNumber', 'parse', 'parseAndKeepRawInput'],
    first,
  ),
  ...each(
    'google-libphonenumber::PhoneNumberUtil#',
    ['getNumberType', 'getRegionCodeForNumber', 'isPossibleNumber', 'isValidNumber', 'isValidNumberForRegion'],
    [],
  ),
  'google-libphonenumber::PhoneNumberUtil#isNumberMatch': [
    match('argument[0]', 'result'),
    match('argument[1]', 'result'),
  ],
  ...each(
    'google-libphonenumber::PhoneNumber#',
    ['getCountryCode', 'getExtension', 'getNationalNumber', 'getRawInput'],
    text,
  ),
  'google-libphonenumber::PhoneNumber#setNationalNumber': [
    derived('argument[0]', 'receiver'),
    value('receiver', 'result'),
  ],
};
