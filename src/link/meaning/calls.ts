/** What calls and constructions give: texts by the language's own functions, results of the program's functions. */
import ts from 'typescript';
import { unwrap } from '../syntax.js';
import { evaluate, evaluateTexts } from './evaluate.js';
import { joinUrl } from './urls.js';
import {
  further,
  joined,
  made,
  NOTHING,
  text,
  textsOf,
  type Env,
  type Frame,
  type Inquiry,
  type Meaning,
} from './meaning.js';
import { moduleMeaning } from './modules.js';

export function callMeaning(inquiry: Inquiry, node: ts.CallExpression, env: Env): readonly Meaning[] {
  const [first] = node.arguments;
  const callee = unwrap(node.expression);
  if (first && ts.isStringLiteralLike(first)) {
    if (callee.kind === ts.SyntaxKind.ImportKeyword) return moduleMeaning(inquiry.host, first);
    if (ts.isIdentifier(callee) && callee.text === 'require') return moduleMeaning(inquiry.host, first);
  }
  return (
    textMethod(inquiry, node, callee, env) ??
    evaluate(inquiry, callee, env).flatMap((called) => result(inquiry, called, node, env))
  );
}

function result(inquiry: Inquiry, called: Meaning, node: ts.CallExpression, env: Env): readonly Meaning[] {
  if (called.kind === 'outside')
    return known(inquiry, called, node, env) ?? [further(called, { kind: 'call', call: node, env })];
  if (called.kind === 'text' || called.instance || !ts.isFunctionLike(called.node)) return NOTHING;
  return returned(inquiry, called.node, { functions: [called.node], call: node, outer: env });
}

/** Functions of the language that give back what they are given, as a text or as it is. */
const PASSING = new Set([
  'String',
  'encodeURI',
  'decodeURI',
  'Object.freeze',
  'Object.seal',
  'Promise.resolve',
  'structuredClone',
]);

function known(
  inquiry: Inquiry,
  { root, steps }: Extract<Meaning, { kind: 'outside' }>,
  node: ts.CallExpression,
  env: Env,
): readonly Meaning[] | undefined {
  if (root.kind !== 'global' || steps.length > 1) return undefined;
  const [step] = steps;
  const name = step === undefined ? root.name : step.kind === 'member' ? `${root.name}.${step.name}` : '';
  const [first] = node.arguments;
  if (name === 'Object.assign') return node.arguments.flatMap((each) => evaluate(inquiry, each, env));
  return first && PASSING.has(name) ? evaluate(inquiry, first, env) : undefined;
}

/** What a function of the program gives when it is called so. */
export function returned(inquiry: Inquiry, fn: ts.Node, frame: Frame): readonly Meaning[] {
  const body = 'body' in fn ? (fn.body as ts.Node | undefined) : undefined;
  if (!body) return NOTHING;
  if (!ts.isBlock(body)) return evaluate(inquiry, body as ts.Expression, frame);
  return returnsOf(body).flatMap((each) => evaluate(inquiry, each, frame));
}

const MAX_RETURNS = 8;

/** The expressions that a body returns, without those of functions in it. */
function returnsOf(body: ts.Block): ts.Expression[] {
  const found: ts.Expression[] = [];
  const work: ts.Node[] = [body];
  for (let node = work.pop(); node && found.length < MAX_RETURNS; node = work.pop()) {
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    if (ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isExpression(node)) continue;
    ts.forEachChild(node, (child) => {
      work.push(child);
    });
  }
  return found;
}

// ---- texts

const SAME = new Set(['toString', 'valueOf', 'toJSON', 'trim', 'trimEnd', 'trimStart', 'normalize', 'toLowerCase']);

/** Methods of strings, of arrays of them, and of URLs, which are their text here. */
function textMethod(
  inquiry: Inquiry,
  node: ts.CallExpression,
  callee: ts.Expression,
  env: Env,
): readonly Meaning[] | undefined {
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  const name = callee.name.text;
  const [first, second] = node.arguments;
  const base = (): readonly Meaning[] => evaluate(inquiry, callee.expression, env);
  if (SAME.has(name)) {
    const texts = base().filter((each) => each.kind === 'text');
    return texts.length > 0 ? texts : undefined;
  }
  if (name === 'concat') {
    const texts = base().filter((each) => each.kind === 'text');
    const rest = node.arguments.map((each) => evaluateTexts(inquiry, each, env));
    return texts.length > 0 ? joined([textsOf(texts), ...rest]).map(text) : undefined;
  }
  if ((name === 'replace' || name === 'replaceAll') && first && second) {
    const texts = base().filter((each) => each.kind === 'text');
    return texts.length > 0 ? replaced(inquiry, textsOf(texts), first, second, env) : undefined;
  }
  return name === 'join' ? joinedElements(inquiry, base(), first, env) : undefined;
}

function replaced(inquiry: Inquiry, texts: string[], from: ts.Expression, to: ts.Expression, env: Env): Meaning[] {
  const wanted = evaluateTexts(inquiry, from, env);
  const given = evaluateTexts(inquiry, to, env);
  if (wanted.some((each) => each.includes('*'))) return texts.map(text);
  return texts.flatMap((each) => wanted.flatMap((want) => given.map((give) => text(each.split(want).join(give)))));
}

function joinedElements(
  inquiry: Inquiry,
  bases: readonly Meaning[],
  separator: ts.Expression | undefined,
  env: Env,
): readonly Meaning[] | undefined {
  const [base] = bases;
  if (bases.length !== 1 || base?.kind !== 'made' || !ts.isArrayLiteralExpression(base.node)) return undefined;
  const between = separator ? evaluateTexts(inquiry, separator, env) : [','];
  const parts = base.node.elements.flatMap((each, index) => {
    const texts = ts.isSpreadElement(each) ? ['*'] : evaluateTexts(inquiry, each, base.env);
    return index === 0 ? [texts] : [between, texts];
  });
  return joined(parts).map(text);
}

// ---- constructions

/** `new URL(path, base)` and `new Request(url)` are their URL; an instance of a class of the program is what made it. */
export function newMeaning(inquiry: Inquiry, node: ts.NewExpression, env: Env): readonly Meaning[] {
  return evaluate(inquiry, node.expression, env).flatMap((called): readonly Meaning[] => {
    if (called.kind === 'text') return NOTHING;
    if (called.kind === 'made') return ts.isClassLike(called.node) ? [made(node, env, true)] : NOTHING;
    const [first, second] = node.arguments ?? [];
    const plain = called.root.kind === 'global' && called.steps.length === 0;
    const ofUrl = called.root.kind === 'package' && /^(?:node:)?url$/.test(called.root.name);
    if (first && ((plain && called.root.name === 'URL') || ofUrl)) {
      const bases = second ? evaluateTexts(inquiry, second, env) : [''];
      return bases.flatMap((base) => evaluateTexts(inquiry, first, env).map((path) => text(joinUrl(base, path, true))));
    }
    if (first && plain && called.root.name === 'Request') return evaluate(inquiry, first, env);
    return [further(called, { kind: 'call', call: node, env })];
  });
}
