import { derived, match, value, type ModelRow, type ModelTable } from '../row.js';
import { each } from '../table.js';

/** A collection is an array or an object; its callback gets the content, the key and the collection. */
const iterates = [
  value('argument[0].any', 'argument[1].parameter[0]'),
  value('argument[0].key', 'argument[1].parameter[1]'),
  value('argument[0]', 'argument[1].parameter[2]'),
] as const;

/** Where a predicate is asked for, an object of wanted members or a pair of name and value does as well. */
const predicate = [...iterates, match('argument[1].result', 'result'), match('argument[1].any', 'result')] as const;

const contentToElement = value('argument[0].any', 'result.element');
const elements = value('argument[0].element', 'result.element');
const element = [value('argument[0].element', 'result')] as const;
const whole = [value('argument[0]', 'result')] as const;
const first = [derived('argument[0]', 'result')] as const;

const filters = [
  ...iterates,
  contentToElement,
  match('argument[1].result', 'result.element'),
  match('argument[1].any', 'result.element'),
] as const;

const finds = [...predicate, value('argument[0].any', 'result')] as const;

const reduces = [
  value('argument[0].any', 'argument[1].parameter[1]'),
  value('argument[0].key', 'argument[1].parameter[2]'),
  value('argument[0].any', 'argument[1].parameter[0]', { below: 3 }),
  value('argument[0].any', 'result', { below: 3 }),
  value('argument[2]', 'argument[1].parameter[0]'),
  value('argument[2]', 'result'),
  value('argument[1].result', 'argument[1].parameter[0]'),
  value('argument[1].result', 'result'),
] as const;

const orders = [...iterates, value('argument[0].any', 'argument[1].element.parameter[0]'), contentToElement] as const;

const collections: ModelTable = {
  ...each(
    'lodash::',
    ['each', 'eachRight', 'forEach', 'forEachRight', 'forIn', 'forInRight', 'forOwn', 'forOwnRight'],
    [...iterates, ...whole],
  ),
  'lodash::map': [
    ...iterates,
    value('argument[1].result', 'result.element'),
    value('argument[0].any.at[1]', 'result.element'),
  ],
  ...each(
    'lodash::',
    ['flatMap', 'flatMapDeep', 'flatMapDepth'],
    [
      ...iterates,
      value('argument[1].result', 'result.element'),
      value('argument[1].result.element', 'result.element'),
      value('argument[0].any.at[1]', 'result.element'),
      value('argument[0].any.at[1].element', 'result.element'),
    ],
  ),
  ...each('lodash::', ['filter', 'reject'], filters),
  'lodash::partition': [
    ...iterates,
    value('argument[0].any', 'result[0].element'),
    value('argument[0].any', 'result[1].element'),
    match('argument[1].result', 'result[0].element'),
    match('argument[1].any', 'result[0].element'),
  ],
  ...each('lodash::', ['find', 'findLast'], finds),
  ...each('lodash::', ['every', 'findIndex', 'findLastIndex', 'some'], predicate),
  'lodash::findKey': [...predicate, value('argument[0].key', 'result')],
  'lodash::findLastKey': [...predicate, value('argument[0].key', 'result')],
  'lodash::groupBy': [
    ...iterates,
    value('argument[0].any', 'result.any.element'),
    value('argument[1].result', 'result.key'),
    value('argument[0].any.at[1]', 'result.key'),
  ],
  'lodash::keyBy': [
    ...iterates,
    value('argument[0].any', 'result.any'),
    value('argument[1].result', 'result.key'),
    value('argument[0].any.at[1]', 'result.key'),
  ],
  'lodash::countBy': [
    ...iterates,
    value('argument[1].result', 'result.key'),
    value('argument[0].any.at[1]', 'result.key'),
  ],
  'lodash::invokeMap': [value('argument[0].any', 'argument[1].this'), value('argument[1].result', 'result.element')],
  ...each('lodash::', ['orderBy', 'sortBy'], orders),
  ...each('lodash::', ['reduce', 'reduceRight'], reduces),
  'lodash::sample': [value('argument[0].any', 'result')],
  ...each('lodash::', ['sampleSize', 'shuffle', 'toArray', 'values', 'valuesIn'], [contentToElement]),
  ...each('lodash::', ['includes', 'contains'], [match('argument[0].any', 'result'), match('argument[1]', 'result')]),
  'lodash::size': [],
};

const searchesArray = [match('argument[0].element', 'result'), match('argument[1]', 'result')] as const;

/** Set operations keep elements of the first list, and compare with the others. */
const keepsFirst = [
  elements,
  match('argument[1..].element', 'result.element'),
  value('argument[0].element', 'argument[last].parameter[0]'),
] as const;

