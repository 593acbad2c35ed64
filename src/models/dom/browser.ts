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

/** Which listener sees which event depends on literal names, which the engine matches itself. */
const events: ModelTable = {
  ...each('EventTarget#', ['addEventListener', 'dispatchEvent', 'removeEventListener'], []),
  'new Event': [],
  'new CustomEvent': [value('argument[1].property[detail]', 'result.property[detail]')],
  'new MessageEvent': [value('argument[1].property[data]', 'result.property[data]')],
  ...each('Event#', ['composedPath', 'preventDefault', 'stopImmediatePropagation', 'stopPropagation'], []),
  'new AbortController': [],
  'AbortController#abort': [value('argument[0]', 'receiver.property[signal].property[reason]')],
  'AbortSignal#throwIfAborted': [],
};

/** Posted messages wait at `.property[%posted]`; the engine finds the other side's listener. */
const messages: ModelTable = {
  ...Object.fromEntries(
    ['BroadcastChannel', 'Client', 'MessagePort', 'ServiceWorker', 'Worker'].map((owner) => [
      `${owner}#postMessage`,
      [value('argument[0]', 'receiver.property[%posted]')],
    ]),
  ),
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
