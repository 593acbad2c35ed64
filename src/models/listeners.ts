import { value, type ModelRow, type ModelTable } from './row.js';
import { each } from './table.js';

/**
 * An object that calls listeners by name keeps them at `.property[%listeners]`, each under the name it listens to. Who emits
 * under a name finds the listeners of that name; a name that is not constant is any name. What is emitted also stays at
 * `.property[%emitted]`, for listeners that are added where the object is known by another name.
 */

/** The listener that an argument is, under the name that the first argument gives. */
export const listens: readonly ModelRow[] = [
  value('argument[1]', 'receiver.property[%listeners].at[0]'),
  value('receiver.property[%emitted].at[0][0]', 'argument[1].parameter[0]'),
  value('receiver.property[%emitted].at[0][1]', 'argument[1].parameter[1]'),
  value('receiver.property[%emitted].at[0][2]', 'argument[1].parameter[2]'),
  value('receiver.property[%emitted].at[0][3]', 'argument[1].parameter[3]'),
];

/** What comes after the name are the listeners' arguments. */
export const emits: readonly ModelRow[] = [
  value('argument[1]', 'receiver.property[%listeners].at[0].parameter[0]'),
  value('argument[2]', 'receiver.property[%listeners].at[0].parameter[1]'),
  value('argument[3]', 'receiver.property[%listeners].at[0].parameter[2]'),
  value('argument[4]', 'receiver.property[%listeners].at[0].parameter[3]'),
  value('argument[1]', 'receiver.property[%emitted].at[0][0]'),
  value('argument[2]', 'receiver.property[%emitted].at[0][1]'),
  value('argument[3]', 'receiver.property[%emitted].at[0][2]'),
  value('argument[4]', 'receiver.property[%emitted].at[0][3]'),
];

/** Who waits for one event gets a promise: of the listener's arguments as a list, or of the first of them. */
const waits = value('result.property[%listener]', 'receiver.property[%listeners].at[0]');

/** Methods of the emitters that packages have: which name each gives to listening and emitting. */
const METHODS: readonly (readonly [type: string, listening: readonly string[], emitting: readonly string[]])[] = [
  ['mitt::Emitter', ['on'], ['emit']],
  ['nanoevents::Emitter', ['on'], ['emit']],
  ['eventemitter3::EventEmitter', ['on', 'once', 'addListener'], ['emit']],
  ['eventemitter2::EventEmitter2', ['on', 'once', 'addListener', 'many', 'prependListener'], ['emit', 'emitAsync']],
  ['tiny-emitter::TinyEmitter', ['on', 'once'], ['emit']],
  ['emittery::Emittery', ['on'], ['emit', 'emitSerial']],
  ['event-emitter::Emitter', ['on', 'once'], ['emit']],
  ['hookable::Hookable', ['hook', 'hookOnce'], ['callHook', 'callHookParallel']],
];

const chained = value('receiver', 'result');

/** The emitters of packages. */
export const packageEmitters: ModelTable = {
  ...Object.fromEntries(
    METHODS.flatMap(([type, listening, emitting]) => [
      ...Object.entries(each(`${type}#`, listening, [...listens, chained])),
      ...Object.entries(each(`${type}#`, emitting, emits)),
    ]),
  ),
  // A listener to every name gets the name first.
  'mitt::Emitter#emit': [...emits, value('argument[1]', 'receiver.property[%listeners].property[*].parameter[1]')],
  'mitt::Emitter#off': [],
  'mitt::default': [],
  'nanoevents::createNanoEvents': [],
  'emittery::Emittery#once': [waits, value('result.property[%listener].parameter[0]', 'result.awaited')],
  'emittery::Emittery#events': [waits, value('result.property[%listener].parameter[0]', 'result.element')],
  'emittery::Emittery#onAny': [value('argument[0]', 'receiver.property[%listeners].property[*]')],
  'emittery::Emittery#emit': [...emits, value('argument[1]', 'receiver.property[%listeners].property[*].parameter[1]')],
};