const unites = [
  value('argument[*].element', 'result.element'),
  value('argument[*].element', 'argument[last].parameter[0]'),
] as const;

const uniqueBy = [elements, value('argument[0].element', 'argument[1].parameter[0]')] as const;

/** Methods that take elements out of the first list, and give the list or what was taken. */
const removes = [elements, value('argument[0].element', 'argument[0].element'), ...whole] as const;

const whileHolds = [
  elements,
  value('argument[0].element', 'argument[1].parameter[0]'),
  match('argument[1].result', 'result.element'),
] as const;

const arrays: ModelTable = {
  'lodash::chunk': [value('argument[0].element', 'result.element.element')],
  ...each(
    'lodash::',
    ['compact', 'drop', 'dropRight', 'initial', 'slice', 'tail', 'take', 'takeRight', 'sortedUniq', 'uniq'],
    [elements],
  ),
  ...each('lodash::', ['first', 'head', 'last', 'nth'], element),
  ...each('lodash::', ['dropWhile', 'dropRightWhile', 'takeWhile', 'takeRightWhile'], whileHolds),
  'lodash::concat': [value('argument[*].element', 'result.element'), value('argument[*]', 'result.element')],
  ...each('lodash::', ['difference', 'differenceBy', 'differenceWith', 'without'], keepsFirst),
  'lodash::without': [elements, match('argument[1..]', 'result.element')],
  ...each('lodash::', ['intersection', 'intersectionBy', 'intersectionWith'], keepsFirst),
  ...each('lodash::', ['union', 'unionBy', 'unionWith'], unites),
  ...each('lodash::', ['xor', 'xorBy', 'xorWith'], [...unites, match('argument[*].element', 'result.element')]),
  ...each('lodash::', ['uniqBy', 'uniqWith', 'sortedUniqBy'], uniqueBy),
  'lodash::fill': [value('argument[1]', 'argument[0].element'), value('argument[1]', 'result.element'), ...whole],
  ...each(
    'lodash::',
    ['flatten', 'flattenDeep', 'flattenDepth'],
    [
      elements,
      value('argument[0].element.element', 'result.element'),
      value('argument[0].element.element.element', 'result.element'),
    ],
  ),
  ...each(
    'lodash::',
    ['fromPairs'],
    [value('argument[0].element[0]', 'result.key'), value('argument[0].element[1]', 'result.any')],
  ),
  ...each('lodash::', ['indexOf', 'lastIndexOf', 'sortedIndex', 'sortedIndexOf'], searchesArray),
  'lodash::join': [derived('argument[0].element', 'result'), derived('argument[1]', 'result')],
  ...each('lodash::', ['pull', 'pullAll', 'pullAllBy', 'pullAllWith'], removes),
  'lodash::pullAt': [elements],
  'lodash::remove': [
    elements,
    value('argument[0].element', 'argument[1].parameter[0]'),
    match('argument[1].result', 'result.element'),
  ],
  'lodash::reverse': [elements, value('argument[0].element', 'argument[0].element'), ...whole],
  'lodash::unzip': [value('argument[0].element.element', 'result.element.element')],
  'lodash::zip': [value('argument[*].element', 'result.element.element')],
  'lodash::zipObject': [value('argument[0].element', 'result.key'), value('argument[1].element', 'result.any')],
  'lodash::zipWith': [
    value('argument[0].element', 'argument[last].parameter[0]'),
    value('argument[1].element', 'argument[last].parameter[1]'),
    value('argument[2].element', 'argument[last].parameter[2]'),
    value('argument[last].result', 'result.element'),
  ],
  ...each('lodash::', ['max', 'min'], element),
  ...each('lodash::', ['maxBy', 'minBy'], [...element, value('argument[0].element', 'argument[1].parameter[0]')]),
  ...each('lodash::', ['mean', 'sum'], [derived('argument[0].element', 'result')]),
  ...each(
    'lodash::',
    ['meanBy', 'sumBy'],
    [
      value('argument[0].element', 'argument[1].parameter[0]'),
      derived('argument[1].result', 'result'),
      derived('argument[0].element.at[1]', 'result'),
    ],
  ),
};

/** Later objects are copied over the first, which is given back. */
const assigns = [value('argument[1..]', 'argument[0]'), value('argument[1..]', 'result'), ...whole] as const;

