/** What is wrong with tags although each of them is well-formed: contradictions, sanitizers that sanitize nothing, tags without effect. */
import ts from 'typescript';

import type { Context } from './context.js';
import { span } from './marks.js';
import type { Mark } from './marks.js';
import { functionOf, nameText } from './nodes.js';

/** Reports what the tags of a program contradict or leave without effect. Returns the marks that hold. */
export function checkMarks(context: Context, marks: readonly Mark[]): Mark[] {
  const byNode = new Map<ts.Node, Mark[]>();
  const held: Mark[] = [];
  for (const mark of marks) {
    const siblings = byNode.get(mark.node) ?? [];
    const clash = siblings.find((other) => contradicts(other, mark));
    if (clash !== undefined) {
      report(context, mark, 'contradictory-tag', `@${mark.name} contradicts @${clash.name} on the same declaration.`);
      continue;
    }
    byNode.set(mark.node, [...siblings, mark]);
    if (!isDead(context, mark) && !isDigest(context, mark)) held.push(mark);
  }
  return held;
}

function contradicts(first: Mark, second: Mark): boolean {
  const names = new Set([first.name, second.name]);
  if (names.has('purpose') && names.has('sanitizes')) {
    const [purpose, sanitizer] = first.name === 'purpose' ? [first, second] : [second, first];
    return sanitizer.purposes.some((gone) =>
      purpose.purposes.some((kept) => kept === gone || kept.startsWith(`${gone}.`)),
    );
  }
  if (first.name !== second.name || names.has('consent') || names.has('sanitizes')) return false;
  // Two lists of purposes on one declaration: whether both or either hold is not for us to guess.
  return [...first.purposes].sort().join() !== [...second.purposes].sort().join();
}

function isDead(context: Context, mark: Mark): boolean {
  if (ts.isSourceFile(mark.node) || ts.isModuleDeclaration(mark.node)) return false;
  const empty = mark.declarations.length === 0;
  const resultless = mark.name === 'purpose' && mark.declarations.length > 0 && mark.declarations.every(isResultless);
  if (empty) report(context, mark, 'dead-tag', `@${mark.name} labels nothing: nothing is declared here.`);
  if (resultless) report(context, mark, 'dead-tag', '@purpose labels nothing: the function gives no result.');
  return empty || resultless;
}

const RESULTLESS = new Set([ts.SyntaxKind.VoidKeyword, ts.SyntaxKind.NeverKeyword, ts.SyntaxKind.UndefinedKeyword]);

/** A function that says it gives nothing, or promises nothing; `never` may also be a type that only an assertion gives. */
function isResultless(declaration: ts.Declaration): boolean {
  const fn = functionOf(declaration);
  let type = fn?.type;
  if (type?.kind === ts.SyntaxKind.NeverKeyword && fn && returnsSomething(fn)) return false;
  if (type !== undefined && ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Promise') {
    type = type.typeArguments?.[0];
  }
  return type !== undefined && RESULTLESS.has(type.kind);
}

function returnsSomething(fn: ts.Node): boolean {
  if (ts.isReturnStatement(fn)) return fn.expression !== undefined;
  if (ts.isArrowFunction(fn) && !ts.isBlock(fn.body)) return true;
  return (
    ts.forEachChild(fn, (child) => {
      const inner = ts.isFunctionLike(child) || ts.isClassLike(child) || ts.isExpression(child);
      return (!inner && returnsSomething(child)) || undefined;
    }) === true
  );
}

