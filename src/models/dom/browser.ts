import { derived, match, value, type ModelTable } from '../row.js';
import { each } from '../table.js';

/** Storage is an object of strings; the items are its properties. */
const storage: ModelTable = {
  'Storage#clear': [],
  'Storage#getItem': [value('receiver.at[0]', 'result'), match('argument[0]', 'result')],
  'Storage#key': [value('receiver.key', 'result')],
  'Storage#length': [],
  'Storage#removeItem': [],
  'Storage#setItem': [value('argument[0]', 'receiver.key'), value('argument[1]', 'receiver.at[0]')],
};

/**
 * Listeners lie under their names, as in `listeners.ts`. An event knows its name: what it is made with lies under that name, so
 * that it arrives at the listeners of that name. What else lies in an event may be of any name.
 */
const events: ModelTable = {
  'EventTarget#addEventListener': [
    value('argument[1]', 'receiver.property[%listeners].at[0]'),
    value('argument[1].property[handleEvent]', 'receiver.property[%listeners].at[0]'),
    value('receiver.property[%emitted].at[0]', 'argument[1].parameter[0]'),
    value('receiver.property[%emitted].at[0]', 'argument[1].property[handleEvent].parameter[0]'),
  ],
  'EventTarget#dispatchEvent': [
    value('argument[0].property[%event].each', 'receiver.property[%listeners].each.parameter[0]'),
    value('argument[0].any', 'receiver.property[%listeners].any.parameter[0].any'),
    value('argument[0].property[%event].each', 'receiver.property[%emitted].each'),
    value('argument[0].any', 'receiver.property[%emitted].any.any'),
  ],
  'EventTarget#removeEventListener': [],
  'new EventTarget': [],
  'new Event': [],
  'new CustomEvent': [value('argument[1].property[detail]', 'result.property[%event].at[0].property[detail]')],
  'new MessageEvent': [value('argument[1].property[data]', 'result.property[%event].at[0].property[data]')],
  'CustomEvent#detail': [value('receiver.property[%event].any.property[detail]', 'result')],
  'MessageEvent#data': [value('receiver.property[%event].any.property[data]', 'result')],
  ...each('Event#', ['composedPath', 'preventDefault', 'stopImmediatePropagation', 'stopPropagation'], []),
  'new AbortController': [],
  'AbortController#abort': [value('argument[0]', 'receiver.property[signal].property[reason]')],
  'AbortSignal#throwIfAborted': [],
};

/** A message is an event of the name `message`, for the listeners on the other side. */
const delivers = [
  value('argument[0]', 'receiver.property[%listeners].property[message].parameter[0].property[data]'),
  value('argument[0]', 'receiver.property[onmessage].parameter[0].property[data]'),
  value('argument[0]', 'receiver.property[%emitted].property[message].property[data]'),
] as const;

const messages: ModelTable = {
  // The channels of a name are one. The ends of a pipe hear each other; those of Node also have listeners of the bare message.
  'new BroadcastChannel': [value('callee.entry[0]', 'result')],
  'BroadcastChannel#postMessage': delivers,
  'MessagePort#postMessage': [
    value('argument[0]', 'receiver.property[%hears].parameter[0].property[data]'),
    value('argument[0]', 'receiver.property[%gets].parameter[0]'),
  ],
  'MessagePort#start': [],
  ...each('MessagePort#', ['on', 'once', 'addListener'], [value('argument[1]', 'receiver.property[%values].at[0]')]),
  'new MessageChannel': [
    value('result.property[port1].property[%listeners].property[message]', 'result.property[port2].property[%hears]'),
    value('result.property[port2].property[%listeners].property[message]', 'result.property[port1].property[%hears]'),
    value('result.property[port1].property[onmessage]', 'result.property[port2].property[%hears]'),
    value('result.property[port2].property[onmessage]', 'result.property[port1].property[%hears]'),
    value('result.property[port1].property[%values].property[message]', 'result.property[port2].property[%gets]'),
    value('result.property[port2].property[%values].property[message]', 'result.property[port1].property[%gets]'),
  ],
  ...each('', ['Client#postMessage', 'ServiceWorker#postMessage', 'Worker#postMessage'], []),
  postMessage: [],
  'Worker#terminate': [],
};

