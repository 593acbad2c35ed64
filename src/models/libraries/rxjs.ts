import { match, value, type ModelTable } from '../row.js';
import { each } from '../table.js';

/**
 * An observable holds what it emits at `.element`. An operator is a function from observable to observable: the call
 * `map(f)` gives it (`result`), its parameter is the source and its result the target.
 */
const passes = value('result.parameter[0].element', 'result.result.element');
const passesError = value('result.parameter[0].property[%rejected]', 'result.result.property[%rejected]');
const toCallback = value('result.parameter[0].element', 'argument[0].parameter[0]');

const maps = [toCallback, value('argument[0].result', 'result.result.element'), passesError] as const;
const filters = [toCallback, passes, match('argument[0].result', 'result.result.element'), passesError] as const;
const keeps = [passes, passesError] as const;

/** What an inner source emits: an observable, array, promise or iterable. */
const flattens = [
  toCallback,
  value('argument[0].result.element', 'result.result.element'),
  value('argument[0].result.awaited', 'result.result.element'),
  passesError,
] as const;

const folds = [
  value('result.parameter[0].element', 'argument[0].parameter[1]'),
  value('result.parameter[0].element', 'argument[0].parameter[0]', { below: 2 }),
  value('argument[1]', 'argument[0].parameter[0]'),
  value('argument[0].result', 'argument[0].parameter[0]'),
  value('argument[0].result', 'result.result.element'),
  passesError,
] as const;

const operators: ModelTable = {
  'rxjs::map': maps,
  ...each('rxjs::', ['concatMap', 'exhaustMap', 'expand', 'mergeMap', 'flatMap', 'switchMap'], flattens),
  ...each('rxjs::', ['filter', 'first', 'last', 'find', 'single', 'skipWhile', 'takeWhile'], filters),
  ...each('rxjs::', ['every', 'findIndex'], [toCallback, match('argument[0].result', 'result.result.element')]),
  ...each('rxjs::', ['scan', 'reduce'], folds),
  ...each(
    'rxjs::',
    [
      ...['audit', 'auditTime', 'debounce', 'debounceTime', 'delay', 'delayWhen', 'elementAt'],
      ...['finalize', 'observeOn', 'publish', 'refCount', 'repeat', 'retry', 'retryWhen', 'sample', 'sampleTime'],
      ...[
        'share',
        'shareReplay',
        'skip',
        'skipLast',
        'skipUntil',
        'subscribeOn',
        'take',
        'takeLast',
        'takeUntil',
        'throttle',
      ],
      ...['throttleTime', 'throwIfEmpty', 'timeout'],
    ],
    keeps,
  ),
  'rxjs::tap': [
    toCallback,
    value('result.parameter[0].element', 'argument[0].property[next].parameter[0]'),
    passes,
    passesError,
  ],
  ...each(
    'rxjs::',
    ['distinct', 'distinctUntilChanged'],
    [toCallback, value('result.parameter[0].element', 'argument[0].parameter[1]'), passes, passesError],
  ),
  'rxjs::distinctUntilKeyChanged': keeps,
  'rxjs::defaultIfEmpty': [passes, value('argument[0]', 'result.result.element'), passesError],
  'rxjs::dematerialize': [value('result.parameter[0].element.property[value]', 'result.result.element')],
  'rxjs::ignoreElements': [passesError],
  'rxjs::startWith': [passes, value('argument[*]', 'result.result.element'), passesError],
  'rxjs::endWith': [passes, value('argument[*]', 'result.result.element'), passesError],
  'rxjs::mapTo': [value('argument[0]', 'result.result.element'), passesError],
  'rxjs::pluck': [value('result.parameter[0].element.at[0]', 'result.result.element'), passesError],
  'rxjs::toArray': [value('result.parameter[0].element', 'result.result.element.element'), passesError],
  'rxjs::pairwise': [
    value('result.parameter[0].element', 'result.result.element[0]'),
    value('result.parameter[0].element', 'result.result.element[1]'),
    passesError,
  ],
  ...each(
    'rxjs::',
    ['bufferCount', 'bufferTime', 'buffer'],
    [value('result.parameter[0].element', 'result.result.element.element'), passesError],
  ),
  'rxjs::groupBy': [toCallback, value('result.parameter[0].element', 'result.result.element.element'), passesError],
  ...each(
    'rxjs::',
    ['concatAll', 'exhaustAll', 'mergeAll', 'switchAll'],
    [
      value('result.parameter[0].element.element', 'result.result.element'),
      value('result.parameter[0].element.awaited', 'result.result.element'),
      passesError,
    ],
  ),
  ...each(
    'rxjs::',
    ['concatWith', 'mergeWith', 'raceWith'],
    [passes, value('argument[*].element', 'result.result.element'), passesError],
  ),
  ...each(
    'rxjs::',
    ['withLatestFrom', 'combineLatestWith', 'zipWith'],
    [
      value('result.parameter[0].element', 'result.result.element[0]'),
      value('argument[0].element', 'result.result.element[1]'),
      value('argument[1].element', 'result.result.element[2]'),
      value('argument[2].element', 'result.result.element[3]'),
      passesError,
    ],
  ),
  'rxjs::catchError': [
    passes,
    value('result.parameter[0].property[%rejected]', 'argument[0].parameter[0]'),
    value('result.parameter[0]', 'argument[0].parameter[1]'),
    value('argument[0].result.element', 'result.result.element'),
  ],
};