/** Words in names of functions whose result still tells who somebody is: digests, encodings, encryption, masks, normal forms. */
const DIGEST_WORDS = new Set([
  ...[
    'hash',
    'hashed',
    'hashing',
    'sha',
    'sha1',
    'sha256',
    'sha384',
    'sha512',
    'md5',
    'crc32',
    'digest',
    'hmac',
    'bcrypt',
    'scrypt',
  ],
  ...[
    'argon2',
    'pbkdf2',
    'fingerprint',
    'encrypt',
    'encrypted',
    'cipher',
    'encode',
    'encoded',
    'base64',
    'btoa',
    'hex',
    'mask',
  ],
  ...[
    'masked',
    'obfuscate',
    'pseudonymize',
    'pseudonymise',
    'tokenize',
    'tokenise',
    'normalize',
    'normalise',
    'normalized',
  ],
  ...[
    'normalised',
    'canonicalize',
    'canonicalise',
    'lowercase',
    'uppercase',
    'trim',
    'e164',
    'escape',
    'slugify',
    'redact',
  ],
]);
/** Calls that do the same, by the called name. */
const DIGEST_CALLS = new Set([
  ...[
    'createHash',
    'createHmac',
    'createCipheriv',
    'digest',
    'encrypt',
    'sign',
    'btoa',
    'toLowerCase',
    'toUpperCase',
    'trim',
  ],
  ...['normalize', 'encodeURIComponent', 'encodeURI', 'escape', 'replace', 'replaceAll', 'padStart', 'padEnd'],
]);

function isDigest(context: Context, mark: Mark): boolean {
  if (mark.name !== 'sanitizes') return false;
  const evidence = mark.declarations.map(digestEvidence).find((each) => each !== undefined);
  if (evidence === undefined) return false;
  const message =
    `@sanitizes does not hold here: "${evidence}" shows that the result is computed from the value and still tells whom it is ` +
    'about. A digest, encoding, encryption, mask or normal form of an address is as good as the address for a match.';
  const { tag, place } = { tag: mark.name, place: mark.place };
  context.diagnostics.push({
    kind: 'digest-sanitizer',
    tag,
    evidence,
    message,
    ...span(mark.node.getSourceFile(), place),
  });
  return true;
}

/** A function's own name, or a call that makes up what it returns. */
function digestEvidence(declaration: ts.Declaration): string | undefined {
  const name = nameText(declaration);
  if (name !== undefined && isDigestName(name)) return name;
  const body = bodyOf(functionOf(declaration));
  return body === undefined
    ? undefined
    : returned(body)
        .map(callEvidence)
        .find((each) => each !== undefined);
}

function bodyOf(declaration: ts.SignatureDeclaration | undefined): ts.Node | undefined {
  return declaration !== undefined && 'body' in declaration ? declaration.body : undefined;
}

/** The expressions a function returns, constants it returns replaced by what they were made of. */
function returned(body: ts.Node): ts.Expression[] {
  if (!ts.isBlock(body)) return [body as ts.Expression];
  const expressions: ts.Expression[] = [];
  const constants = new Map<string, ts.Expression>();
  const work: ts.Node[] = [body];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    if (ts.isReturnStatement(node) && node.expression) expressions.push(node.expression);
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      constants.set(node.name.text, node.initializer);
    }
    ts.forEachChild(node, (child) => {
      if (!ts.isFunctionLike(child)) work.push(child);
    });
  }
  return expressions.map((each) => (ts.isIdentifier(each) ? (constants.get(each.text) ?? each) : each));
}

/** The first telling call of the chain that makes a value: `createHash(…).update(…).digest('hex')`. */
function callEvidence(expression: ts.Expression): string | undefined {
  let current = expression;
  for (;;) {
    if (ts.isAwaitExpression(current) || ts.isParenthesizedExpression(current) || ts.isAsExpression(current)) {
      current = current.expression;
    } else if (ts.isCallExpression(current)) {
      const callee = current.expression;
      const name = ts.isPropertyAccessExpression(callee)
        ? callee.name.text
        : ts.isIdentifier(callee)
          ? callee.text
          : '';
      if (DIGEST_CALLS.has(name) || isDigestName(name)) return name;
      if (name === 'toString' && current.arguments.some((each) => ts.isStringLiteralLike(each))) return name;
      if (!ts.isPropertyAccessExpression(callee)) return undefined;
      current = callee.expression;
    } else {
      return undefined;
    }
  }
}

function isDigestName(name: string): boolean {
  return name.split(/(?<=[a-z0-9])(?=[A-Z])|[_$]/).some((word) => DIGEST_WORDS.has(word.toLowerCase()));
}

function report(context: Context, mark: Mark, kind: 'contradictory-tag' | 'dead-tag', message: string): void {
  context.diagnostics.push({ kind, tag: mark.name, message, ...span(mark.node.getSourceFile(), mark.place) });
}
