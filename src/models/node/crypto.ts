import { derived, match, value, type ModelTable } from '../row.js';
import { each } from '../table.js';

/** Each `update` goes into the object's state; the outcome is made of all of it. */
const absorbs = [
  derived('argument[0].deep', 'receiver'),
  derived('argument[0].deep', 'result'),
  value('receiver', 'result'),
] as const;
const yields = [derived('receiver.deep', 'result')] as const;

const enciphers = [derived('argument[0].deep', 'receiver'), derived('argument[0].deep', 'result')] as const;

const modes = ['', 'iv', 'CCM', 'ChaCha20Poly1305', 'GCM', 'OCB'] as const;
const ciphers = modes.flatMap((mode) => [`Cipher${mode}`, `Decipher${mode}`]);

const membersOf = (owners: readonly string[], members: readonly string[]): string[] =>
  owners.flatMap((owner) => members.map((member) => `${owner}#${member}`));

const firstToCallback = [derived('argument[0].deep', 'argument[last].parameter[1]')] as const;
const second = [derived('argument[1].deep', 'result')] as const;

/** Digests, codes, ciphers, signatures: all keep the label of the data. A cipher's key and a salt are not part of the outcome. */
export const crypto: ModelTable = {
  'node:crypto::createHash': [],
  'node:crypto::createHmac': second,
  ...each('node:crypto::', ['Hash#update', 'Hmac#update', 'Sign#update', 'Verify#update'], absorbs),
  ...each('node:crypto::', ['Hash#digest', 'Hmac#digest', 'Sign#sign'], yields),
  'node:crypto::Hash#copy': [value('receiver', 'result')],
  'node:crypto::Verify#verify': [match('receiver.deep', 'result'), match('argument[1].deep', 'result')],
  'node:crypto::hash': second,

  ...each('node:crypto::', ['createCipheriv', 'createDecipheriv', 'createCipher', 'createDecipher'], []),
  ...each('node:crypto::', membersOf(ciphers, ['update']), enciphers),
  ...each('node:crypto::', membersOf(ciphers, ['final', 'getAuthTag']), yields),
  ...each('node:crypto::', membersOf(ciphers, ['setAAD', 'setAuthTag', 'setAutoPadding']), [
    value('receiver', 'result'),
  ]),

  ...each('node:crypto::', ['pbkdf2', 'scrypt'], firstToCallback),
  ...each('node:crypto::', ['pbkdf2Sync', 'scryptSync'], [derived('argument[0].deep', 'result')]),
  'node:crypto::hkdf': [derived('argument[1].deep', 'argument[last].parameter[1]')],
  'node:crypto::hkdfSync': second,
  ...each(
    'node:crypto::',
    ['privateDecrypt', 'privateEncrypt', 'publicDecrypt', 'publicEncrypt', 'sign'],
    [derived('argument[1].deep', 'result'), derived('argument[1].deep', 'argument[last].parameter[1]')],
  ),
  'node:crypto::verify': [match('argument[1].deep', 'result'), match('argument[3].deep', 'result')],
  'node:crypto::timingSafeEqual': [match('argument[0].deep', 'result'), match('argument[1].deep', 'result')],
  ...each(
    'node:crypto::',
    ['createSecretKey', 'createPrivateKey', 'createPublicKey'],
    [derived('argument[0].deep', 'result')],
  ),
  'node:crypto::KeyObject#export': yields,
  'node:crypto::KeyObject#equals': [match('receiver.deep', 'result'), match('argument[0].deep', 'result')],
  ...each(
    'node:crypto::',
    [
      'generateKey',
      'generateKeyPair',
      'generateKeyPairSync',
      'generateKeySync',
      'getCiphers',
      'getHashes',
      'getRandomValues',
    ],
    [],
  ),
  ...each('node:crypto::', ['randomBytes', 'randomFill', 'randomFillSync', 'randomInt', 'randomUUID'], []),
};
