/** What an expression stands for: literals, what they are put together to, and what comes from outside the program. */
import ts from 'typescript';
import { unwrap } from '../syntax.js';
import { callMeaning, newMeaning } from './calls.js';
import { memberOf, partsOf, thisMeaning } from './members.js';
import {
  joined,
  made,
  MAX_MEANINGS,
  NOTHING,
  spend,
  text,
  textsOf,
  type Env,
  type Inquiry,
  type Meaning,
} from './meaning.js';
import { nameMeaning } from './names.js';

type Evaluation<T extends ts.Node> = (inquiry: Inquiry, node: T, env: Env) => readonly Meaning[];

/** Deeper than this an expression is not looked into. */
const MAX_DEPTH = 60;

/** All that an expression may stand for; nothing where the text does not say. */
export function evaluate(inquiry: Inquiry, expression: ts.Expression, env: Env): readonly Meaning[] {
  if (inquiry.depth >= MAX_DEPTH || !spend(inquiry)) return NOTHING;
  const node = unwrap(expression);
  const evaluation = EXPRESSIONS[node.kind];
  if (!evaluation) return NOTHING;
  inquiry.depth++;
  try {
    return evaluation(inquiry, node as never, env).slice(0, MAX_MEANINGS);
  } finally {
    inquiry.depth--;
  }
}

/** The texts an expression may show, with `*` for what is not constant. */
export function evaluateTexts(inquiry: Inquiry, expression: ts.Expression, env: Env): string[] {
  return textsOf(evaluate(inquiry, expression, env));
}

const literal = (_: Inquiry, node: ts.LiteralLikeNode): readonly Meaning[] => [text(node.text)];
const itself = (_: Inquiry, node: ts.Node, env: Env): readonly Meaning[] => [made(node, env)];
const inner = (inquiry: Inquiry, node: { readonly expression: ts.Expression }, env: Env): readonly Meaning[] =>
  evaluate(inquiry, node.expression, env);

const K = ts.SyntaxKind;

const EXPRESSIONS: Partial<Record<ts.SyntaxKind, Evaluation<never>>> = {
  [K.StringLiteral]: literal,
  [K.NoSubstitutionTemplateLiteral]: literal,
  [K.NumericLiteral]: literal,
  [K.TemplateExpression]: template,
  [K.BinaryExpression]: binary,
  [K.ConditionalExpression]: (inquiry: Inquiry, node: ts.ConditionalExpression, env: Env) => [
    ...evaluate(inquiry, node.whenTrue, env),
    ...evaluate(inquiry, node.whenFalse, env),
  ],
  [K.AwaitExpression]: inner,
  [K.Identifier]: nameMeaning,
  [K.ThisKeyword]: thisMeaning,
  [K.PropertyAccessExpression]: (inquiry: Inquiry, node: ts.PropertyAccessExpression, env: Env) =>
    evaluate(inquiry, node.expression, env).flatMap((base) => memberOf(inquiry, base, node.name.text, node)),
  [K.ElementAccessExpression]: element,
  [K.CallExpression]: callMeaning,
  [K.NewExpression]: newMeaning,
  [K.ObjectLiteralExpression]: itself,
  [K.ArrayLiteralExpression]: itself,
  [K.ArrowFunction]: itself,
  [K.FunctionExpression]: itself,
  [K.ClassExpression]: itself,
};

function template(inquiry: Inquiry, node: ts.TemplateExpression, env: Env): readonly Meaning[] {
  const parts = node.templateSpans.flatMap((span) => [
    evaluateTexts(inquiry, span.expression, env),
    [span.literal.text],
  ]);
  return joined([[node.head.text], ...parts]).map(text);
}

function binary(inquiry: Inquiry, node: ts.BinaryExpression, env: Env): readonly Meaning[] {
  switch (node.operatorToken.kind) {
    case K.PlusToken:
    case K.PlusEqualsToken:
      return joined([evaluateTexts(inquiry, node.left, env), evaluateTexts(inquiry, node.right, env)]).map(text);
    case K.BarBarToken:
    case K.QuestionQuestionToken:
      return [...evaluate(inquiry, node.left, env), ...evaluate(inquiry, node.right, env)];
    case K.AmpersandAmpersandToken:
    case K.CommaToken:
    case K.EqualsToken:
    case K.QuestionQuestionEqualsToken:
    case K.BarBarEqualsToken:
      return evaluate(inquiry, node.right, env);
    default:
      return NOTHING;
  }
}

/** `hosts[region]`: the member of that name, or any of them. */
function element(inquiry: Inquiry, node: ts.ElementAccessExpression, env: Env): readonly Meaning[] {
  const keys = evaluateTexts(inquiry, node.argumentExpression, env);
  const bases = evaluate(inquiry, node.expression, env);
  return bases.flatMap((base) =>
    keys.flatMap((key) => (key.includes('*') ? partsOf(inquiry, base) : memberOf(inquiry, base, key, undefined))),
  );
}