const objects: ModelTable = {
  ...each('lodash::', ['assign', 'assignIn', 'defaults', 'defaultsDeep', 'extend', 'merge'], assigns),
  ...each(
    'lodash::',
    ['assignInWith', 'assignWith', 'mergeWith'],
    [
      ...assigns,
      value('argument[0].any', 'argument[last].parameter[0]'),
      value('argument[1..].any', 'argument[last].parameter[1]'),
      value('argument[last].result', 'result.any'),
    ],
  ),
  ...each(
    'lodash::',
    ['entries', 'entriesIn', 'toPairs', 'toPairsIn'],
    [value('argument[0].key', 'result.element[0]'), value('argument[0].any', 'result.element[1]')],
  ),
  ...each('lodash::', ['keys', 'keysIn'], [value('argument[0].key', 'result.element')]),
  ...each('lodash::', ['get', 'result'], [value('argument[0].at[1]', 'result'), value('argument[2]', 'result')]),
  'lodash::at': [value('argument[0].at[1..]', 'result.element')],
  ...each(
    'lodash::',
    ['set', 'setWith'],
    [value('argument[2]', 'argument[0].at[1]'), value('argument[2]', 'result.at[1]'), ...whole],
  ),
  ...each(
    'lodash::',
    ['update', 'updateWith'],
    [
      value('argument[0].at[1]', 'argument[2].parameter[0]'),
      value('argument[2].result', 'argument[0].at[1]'),
      value('argument[2].result', 'result.at[1]'),
      ...whole,
    ],
  ),
  ...each('lodash::', ['has', 'hasIn', 'unset', 'functions', 'functionsIn'], []),
  ...each('lodash::', ['pick'], [value('argument[0].at[1..]', 'result.at[1..]')]),
  ...each('lodash::', ['omit'], [value('argument[0].except[1..]', 'result.except[1..]')]),
  ...each(
    'lodash::',
    ['pickBy', 'omitBy'],
    [
      value('argument[0]', 'result'),
      value('argument[0].any', 'argument[1].parameter[0]'),
      value('argument[0].key', 'argument[1].parameter[1]'),
      match('argument[1].result', 'result.any'),
    ],
  ),
  'lodash::invert': [value('argument[0].any', 'result.key'), value('argument[0].key', 'result.any')],
  'lodash::invertBy': [
    value('argument[0].any', 'result.key'),
    value('argument[0].key', 'result.any.element'),
    ...iterates,
  ],
  'lodash::mapKeys': [...iterates, value('argument[0].any', 'result.any'), value('argument[1].result', 'result.key')],
  'lodash::mapValues': [
    ...iterates,
    value('argument[1].result', 'result.any'),
    value('argument[0].each.at[1]', 'result.each'),
  ],
  'lodash::transform': [
    value('argument[0].any', 'argument[1].parameter[1]'),
    value('argument[0].key', 'argument[1].parameter[2]'),
    value('argument[2]', 'argument[1].parameter[0]'),
    value('argument[1].parameter[0]', 'result'),
  ],
  'lodash::create': [value('argument[0]', 'result'), value('argument[1]', 'result')],
  'lodash::invoke': [value('argument[0].at[1].result', 'result')],
};

const compares = [match('argument[0].deep', 'result'), match('argument[1].deep', 'result')] as const;

const languages: ModelTable = {
  ...each('lodash::', ['clone', 'toPlainObject'], whole),
  'lodash::cloneDeep': [value('argument[0]', 'result', { fresh: true })],
  ...each(
    'lodash::',
    ['cloneWith', 'cloneDeepWith'],
    [...whole, value('argument[0]', 'argument[1].parameter[0]'), value('argument[1].result', 'result')],
  ),
  'lodash::castArray': [value('argument[0]', 'result.element'), elements],
  ...each(
    'lodash::',
    ['eq', 'gt', 'gte', 'isEqual', 'isEqualWith', 'isMatch', 'isMatchWith', 'lt', 'lte', 'inRange'],
    compares,
  ),
  ...each(
    'lodash::is',
    [
      ...[
        'Arguments',
        'Array',
        'ArrayBuffer',
        'ArrayLike',
        'ArrayLikeObject',
        'Boolean',
        'Buffer',
        'Date',
        'Element',
        'Empty',
      ],
      ...[
        'Error',
        'Finite',
        'Function',
        'Integer',
        'Length',
        'Map',
        'NaN',
        'Native',
        'Nil',
        'Null',
        'Number',
        'Object',
      ],
      ...['ObjectLike', 'PlainObject', 'RegExp', 'SafeInteger', 'Set', 'String', 'Symbol', 'TypedArray', 'Undefined'],
      ...['WeakMap', 'WeakSet'],
    ],
    [],
  ),
  'lodash::toString': [derived('argument[0]', 'result'), derived('argument[0].element', 'result')],
  ...each('lodash::', ['toFinite', 'toInteger', 'toLength', 'toNumber', 'toSafeInteger'], first),
  'lodash::toPath': [derived('argument[0]', 'result.element')],
  ...each(
    'lodash::',
    ['add', 'divide', 'multiply', 'subtract', 'clamp', 'ceil', 'floor', 'round'],
    [derived('argument[*]', 'result')],
  ),
};

