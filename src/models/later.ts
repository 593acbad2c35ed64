/**
 * Functions that call what they are given after they have come back, when nobody is there to catch an error: timers,
 * microtasks and the listeners of emitters, by the names that all of them share.
 */
const LATER: ReadonlySet<string> = new Set([
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'nextTick', 'defer', 'delay', 'debounce'],
  ...['requestAnimationFrame', 'requestIdleCallback', 'addEventListener', 'addListener', 'prependListener'],
  ...['on', 'once', 'prependOnceListener', 'subscribe', 'schedule', 'cron', 'watch', 'addCallback', 'listen'],
]);

export function callsLater(name: string): boolean {
  return LATER.has(name);
}
