import { derived, value, type ModelTable } from '../row.js';
import { each } from '../table.js';

const fromReceiver = [derived('receiver', 'result')] as const;
const fromFirst = [derived('argument[0]', 'result')] as const;
const fromAll = [derived('argument[*]', 'result')] as const;

/** A date's setter changes the receiver and gives the new time value back. */
const setsDate = [
  derived('argument[*]', 'receiver'),
  derived('argument[*]', 'result'),
  derived('receiver', 'result'),
] as const;

const dateParts = ['Date', 'Day', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds'] as const;

const numbers: ModelTable = {
  Number: fromFirst,
  'new Number': fromFirst,
  ...each('Number#', ['toExponential', 'toFixed', 'toLocaleString', 'toPrecision', 'toString'], fromReceiver),
  'Number#constructor': [],
  'Number#valueOf': [value('receiver', 'result')],
  ...each('Number.', ['isFinite', 'isInteger', 'isNaN', 'isSafeInteger'], []),
  'Number.parseFloat': fromFirst,
  'Number.parseInt': fromFirst,
  parseFloat: fromFirst,
  parseInt: fromFirst,
  isFinite: [],
  isNaN: [],

  BigInt: fromFirst,
  ...each('BigInt#', ['toLocaleString', 'toString'], fromReceiver),
  'BigInt#constructor': [],
  'BigInt#valueOf': [value('receiver', 'result')],
  'BigInt.asIntN': [derived('argument[1]', 'result')],
  'BigInt.asUintN': [derived('argument[1]', 'result')],

  Boolean: [],
  'new Boolean': [],
  ...each('Boolean#', ['constructor', 'toString', 'valueOf'], []),

  ...each('Math.', ['atan2', 'hypot', 'imul', 'max', 'min', 'pow'], fromAll),
  'Math.sumPrecise': [derived('argument[0].element', 'result')],
  'Math.random': [],
  ...each(
    'Math.',
    [
      ...['abs', 'acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'cbrt', 'ceil', 'clz32', 'cos', 'cosh', 'exp'],
      ...['expm1', 'f16round', 'floor', 'fround', 'log', 'log10', 'log1p', 'log2', 'round', 'sign', 'sin', 'sinh'],
      ...['sqrt', 'tan', 'tanh', 'trunc'],
    ],
    fromFirst,
  ),
};

const symbols: ModelTable = {
  Symbol: fromFirst,
  'Symbol.for': fromFirst,
  'Symbol.keyFor': fromFirst,
  'Symbol#constructor': [],
  'Symbol#description': fromReceiver,
  'Symbol#toString': fromReceiver,
  'Symbol#valueOf': [value('receiver', 'result')],
  'Symbol#[Symbol.toPrimitive]': [value('receiver', 'result')],
};

const dates: ModelTable = {
  // Called without `new` it ignores its arguments.
  Date: [],
  'new Date': fromAll,
  'Date.UTC': fromAll,
  'Date.now': [],
  'Date.parse': fromFirst,
  ...each('Date#get', dateParts, fromReceiver),
  ...each('Date#getUTC', dateParts, fromReceiver),
  ...each('Date#', ['getTime', 'getYear', 'valueOf'], fromReceiver),
  ...each(
    'Date#to',
    [
      ...['DateString', 'GMTString', 'ISOString', 'JSON', 'LocaleDateString', 'LocaleString', 'LocaleTimeString'],
      ...['String', 'TimeString', 'UTCString'],
    ],
    fromReceiver,
  ),
  // Says where the program runs, not what the date is.
  'Date#getTimezoneOffset': [],
  'Date#[Symbol.toPrimitive]': fromReceiver,
  'Date#constructor': [],
  ...each(
    'Date#set',
    dateParts.filter((part) => part !== 'Day'),
    setsDate,
  ),
  ...each(
    'Date#setUTC',
    dateParts.filter((part) => part !== 'Day'),
    setsDate,
  ),
  'Date#setTime': [derived('argument[0]', 'receiver'), derived('argument[0]', 'result')],
  'Date#setYear': setsDate,
};

const buildsError = [
  derived('argument[0]', 'result.property[message]'),
  derived('argument[0]', 'result.property[stack]'),
  value('argument[1].property[cause]', 'result.property[cause]'),
] as const;

const buildsAggregate = [
  value('argument[0].element', 'result.property[errors].element'),
  derived('argument[1]', 'result.property[message]'),
  derived('argument[1]', 'result.property[stack]'),
  value('argument[2].property[cause]', 'result.property[cause]'),
] as const;

const buildsSuppressed = [
  value('argument[0]', 'result.property[error]'),
  value('argument[1]', 'result.property[suppressed]'),
  derived('argument[2]', 'result.property[message]'),
  derived('argument[2]', 'result.property[stack]'),
] as const;

/** `Error` stands for its built-in subclasses too; see the alias table. */
const errors: ModelTable = {
  Error: buildsError,
  'new Error': buildsError,
  'Error#constructor': [],
  'Error#toString': [derived('receiver.property[message]', 'result'), derived('receiver.property[name]', 'result')],
  'Error.captureStackTrace': [],
  'Error.prepareStackTrace': [],
  'Error.isError': [],
  AggregateError: buildsAggregate,
  'new AggregateError': buildsAggregate,
  SuppressedError: buildsSuppressed,
  'new SuppressedError': buildsSuppressed,
};

/** Functions themselves; `call`, `apply`, `bind`, `Reflect.apply` and `Reflect.construct` are the engine's own business. */
const functions: ModelTable = {
  Function: fromAll,
  'new Function': fromAll,
  ...each(
    'Function#',
    ['arguments', 'caller', 'constructor', 'length', 'name', 'toString', '[Symbol.hasInstance]'],
    [],
  ),
};

const texts: ModelTable = {
  ...each(
    '',
    ['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'eval', 'unescape'],
    fromFirst,
  ),
};

const disposables: ModelTable = {
  'DisposableStack#adopt': [value('argument[0]', 'argument[1].parameter[0]'), value('argument[0]', 'result')],
  'DisposableStack#defer': [],
  'DisposableStack#dispose': [],
  'DisposableStack#disposed': [],
  'DisposableStack#move': [],
  'DisposableStack#use': [value('argument[0]', 'result')],
  'DisposableStack#disposeAsync': [],
  'DisposableStack#[Symbol.dispose]': [],
  'DisposableStack#[Symbol.asyncDispose]': [],
  'new DisposableStack': [],
};

/** Numbers, symbols, dates, errors, and the global functions on text. */
export const primitives: ModelTable = {
  ...numbers,
  ...symbols,
  ...dates,
  ...errors,
  ...functions,
  ...texts,
  ...disposables,
};