const attaches = [value('argument[*]', 'receiver.property[%children].element')] as const;

/** Text and children of elements: what is put into a node is in its text. */
const nodes: ModelTable = {
  ...each('Node#', ['appendChild', 'insertBefore'], [...attaches, value('argument[0]', 'result')]),
  'Node#removeChild': [value('argument[0]', 'result')],
  'Node#replaceChild': [value('argument[0]', 'receiver.property[%children].element'), value('argument[1]', 'result')],
  'Node#cloneNode': [value('receiver', 'result')],
  'Node#textContent': [derived('receiver.deep', 'result')],
  'Node#contains': [],
  'Node#hasChildNodes': [],
  ...each('ParentNode#', ['append', 'prepend', 'replaceChildren'], attaches),
  ...each('ChildNode#', ['after', 'before', 'remove', 'replaceWith'], []),
  'ParentNode#querySelector': [value('receiver.property[%children].element', 'result'), match('argument[0]', 'result')],
  'ParentNode#querySelectorAll': [
    value('receiver.property[%children].element', 'result.element'),
    match('argument[0]', 'result'),
  ],
  'Element#closest': [match('argument[0]', 'result')],
  'Element#getAttribute': [value('receiver.at[0]', 'result')],
  'Element#hasAttribute': [],
  'Element#insertAdjacentElement': [
    value('argument[1]', 'receiver.property[%children].element'),
    value('argument[1]', 'result'),
  ],
  'Element#insertAdjacentHTML': [derived('argument[1]', 'receiver.property[%children].element')],
  'Element#insertAdjacentText': [derived('argument[1]', 'receiver.property[%children].element')],
  'Element#innerHTML': [derived('receiver.deep', 'result')],
  'Element#outerHTML': [derived('receiver.deep', 'result')],
  'HTMLElement#innerText': [derived('receiver.deep', 'result')],
  'Element#matches': [match('argument[0]', 'result')],
  'Element#removeAttribute': [],
  'Element#setAttribute': [value('argument[1]', 'receiver.at[0]')],
  'Element#toggleAttribute': [],
  'Document#createElement': [],
  'Document#createDocumentFragment': [],
  'Document#createTextNode': [derived('argument[0]', 'result')],
  'Document#createComment': [derived('argument[0]', 'result')],
  'Document#getElementById': [match('argument[0]', 'result')],
  'Document#write': [],
  'Document#writeln': [],
  ...each('DOMTokenList#', ['add', 'remove', 'replace', 'toggle'], []),
  'DOMTokenList#contains': [match('argument[0]', 'result')],
};

/** What leaves the page is a matter for sinks: these calls give nothing back that was made of the data. */
const host: ModelTable = {
  ...each(
    'console.',
    [
      ...[
        'assert',
        'clear',
        'count',
        'countReset',
        'debug',
        'dir',
        'dirxml',
        'error',
        'group',
        'groupCollapsed',
        'groupEnd',
      ],
      ...['info', 'log', 'table', 'time', 'timeEnd', 'timeLog', 'timeStamp', 'trace', 'warn'],
    ],
    [],
  ),
  ...each('navigator.', ['sendBeacon', 'share', 'vibrate'], []),
  ...each('', ['alert', 'cancelAnimationFrame', 'cancelIdleCallback', 'close', 'confirm', 'prompt', 'reportError'], []),
  requestAnimationFrame: [],
  requestIdleCallback: [],
  matchMedia: [],
  'CSS.escape': [derived('argument[0]', 'result')],
  ...each('History#', ['back', 'forward', 'go', 'pushState', 'replaceState'], []),
  ...each('Location#', ['assign', 'reload', 'replace'], []),
  ...each('WebSocket#', ['close', 'send'], []),
  ...each(
    'XMLHttpRequest#',
    ['abort', 'getAllResponseHeaders', 'getResponseHeader', 'open', 'send', 'setRequestHeader'],
    [],
  ),
  'performance.now': [],
  'Performance#now': [],
  'Clipboard#writeText': [derived('argument[0]', 'receiver.property[%text]')],
  'Clipboard#readText': [derived('receiver.property[%text]', 'result.awaited')],
};

export const browser: ModelTable = { ...storage, ...events, ...messages, ...nodes, ...host };
