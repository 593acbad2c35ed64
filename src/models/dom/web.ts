import { derived, match, value, type ModelRow, type ModelTable } from '../row.js';
import { each } from '../table.js';

const entries = [value('receiver.key', 'result.element[0]'), value('receiver.value', 'result.element[1]')] as const;

const stores = [value('argument[0]', 'receiver.key'), value('argument[1]', 'receiver.entry[0]')] as const;

/** What a list of named values is made from: a record, pairs, or another such list. */
const fromRecord = [
  value('argument[0].each', 'result.named'),
  value('argument[0].element[0]', 'result.key'),
  value('argument[0].pair', 'result.pair'),
  value('argument[0].key', 'result.key'),
  value('argument[0].value', 'result.value'),
] as const;

/** `URLSearchParams`, `FormData` and `Headers` have the same methods: names with one or several values each. */
function namedValues(owner: string): ModelTable {
  const rows: Readonly<Record<string, readonly ModelRow[]>> = {
    append: stores,
    delete: [],
    entries,
    forEach: [
      value('receiver.value', 'argument[0].parameter[0]'),
      value('receiver.key', 'argument[0].parameter[1]'),
      value('receiver', 'argument[0].parameter[2]'),
      value('argument[1]', 'argument[0].this'),
    ],
    get: [value('receiver.entry[0]', 'result'), match('argument[0]', 'result')],
    getAll: [value('receiver.entry[0]', 'result.element'), match('argument[0]', 'result')],
    has: [match('argument[0]', 'result'), match('receiver.key', 'result')],
    keys: [value('receiver.key', 'result.element')],
    set: stores,
    size: [],
    values: [value('receiver.value', 'result.element')],
    '[Symbol.iterator]': entries,
  };
  return Object.fromEntries(Object.entries(rows).map(([member, own]) => [`${owner}#${member}`, own]));
}

const urls: ModelTable = {
  'new URL': [derived('argument[0]', 'result'), derived('argument[1]', 'result')],
  'URL.parse': [derived('argument[0]', 'result'), derived('argument[1]', 'result')],
  'URL.canParse': [],
  'URL.createObjectURL': [derived('argument[0].deep', 'result')],
  'URL.revokeObjectURL': [],
  // The search parameters are a plain property; what is appended there is part of these texts.
  ...each('URL#', ['href', 'toJSON', 'toString'], [derived('receiver.deep', 'result')]),
  'URL#search': [
    derived('receiver', 'result'),
    derived('receiver.property[search]', 'result'),
    derived('receiver.property[searchParams].deep', 'result'),
  ],

  ...namedValues('URLSearchParams'),
  'URLSearchParams#has': [
    match('argument[0]', 'result'),
    match('argument[1]', 'result'),
    match('receiver.key', 'result'),
    match('receiver.value', 'result'),
  ],
  'URLSearchParams#sort': [],
  'URLSearchParams#toString': [derived('receiver.deep', 'result')],
  'new URLSearchParams': [derived('argument[0]', 'result'), ...fromRecord],

  ...namedValues('FormData'),
  'new FormData': [derived('argument[0].any', 'result.value')],

  ...namedValues('Headers'),
  'Headers#getSetCookie': [value('receiver.value', 'result.element')],
  'new Headers': fromRecord,
};

/** The content of a request or response lies at `.property[%body]`. */
const readsBody = [derived('receiver.property[%body].deep', 'result.awaited')] as const;
const bodyReaders = ['arrayBuffer', 'blob', 'bytes', 'json', 'text'] as const;
const readsForm = [
  value('receiver.property[%body].key', 'result.awaited.key'),
  value('receiver.property[%body].value', 'result.awaited.value'),
] as const;

const http: ModelTable = {
  // The answer is the server's data; what is sent is a matter for sinks.
  fetch: [],
  'new Request': [
    derived('argument[0]', 'result.property[url]'),
    derived('argument[0].deep', 'result.property[url]'),
    value('argument[0].property[%body]', 'result.property[%body]'),
    value('argument[0].property[headers]', 'result.property[headers]'),
    value('argument[1].property[body]', 'result.property[%body]'),
    value('argument[1].property[headers].any', 'result.property[headers].value'),
    value('argument[1].property[headers].value', 'result.property[headers].value'),
  ],
  ...each('Request#', bodyReaders, readsBody),
  'Request#formData': readsForm,
  'Request#clone': [value('receiver', 'result')],
  'Request#body': [value('receiver.property[%body]', 'result')],

  'new Response': [
    value('argument[0]', 'result.property[%body]'),
    value('argument[1].property[headers].any', 'result.property[headers].value'),
    value('argument[1].property[headers].value', 'result.property[headers].value'),
    value('argument[1].property[statusText]', 'result.property[statusText]'),
  ],
  'Response.json': [value('argument[0]', 'result.property[%body]')],
  'Response.redirect': [derived('argument[0]', 'result.property[headers].value')],
  'Response.error': [],
  ...each('Response#', bodyReaders, readsBody),
  'Response#formData': readsForm,
  'Response#clone': [value('receiver', 'result')],
  'Response#body': [value('receiver.property[%body]', 'result')],
};

