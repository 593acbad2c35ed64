// Labels, sinks and labelled data strewn into any code, so that much of it is reached by the analysis.
import ts from 'typescript';

/** Declared in each program that strewn files are part of: `$account.phone` is labelled. */
export const ACCOUNT = [
  'declare const $account: {',
  '  /** @purpose security */ phone: string;',
  '  /** @purpose security */ numbers: string[];',
  '  name: string;',
  '};',
  '/** @sink advertising */',
  'declare function $advertise(...values: unknown[]): void;',
].join('\n');

const TAGS = [
  [0.3, '/** @purpose security */ '],
  [0.12, '/** @sink advertising */ '],
  [0.02, '/** @sanitizes security it is only used to test */ '],
  [0.02, '/** @consent advertising */ '],
];
const DATA = ['$account.phone', '$account', '$account.numbers', '[$account.phone]', '{ phone: $account.phone }'];

/**
 * Numbers between 0 and 1 that are the same for the same seed.
 * @param {number} seed
 */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {string} text */
export function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** @param {ts.Node} node */
const isTaggable = (node) =>
  ts.isVariableStatement(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isEnumDeclaration(node) ||
  ts.isEnumMember(node) ||
  ts.isParameter(node) ||
  ts.isPropertySignature(node) ||
  ts.isMethodSignature(node) ||
  ts.isObjectLiteralElementLike(node) ||
  ts.isClassElement(node);

/** @param {ts.Node} node */
const isReplaceable = (node) =>
  (ts.isStringLiteral(node) || ts.isNumericLiteral(node) || node.kind === ts.SyntaxKind.NullKeyword) &&
  (ts.isVariableDeclaration(node.parent) ||
    ts.isCallExpression(node.parent) ||
    ts.isNewExpression(node.parent) ||
    ts.isArrayLiteralExpression(node.parent) ||
    ts.isReturnStatement(node.parent) ||
    ts.isYieldExpression(node.parent) ||
    ts.isThrowStatement(node.parent) ||
    ts.isBinaryExpression(node.parent) ||
    ts.isConditionalExpression(node.parent) ||
    (ts.isPropertyAssignment(node.parent) && node.parent.initializer === node) ||
    (ts.isPropertyDeclaration(node.parent) && node.parent.initializer === node) ||
    (ts.isParameter(node.parent) && node.parent.initializer === node));

/**
 * A file's text with tags before some of its declarations, labelled data for some of its literals, and its variables given to a
 * sink at the end. The same text and seed give the same.
 * @param {string} fileName
 * @param {string} text
 * @param {number} seed
 */
export function strew(fileName, text, seed) {
  const random = randomOf(seed ^ hashOf(text));
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.ESNext, true);
  /** @type {{ pos: number, end: number, text: string }[]} */
  const edits = [];
  /** @type {Set<string>} */
  const names = new Set();
  const stack = [/** @type {ts.Node} */ (file)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const start = node.getStart(file);
    if (isTaggable(node)) {
      let left = random();
      const tag = TAGS.find(([share]) => (left -= share) < 0);
      if (tag) edits.push({ pos: start, end: start, text: tag[1] });
    }
    if (isReplaceable(node) && node.end > start && random() < 0.35) {
      edits.push({ pos: start, end: node.end, text: DATA[Math.floor(random() * DATA.length)] });
    }
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && names.size < 40) names.add(node.name.text);
    ts.forEachChild(node, (child) => {
      stack.push(child);
    });
  }
  edits.sort((a, b) => a.pos - b.pos || a.end - b.end);
  let strewn = '';
  let at = 0;
  for (const edit of edits) {
    if (edit.pos < at) continue;
    strewn += text.slice(at, edit.pos) + edit.text;
    at = edit.end;
  }
  strewn += text.slice(at);
  const head = random() < 0.1 && !strewn.startsWith('#!') ? '/** @sink advertising */\n' : '';
  const given = [...names].filter((name) => name !== '').join(', ');
  return `${head}${strewn}\n;$advertise(${given});\n`;
}
