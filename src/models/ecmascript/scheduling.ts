import { value, type ModelTable } from '../row.js';

/** Timers hand what follows the delay to the callback. */
const afterDelay = [
  value('argument[2]', 'argument[0].parameter[0]'),
  value('argument[3]', 'argument[0].parameter[1]'),
  value('argument[4]', 'argument[0].parameter[2]'),
  value('argument[5]', 'argument[0].parameter[3]'),
] as const;

const afterCallback = [
  value('argument[1]', 'argument[0].parameter[0]'),
  value('argument[2]', 'argument[0].parameter[1]'),
  value('argument[3]', 'argument[0].parameter[2]'),
  value('argument[4]', 'argument[0].parameter[3]'),
] as const;

/** Global functions of every host: timers, microtasks and the structured clone. */
export const scheduling: ModelTable = {
  clearImmediate: [],
  clearInterval: [],
  clearTimeout: [],
  queueMicrotask: [],
  setImmediate: afterCallback,
  setInterval: afterDelay,
  setTimeout: afterDelay,
  structuredClone: [value('argument[0]', 'result', { fresh: true })],
};