/** A function like the given one: same parameters, same result. */
const likeFirst = whole;

const partial = [
  value('argument[1]', 'argument[0].parameter[0]'),
  value('argument[2]', 'argument[0].parameter[1]'),
  value('argument[3]', 'argument[0].parameter[2]'),
  value('result.parameter[0]', 'argument[0].parameter[1]'),
  value('result.parameter[0]', 'argument[0].parameter[2]'),
  value('result.parameter[1]', 'argument[0].parameter[2]'),
  value('result.parameter[1]', 'argument[0].parameter[3]'),
  value('argument[0].result', 'result.result'),
] as const;

/** Each function's result is the next one's argument; the last one's is the outcome. */
const flow = [
  value('result.parameter[0]', 'argument[0].parameter[0]'),
  value('result.parameter[1]', 'argument[0].parameter[1]'),
  value('argument[0].result', 'argument[1].parameter[0]'),
  value('argument[1].result', 'argument[2].parameter[0]'),
  value('argument[2].result', 'argument[3].parameter[0]'),
  value('argument[3].result', 'argument[4].parameter[0]'),
  value('argument[4].result', 'argument[5].parameter[0]'),
  value('argument[last].result', 'result.result'),
  // The functions may also come as one array.
  value('result.parameter[0]', 'argument[0].element.parameter[0]'),
  value('argument[0].element.result', 'argument[0].element.parameter[0]'),
  value('argument[0].element.result', 'result.result'),
] as const;

const flowRight = [
  value('result.parameter[0]', 'argument[last].parameter[0]'),
  value('argument[5].result', 'argument[4].parameter[0]'),
  value('argument[4].result', 'argument[3].parameter[0]'),
  value('argument[3].result', 'argument[2].parameter[0]'),
  value('argument[2].result', 'argument[1].parameter[0]'),
  value('argument[1].result', 'argument[0].parameter[0]'),
  value('argument[0].result', 'result.result'),
] as const;

const functions: ModelTable = {
  ...each('lodash::', ['ary', 'debounce', 'memoize', 'once', 'throttle', 'unary'], likeFirst),
  ...each('lodash::', ['after', 'before'], [value('argument[1]', 'result')]),
  ...each(
    'lodash::',
    ['curry', 'curryRight', 'negate'],
    [
      value('result.parameter[0]', 'argument[0].parameter[0]'),
      value('result.parameter[1]', 'argument[0].parameter[1]'),
      value('result.parameter[2]', 'argument[0].parameter[2]'),
      value('result.result.parameter[0]', 'argument[0].parameter[1]'),
      value('result.result.result.parameter[0]', 'argument[0].parameter[2]'),
      value('argument[0].result', 'result.result'),
      value('argument[0].result', 'result.result.result'),
      value('argument[0].result', 'result.result.result.result'),
    ],
  ),
  'lodash::partial': partial,
  ...each('lodash::', ['flow', 'pipe'], flow),
  ...each('lodash::', ['flowRight', 'compose'], flowRight),
  'lodash::defer': [value('argument[1]', 'argument[0].parameter[0]'), value('argument[2]', 'argument[0].parameter[1]')],
  'lodash::delay': [value('argument[2]', 'argument[0].parameter[0]'), value('argument[3]', 'argument[0].parameter[1]')],
  'lodash::spread': [
    value('result.parameter[0][0]', 'argument[0].parameter[0]'),
    value('result.parameter[0][1]', 'argument[0].parameter[1]'),
    value('result.parameter[0][2]', 'argument[0].parameter[2]'),
    value('result.parameter[0].element', 'argument[0].parameter[0]'),
    value('argument[0].result', 'result.result'),
  ],
  'lodash::wrap': [
    value('argument[0]', 'argument[1].parameter[0]'),
    value('result.parameter[0]', 'argument[1].parameter[1]'),
    value('argument[1].result', 'result.result'),
  ],
};

const pads = [derived('argument[0]', 'result'), derived('argument[2]', 'result')] as const;

