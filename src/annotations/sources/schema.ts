/** Labels from schema metadata: `phone: z.string().meta({ purpose: 'security' })` and `.describe('@purpose security …')`. */
import ts from 'typescript';

import type { Purpose } from '../../purposes.js';
import type { Context } from '../context.js';
import { span } from '../marks.js';
import { declarationKey, placeOf } from '../nodes.js';
import { readTags } from '../tags.js';
import { labelDeclaration } from './tag.js';
import type { Settled } from './type.js';

/** Finds the files that may hold such metadata. */
export const MENTIONS_METADATA = /\.meta\s*\(\s*\{[^}]*\bpurpose\b|\.describe\s*\(\s*['"`]@purpose\b/;

/** Labels the properties whose schema says what they are for. */
export function labelSchemas(context: Context, settled: Settled): void {
  for (const file of context.files) {
    if (context.isExternal(file) || !MENTIONS_METADATA.test(file.text)) continue;
    // Keys need parent pointers.
    context.checker();
    const work: ts.Node[] = [file];
    for (let node = work.pop(); node !== undefined; node = work.pop()) {
      if (ts.isPropertyAssignment(node) && !settled.has(declarationKey(node))) {
        const purposes = purposesOfChain(context, node.initializer);
        if (purposes.length > 0) labelDeclaration(context.labels, node, purposes, 'schema');
      }
      const children: ts.Node[] = [];
      ts.forEachChild(node, (child) => {
        children.push(child);
      });
      work.push(...children.reverse());
    }
  }
}

/** The metadata of a chain of calls, the last call first. */
function purposesOfChain(context: Context, schema: ts.Expression): readonly Purpose[] {
  let call = schema;
  while (ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression)) {
    const [argument] = call.arguments;
    const read = argument === undefined ? undefined : METHODS.get(call.expression.name.text)?.(argument);
    if (read !== undefined) return read.words.flatMap((word) => parseWord(context, word, read.node));
    call = call.expression.expression;
  }
  return [];
}

interface Metadata {
  readonly words: readonly string[];
  readonly node: ts.Node;
}

const METHODS: ReadonlyMap<string, (argument: ts.Expression) => Metadata | undefined> = new Map([
  ['meta', readMeta],
  ['describe', readDescription],
]);

function readMeta(argument: ts.Expression): Metadata | undefined {
  if (!ts.isObjectLiteralExpression(argument)) return undefined;
  for (const property of argument.properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== 'purpose') continue;
    const { initializer } = property;
    const values = ts.isArrayLiteralExpression(initializer) ? initializer.elements : [initializer];
    const words = values.flatMap((value) => (ts.isStringLiteralLike(value) ? value.text.split(/\s*,\s*/) : []));
    if (words.length > 0) return { words, node: initializer };
  }
  return undefined;
}

function readDescription(argument: ts.Expression): Metadata | undefined {
  if (!ts.isStringLiteralLike(argument)) return undefined;
  const tag = readTags(`/** ${argument.text} */`).find((each) => each.name === 'purpose');
  return tag && { words: tag.words.map((word) => word.text), node: argument };
}

/** A word that is nothing like a purpose may be somebody else's metadata; one that nearly is a purpose is a mistake. */
function parseWord(context: Context, word: string, node: ts.Node): Purpose[] {
  const parsed = context.registry.parse(word);
  if (parsed.ok) return [parsed.purpose];
  const { suggestion } = parsed;
  if (suggestion !== undefined) {
    const message = `Unknown purpose "${word}" in schema metadata. Did you mean "${suggestion}"?`;
    const at = span(node.getSourceFile(), placeOf(node));
    context.diagnostics.push({ kind: 'unknown-purpose', tag: 'purpose', word, suggestion, message, ...at });
  }
  return [];
}