const content: ModelTable = {
  'new Blob': [derived('argument[0].deep', 'result')],
  'new File': [derived('argument[0].deep', 'result'), value('argument[1]', 'result.property[name]')],
  ...each('Blob#', ['arrayBuffer', 'bytes', 'text'], [derived('receiver', 'result.awaited')]),
  'Blob#slice': [derived('receiver', 'result')],
  'Blob#stream': [derived('receiver', 'result.element')],
  ...each('Blob#', ['size', 'type'], []),
  ...each(
    'FileReader#',
    ['readAsArrayBuffer', 'readAsBinaryString', 'readAsDataURL', 'readAsText'],
    [derived('argument[0].deep', 'receiver.property[result]')],
  ),

  'new TextEncoder': [],
  'new TextDecoder': [],
  'TextEncoder#encode': [derived('argument[0]', 'result')],
  'TextEncoder#encodeInto': [derived('argument[0]', 'argument[1].element')],
  'TextEncoder#encoding': [],
  'TextDecoder#decode': [derived('argument[0].deep', 'result')],
  'TextDecoder#encoding': [],
  atob: [derived('argument[0]', 'result')],
  btoa: [derived('argument[0]', 'result')],
};

const dataThird = [derived('argument[2].deep', 'result.awaited')] as const;

/** A digest keeps the label; so does what is encrypted, signed or derived. A cipher's key is not part of the outcome. */
const cryptography: ModelTable = {
  'Crypto#getRandomValues': [],
  'Crypto#randomUUID': [],
  'SubtleCrypto#decrypt': dataThird,
  'SubtleCrypto#deriveBits': [derived('argument[1].deep', 'result.awaited')],
  'SubtleCrypto#deriveKey': [derived('argument[1].deep', 'result.awaited')],
  'SubtleCrypto#digest': [derived('argument[1].deep', 'result.awaited')],
  'SubtleCrypto#encrypt': dataThird,
  'SubtleCrypto#exportKey': [derived('argument[1].deep', 'result.awaited')],
  'SubtleCrypto#generateKey': [],
  'SubtleCrypto#importKey': [derived('argument[1].deep', 'result.awaited')],
  'SubtleCrypto#sign': [derived('argument[1].deep', 'result.awaited'), ...dataThird],
  'SubtleCrypto#unwrapKey': [derived('argument[1].deep', 'result.awaited')],
  'SubtleCrypto#verify': [match('argument[2].deep', 'result.awaited'), match('argument[3].deep', 'result.awaited')],
  'SubtleCrypto#wrapKey': [derived('argument[1].deep', 'result.awaited')],
};

/** Streams hold their chunks at `.element`. */
const streams: ModelTable = {
  'new ReadableStream': [
    value('argument[0].property[start].parameter[0].element', 'result.element'),
    value('argument[0].property[pull].parameter[0].element', 'result.element'),
  ],
  'ReadableStream.from': [value('argument[0].element', 'result.element')],
  'ReadableStream#cancel': [],
  'ReadableStream#getReader': [value('receiver.element', 'result.element')],
  'ReadableStream#pipeThrough': [
    value('receiver.element', 'argument[0].property[writable].element'),
    value('argument[0].property[readable].element', 'result.element'),
  ],
  'ReadableStream#pipeTo': [value('receiver.element', 'argument[0].element')],
  'ReadableStream#tee': [
    value('receiver.element', 'result[0].element'),
    value('receiver.element', 'result[1].element'),
  ],
  'ReadableStream#values': [value('receiver.element', 'result.element')],
  'ReadableStream#[Symbol.asyncIterator]': [value('receiver.element', 'result.element')],
  'ReadableStreamDefaultReader#read': [value('receiver.element', 'result.awaited.property[value]')],
  'ReadableStreamDefaultReader#releaseLock': [],
  'ReadableStreamDefaultController#enqueue': [value('argument[0]', 'receiver.element')],
  'TransformStreamDefaultController#enqueue': [value('argument[0]', 'receiver.element')],
  'new TransformStream': [
    value('result.property[writable].element', 'argument[0].property[transform].parameter[0]'),
    value('argument[0].property[transform].parameter[1].element', 'result.property[readable].element'),
    value('argument[0].property[flush].parameter[0].element', 'result.property[readable].element'),
    // Without a transformer the chunks pass as they are.
    value('result.property[writable].element', 'result.property[readable].element', { below: 1 }),
  ],
  ...each(
    'new ',
    ['CompressionStream', 'DecompressionStream', 'TextDecoderStream', 'TextEncoderStream'],
    [derived('result.property[writable].element', 'result.property[readable].element')],
  ),
  'new WritableStream': [value('result.element', 'argument[0].property[write].parameter[0]')],
  'WritableStream#getWriter': [value('result.element', 'receiver.element')],
  'WritableStreamDefaultWriter#write': [value('argument[0]', 'receiver.element')],
  'WritableStreamDefaultWriter#close': [],
};

/** Web platform interfaces that browsers and servers share. */
export const web: ModelTable = { ...urls, ...http, ...content, ...cryptography, ...streams };
