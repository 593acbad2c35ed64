/**
 * Prisma writes a field's doc comment only into `$UserPayload.scalars`; the types of its arguments (`where`, `data`, `groupBy`) repeat
 * the field without it. They stand in the same generated file and begin with the model's name.
 */
import ts from 'typescript';

import type { Context } from '../context.js';
import { nameText } from '../nodes.js';
import type { LabelledDeclaration } from '../types.js';
import { membersOf } from './type.js';

const PAYLOAD = /^\$(\w+)Payload$/;
const MENTIONS_PAYLOAD = /\$\w+Payload\b/;

/** Extends the labels of payload fields to the argument types of their model. */
export function extendPrismaLabels(context: Context): void {
  const files = new Map(context.files.map((file) => [file.fileName, file]));
  for (const labelled of [...context.labels.byKey.values()]) {
    const file = files.get(labelled.file);
    if (labelled.kind !== 'member' || file === undefined || !MENTIONS_PAYLOAD.test(file.text)) continue;
    const payloads = typesOf(file).filter((type) => PAYLOAD.test(nameText(type) ?? ''));
    const payload = payloads.find((type) => type.pos <= labelled.pos && labelled.pos < type.end);
    if (payload === undefined) continue;
    const model = PAYLOAD.exec(nameText(payload) ?? '')?.[1];
    if (model !== undefined) extend(context, file, model, payloads, labelled);
  }
}

function extend(
  context: Context,
  file: ts.SourceFile,
  model: string,
  payloads: readonly ts.Declaration[],
  labelled: LabelledDeclaration,
): void {
  const models = payloads.flatMap((each) => PAYLOAD.exec(nameText(each) ?? '')?.[1] ?? []);
  for (const type of typesOf(file)) {
    const name = nameText(type) ?? '';
    // `UserSessionWhereInput` begins with `User`, too: the longest model name owns a type.
    const owner = models.filter((each) => name.startsWith(each)).sort((a, b) => b.length - a.length)[0];
    if (owner !== model) continue;
    for (const member of membersOf(type)) {
      if (nameText(member) !== labelled.name) continue;
      for (const label of labelled.labels) context.labels.attach(member, label);
    }
  }
}

function typesOf(file: ts.SourceFile): ts.Declaration[] {
  const types: ts.Declaration[] = [];
  const work: ts.Node[] = [...file.statements];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) types.push(node);
    if (ts.isModuleDeclaration(node) && node.body !== undefined) work.push(node.body);
    if (ts.isModuleBlock(node)) work.push(...node.statements);
  }
  return types.sort((a, b) => a.pos - b.pos);
}
