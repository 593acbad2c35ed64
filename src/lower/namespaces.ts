import ts from 'typescript';
import { field } from '../ir/components.js';
import type { NodeId } from '../ir/graph.js';
import { addLoad, addNode, addStore, cellOf } from './builder.js';
import { assignVariable, readVariable, type Frame } from './frame.js';
import { hoist } from './functions.js';
import { exportedNames } from './modules.js';
import { either, NOTHING } from './state.js';
import { lowerStatements } from './statements.js';

/** A namespace is an object that its own statements fill. */
export function lowerNamespace(frame: Frame, node: ts.ModuleDeclaration): void {
  const { builder, store } = frame;
  const { body } = node;
  if (!body) return;
  const members = ts.isModuleBlock(body) ? lowerBlock(frame, body) : lowerInner(frame, body);
  const variable = ts.isIdentifier(node.name) ? builder.scopes.declared(node.name) : undefined;
  if (!variable) return;
  const object = addNode(builder, 'allocation', frame.fn, node.name);
  for (const name of members) fill(frame, name, object);
  assignVariable(
    frame,
    variable,
    either(store.layer.variable(variable) ?? NOTHING, store.value(object, { local: true })),
  );
}

function lowerBlock(frame: Frame, body: ts.ModuleBlock): readonly ts.Identifier[] {
  hoist(frame, body.statements);
  lowerStatements(frame, body.statements);
  return body.statements.flatMap(exportedNames);
}

/** Of `namespace A.B`, the namespace `B` is the one member of `A`. */
function lowerInner(frame: Frame, body: ts.Node): readonly ts.Identifier[] {
  if (!ts.isModuleDeclaration(body)) return [];
  lowerNamespace(frame, body);
  return ts.isIdentifier(body.name) ? [body.name] : [];
}

/** The variable and the member are one place: what is written into the one is read out of the other. */
function fill(frame: Frame, name: ts.Identifier, object: NodeId): void {
  const { builder, store } = frame;
  const member = builder.scopes.declared(name);
  if (!member) return;
  const content = member.kind === 'import' ? readVariable(frame, member, name) : store.layer.variable(member);
  if (content) addStore(builder, store.node(content), field(name.text), object);
  const { declaration } = member;
  if (!declaration || !ts.isVariableDeclaration(declaration)) return;
  if (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) return;
  addStore(builder, cellOf(builder, member), field(name.text), object);
  addLoad(builder, object, field(name.text), cellOf(builder, member));
}
