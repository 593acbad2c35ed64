import type { ModelPath } from './row.js';

/** Something that a call of the language surely takes out of an object or replaces: a label that lay there is gone. */
export interface ClearRow {
  readonly path: ModelPath;
  /** The row holds only for calls with fewer arguments than this. */
  readonly below?: number;
}

const entry: ClearRow = { path: 'receiver.entry[0]' };
const elements: ClearRow = { path: 'receiver.element' };

/** By the keys of the models. `.entry` means nothing where its argument fixes no key, or leaves several open. */
export const CLEARED: Readonly<Record<string, readonly ClearRow[]>> = {
  'Map#clear': [{ path: 'receiver.value' }, { path: 'receiver.key' }],
  'Map#delete': [entry],
  'Map#set': [entry],
  'Set#clear': [elements],
  'Array#fill': [{ ...elements, below: 2 }],
  'TypedArray#fill': [{ ...elements, below: 2 }],
  'URLSearchParams#delete': [{ ...entry, below: 2 }],
  'URLSearchParams#set': [entry],
  'FormData#delete': [entry],
  'FormData#set': [entry],
  'Headers#delete': [entry],
  'Headers#set': [entry],
};