/** Sources by position or by name; what each emits arrives in the same place. */
const joins = [
  value('argument[0].each.element', 'result.element.each'),
  value('argument[0].each.awaited', 'result.element.each'),
] as const;

const merges = [
  value('argument[*].element', 'result.element'),
  value('argument[*].awaited', 'result.element'),
] as const;

const sources: ModelTable = {
  'rxjs::of': [value('argument[*]', 'result.element')],
  'rxjs::from': [value('argument[0].element', 'result.element'), value('argument[0].awaited', 'result.element')],
  'rxjs::defer': [
    value('argument[0].result.element', 'result.element'),
    value('argument[0].result.awaited', 'result.element'),
  ],
  ...each('rxjs::', ['combineLatest', 'forkJoin'], joins),
  'rxjs::zip': [
    value('argument[0].element', 'result.element[0]'),
    value('argument[1].element', 'result.element[1]'),
    value('argument[2].element', 'result.element[2]'),
  ],
  ...each('rxjs::', ['concat', 'merge'], merges),
  'rxjs::race': [...merges, value('argument[0].element.element', 'result.element')],
  'rxjs::iif': [value('argument[1].element', 'result.element'), value('argument[2].element', 'result.element')],
  'rxjs::throwError': [
    value('argument[0].result', 'result.property[%rejected]'),
    value('argument[0]', 'result.property[%rejected]'),
  ],
  ...each('rxjs::', ['empty', 'interval', 'never', 'range', 'timer', 'fromEvent'], []),
  ...each(
    'rxjs::',
    ['firstValueFrom', 'lastValueFrom'],
    [
      value('argument[0].element', 'result.awaited'),
      value('argument[0].property[%rejected]', 'result.property[%rejected]'),
      value('argument[1].property[defaultValue]', 'result.awaited'),
    ],
  ),
};

/** Operators work from left to right, each on what the one before gave. */
const pipeline = [
  value('argument[0].result', 'argument[1].parameter[0]'),
  value('argument[1].result', 'argument[2].parameter[0]'),
  value('argument[2].result', 'argument[3].parameter[0]'),
  value('argument[3].result', 'argument[4].parameter[0]'),
  value('argument[4].result', 'argument[5].parameter[0]'),
  value('argument[5].result', 'argument[6].parameter[0]'),
  value('argument[6].result', 'argument[7].parameter[0]'),
  value('argument[7].result', 'argument[8].parameter[0]'),
] as const;

const emits = [value('argument[0]', 'receiver.element')] as const;

const classes: ModelTable = {
  'rxjs::new Observable': [
    value('argument[0].parameter[0].element', 'result.element'),
    value('argument[0].parameter[0].property[%rejected]', 'result.property[%rejected]'),
  ],
  'rxjs::Observable#pipe': [
    value('receiver', 'result', { below: 1 }),
    value('receiver', 'argument[0].parameter[0]'),
    ...pipeline,
    value('argument[last].result', 'result'),
  ],
  'rxjs::pipe': [
    value('result.parameter[0]', 'argument[0].parameter[0]'),
    ...pipeline,
    value('argument[last].result', 'result.result'),
  ],
  'rxjs::Observable#subscribe': [
    value('receiver.element', 'argument[0].parameter[0]'),
    value('receiver.element', 'argument[0].property[next].parameter[0]'),
    value('receiver.property[%rejected]', 'argument[1].parameter[0]'),
    value('receiver.property[%rejected]', 'argument[0].property[error].parameter[0]'),
    // A subject may stand in the observer's place.
    value('receiver.element', 'argument[0].element'),
  ],
  'rxjs::Observable#forEach': [value('receiver.element', 'argument[0].parameter[0]')],
  'rxjs::Observable#toPromise': [value('receiver.element', 'result.awaited')],
  'rxjs::Subject#asObservable': [value('receiver', 'result')],
  ...each(
    'rxjs::',
    [
      'AsyncSubject#next',
      'BehaviorSubject#next',
      'Observer#next',
      'ReplaySubject#next',
      'Subject#next',
      'Subscriber#next',
    ],
    emits,
  ),
  ...each(
    'rxjs::',
    ['Observer#error', 'Subject#error', 'Subscriber#error'],
    [value('argument[0]', 'receiver.property[%rejected]')],
  ),
  ...each('rxjs::', ['Observer#complete', 'Subject#complete', 'Subscriber#complete', 'Subscription#unsubscribe'], []),
  'rxjs::new Subject': [],
  'rxjs::new ReplaySubject': [],
  'rxjs::new BehaviorSubject': [value('argument[0]', 'result.element')],
  'rxjs::BehaviorSubject#getValue': [value('receiver.element', 'result')],
  'rxjs::BehaviorSubject#value': [value('receiver.element', 'result')],
  'rxjs::bindNodeCallback': [
    value('result.parameter[0]', 'argument[0].parameter[0]'),
    value('argument[0].parameter[1].parameter[1]', 'result.result.element'),
  ],
  'rxjs::isObservable': [],
  'rxjs::materialize': [value('result.parameter[0].element', 'result.result.element.property[value]')],
};

export const rxjs: ModelTable = { ...operators, ...sources, ...classes };
