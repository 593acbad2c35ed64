/** What is wrong with tags although each of them is well-formed: contradictions, sanitizers that sanitize nothing, tags without effect. */
import ts from 'typescript';

import type { Context } from './context.js';
import { digestEvidence } from './digests.js';
import { span } from './marks.js';
import type { Mark } from './marks.js';
import { functionOf } from './nodes.js';

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

function isDigest(context: Context, mark: Mark): boolean {
  if (mark.name !== 'sanitizes') return false;
  const evidence = mark.declarations
    .map((declaration) => digestEvidence(context.checker(), declaration))
    .find((each) => each !== undefined);
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

function report(context: Context, mark: Mark, kind: 'contradictory-tag' | 'dead-tag', message: string): void {
  context.diagnostics.push({ kind, tag: mark.name, message, ...span(mark.node.getSourceFile(), mark.place) });
}