const strings: ModelTable = {
  ...each(
    'lodash::',
    [
      ...[
        'camelCase',
        'capitalize',
        'deburr',
        'escape',
        'escapeRegExp',
        'kebabCase',
        'lowerCase',
        'lowerFirst',
        'parseInt',
      ],
      ...[
        'repeat',
        'snakeCase',
        'startCase',
        'toLower',
        'toUpper',
        'trim',
        'trimEnd',
        'trimStart',
        'truncate',
        'unescape',
      ],
      ...['upperCase', 'upperFirst'],
    ],
    first,
  ),
  ...each('lodash::', ['pad', 'padEnd', 'padStart'], pads),
  ...each('lodash::', ['endsWith', 'startsWith'], [match('argument[0]', 'result'), match('argument[1]', 'result')]),
  'lodash::replace': [
    derived('argument[0]', 'result'),
    derived('argument[2]', 'result'),
    derived('argument[2].result', 'result'),
    derived('argument[0]', 'argument[2].parameter[0]'),
  ],
  ...each('lodash::', ['split', 'words'], [derived('argument[0]', 'result.element')]),
  'lodash::template': [derived('argument[0]', 'result.result'), derived('result.parameter[0].any', 'result.result')],
};

const utilities: ModelTable = {
  'lodash::attempt': [
    value('argument[0].result', 'result'),
    value('argument[1]', 'argument[0].parameter[0]'),
    value('argument[2]', 'argument[0].parameter[1]'),
  ],
  'lodash::constant': [value('argument[0]', 'result.result')],
  ...each('lodash::', ['defaultTo'], [value('argument[0]', 'result'), value('argument[1]', 'result')]),
  'lodash::identity': whole,
  'lodash::matches': [match('argument[0].any', 'result.result'), match('result.parameter[0].any', 'result.result')],
  'lodash::matchesProperty': [match('argument[1]', 'result.result')],
  ...each(
    'lodash::',
    ['noop', 'now', 'random', 'range', 'rangeRight', 'stubArray', 'stubFalse', 'stubObject', 'stubString', 'stubTrue'],
    [],
  ),
  'lodash::property': [value('result.parameter[0].at[0]', 'result.result')],
  'lodash::propertyOf': [value('argument[0].any', 'result.result')],
  'lodash::tap': [...whole, value('argument[0]', 'argument[1].parameter[0]')],
  'lodash::thru': [value('argument[0]', 'argument[1].parameter[0]'), value('argument[1].result', 'result')],
  'lodash::times': [value('argument[1].result', 'result.element')],
  'lodash::uniqueId': first,
};

const direct: ModelTable = {
  ...collections,
  ...arrays,
  ...objects,
  ...languages,
  ...functions,
  ...strings,
  ...utilities,
};

type ArgumentPath = `argument[${string}]${string}`;

const isArgument = (path: ModelRow['from']): path is ArgumentPath => path.startsWith('argument[');

/** `.at[2]` names an argument, which stands one place further to the front on a wrapper. */
const shiftNames = (rest: string): string =>
  rest.replace(
    /\.(at|except)\[(\d+)(\.\.)?\]/gu,
    (_all, kind: string, index: string, open = '') => `.${kind}[${Number(index) - 1}${open}]`,
  );

/** The places on a wrapper that an argument of the function stands for: the wrapper is the first argument. */
function onWrapper(path: ModelRow['from']): readonly ModelRow['from'][] {
  if (!isArgument(path)) return [path];
  const close = path.indexOf(']');
  const index = path.slice('argument['.length, close);
  const rest = shiftNames(path.slice(close + 1));
  if (index === '0') return [`receiver${rest}`];
  if (index === 'last') return [`argument[last]${rest}`];
  if (index === '*') return [`receiver${rest}`, `argument[*]${rest}`];
  const number = Number.parseInt(index, 10) - 1;
  return [`argument[${number}${index.endsWith('..') ? '..' : ''}]${rest}`];
}

function rowOnWrapper({ kind, from, to, below }: ModelRow): ModelRow[] {
  const bounds = below === undefined ? {} : { below: below - 1 };
  return onWrapper(from).flatMap((source) =>
    onWrapper(to).map((target) => ({ kind, from: source, to: target, ...bounds })),
  );
}

/** `_(list).map(f).value()`: a wrapper is followed as the value it wraps, so each function becomes a method of it. */
const wrapped: ModelTable = Object.fromEntries(
  Object.entries(direct).map(([key, rows]) => [
    key.replace('lodash::', 'lodash::Wrapper#'),
    rows.flatMap(rowOnWrapper),
  ]),
);

export const lodash: ModelTable = {
  ...direct,
  ...wrapped,
  'lodash::default': whole,
  'lodash::_': whole,
  'lodash::chain': whole,
  ...each(
    'lodash::Wrapper#',
    ['chain', 'commit', 'plant', 'value', 'valueOf', 'toJSON'],
    [value('receiver', 'result')],
  ),
};
