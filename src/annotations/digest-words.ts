/** The words by which functions are known that give a value in another form: data only. */

/** Words in names of functions whose result still tells who somebody is: digests, encodings, encryption, masks, normal forms. */
export const DIGEST_WORDS: ReadonlySet<string> = new Set([
  ...['hash', 'hashed', 'hashing', 'sha', 'sha1', 'sha256', 'sha384', 'sha512', 'md5', 'crc32', 'digest', 'hmac'],
  ...['bcrypt', 'scrypt', 'argon2', 'pbkdf2', 'fingerprint', 'blake2', 'blake3', 'ripemd160', 'murmurhash', 'xxhash'],
  ...['encrypt', 'encrypted', 'cipher', 'encipher', 'encode', 'encoded', 'base64', 'base64url', 'btoa', 'hex'],
  ...['mask', 'masked', 'obfuscate', 'pseudonymize', 'pseudonymise', 'tokenize', 'tokenise', 'redact'],
  ...['normalize', 'normalise', 'normalized', 'normalised', 'canonicalize', 'canonicalise', 'lowercase', 'uppercase'],
  ...['trim', 'e164', 'escape', 'slugify'],
]);

/** Library calls that do the same, by the called name. */
export const DIGEST_CALLS: ReadonlySet<string> = new Set([
  ...['createHash', 'createHmac', 'createCipheriv', 'digest', 'encrypt', 'sign', 'final', 'hashSync', 'scryptSync'],
  ...['pbkdf2Sync', 'deriveBits', 'btoa', 'encode', 'encodeInto', 'encodeURIComponent', 'encodeURI', 'escape'],
  ...['toLowerCase', 'toUpperCase', 'toLocaleLowerCase', 'toLocaleUpperCase', 'trim', 'trimStart', 'trimEnd'],
  ...['normalize', 'padStart', 'padEnd', 'toBase64', 'toHex'],
]);

/** Calls that hand on what they are given, in one piece or in all its pieces. */
export const KEEPING_CALLS: ReadonlySet<string> = new Set([
  ...['String', 'Object', 'from', 'of', 'concat', 'join', 'map', 'flatMap', 'flat', 'reverse', 'toReversed', 'split'],
  ...['update', 'write', 'values', 'entries', 'fromEntries', 'assign', 'valueOf', 'toString', 'then', 'resolve', 'all'],
  ...['decode', 'importKey', 'alloc', 'copy', 'buffer', 'structuredClone', 'freeze', 'sort', 'toSorted', 'fill'],
]);

/** Calls that leave only a part of what they are given, or a fact about it. */
export const LOSING_CALLS: ReadonlySet<string> = new Set([
  ...['slice', 'substring', 'substr', 'at', 'charAt', 'charCodeAt', 'codePointAt', 'pop', 'shift', 'splice'],
  ...['indexOf', 'lastIndexOf', 'search', 'includes', 'startsWith', 'endsWith', 'test', 'match', 'matchAll', 'exec'],
  ...['find', 'findIndex', 'findLast', 'some', 'every', 'get', 'has', 'localeCompare', 'filter', 'reduce', 'keys'],
]);
