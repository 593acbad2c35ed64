import ts from 'typescript';
import { field } from '../ir/components.js';
import {
  addEdge,
  addLoad,
  addNode,
  addStore,
  addUpdate,
  cellOf,
  globalCell,
  moduleReference,
  type Builder,
} from './builder.js';
import type { NodeId } from '../ir/graph.js';
import { lowerExpression } from './expressions.js';
import { hasComment, readVariable, type Frame } from './frame.js';
import { hoist } from './functions.js';
import type { Variable } from './scopes.js';
import { NOTHING, type Value } from './state.js';

const EMPTY = new Set(['undefined', 'NaN', 'Infinity']);

/** A name that nothing in the file declares: a global, or a variable of CommonJS. */
export function readGlobal(frame: Frame, node: ts.Identifier): Value {
  const { builder, store } = frame;
  const known = frame.commonjs.get(node.text);
  if (known) return known;
  if (EMPTY.has(node.text)) return NOTHING;
  const read = addNode(builder, 'read', frame.fn, node);
  if (node.text === 'exports') addEdge(builder, 'shared', builder.module, read);
  else if (node.text === 'module') {
    const exports = addNode(builder, 'read', frame.fn);
    addEdge(builder, 'shared', builder.module, exports);
    addStore(builder, exports, '.exports', read);
  } else shareGlobal(builder, node.text, node, read);
  return store.value(read);
}

/** A global is one place for the whole program, under whichever name the global object has. */
function shareGlobal(builder: Builder, name: string, at: ts.Node, read: NodeId): void {
  const pos = at.getStart(builder.file);
  builder.globals.push({ name, pos, node: read });
  addEdge(builder, 'shared', globalCell(builder, GLOBAL_OBJECTS.has(name) ? 'globalThis' : name, pos), read);
}

const GLOBAL_OBJECTS = new Set(['window', 'self', 'global', 'globalThis', 'frames']);

/** `window.localStorage` is `localStorage`. */
export function readGlobalMember(frame: Frame, node: ts.PropertyAccessExpression, read: NodeId): void {
  const cell = cellOfMember(frame, node);
  if (cell !== undefined) addEdge(frame.builder, 'shared', cell, read);
}

export function writeGlobalMember(frame: Frame, node: ts.PropertyAccessExpression, value: Value): void {
  const cell = cellOfMember(frame, node);
  if (cell !== undefined) addEdge(frame.builder, 'shared', frame.store.node(value), cell);
}

function cellOfMember({ builder }: Frame, node: ts.PropertyAccessExpression): NodeId | undefined {
  const isGlobal = ts.isIdentifier(node.expression) && GLOBAL_OBJECTS.has(node.expression.text);
  if (!isGlobal || builder.scopes.variableOf(node.expression)) return undefined;
  return globalCell(builder, node.name.text, node.name.getStart(builder.file));
}

/** `this` outside of functions: the exports of a CommonJS module, the global object of a script. */
export function moduleThis(frame: Frame, node: ts.Node): Value {
  const { builder, store } = frame;
  if (ts.isExternalModule(builder.file)) return NOTHING;
  if (!isScript(builder.file)) return frame.commonjs.get('exports') ?? NOTHING;
  const read = addNode(builder, 'read', frame.fn, node);
  addEdge(builder, 'shared', globalCell(builder, 'globalThis', node.getStart(builder.file)), read);
  return store.value(read);
}

export function writeGlobal(frame: Frame, node: ts.Identifier, value: Value): void {
  const read = readGlobal(frame, node);
  const [id] = read.ids;
  const origin = id === undefined ? undefined : frame.store.identities[id]?.origin;
  if (origin !== undefined) addEdge(frame.builder, 'writeback', frame.store.node(value), origin);
}

/** Before the first statement: imports, hoisted functions, CommonJS and the variables that functions see. */
export function prepareModule(frame: Frame, file: ts.SourceFile): void {
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) importBindings(frame, statement);
    else if (ts.isImportEqualsDeclaration(statement)) importRequired(frame, statement);
  }
  if (COMMONJS.test(file.text)) prepareCommonJs(frame);
  for (const variable of moduleVariables(frame, file)) frame.published.set(variable, new Set());
  hoist(frame, file.statements);
}

/** By text: a file without these words has nothing to do with it. */
const COMMONJS = /\b(?:module|exports)\b/;

function prepareCommonJs({ builder, store, commonjs }: Frame): void {
  const exports = store.value(builder.module);
  const module = store.value(addNode(builder, 'allocation', 0), { local: true });
  store.put(module, '.exports', exports, addNode(builder, 'written', 0));
  commonjs.set('exports', exports).set('module', module);
}

/** The variables of the module that its functions use or that it exports. */
function moduleVariables(frame: Frame, file: ts.SourceFile): Variable[] {
  const found = new Set<Variable>();
  const { scopes } = frame.builder;
  for (const reference of scopes.referencesBetween(0, file.end)) {
    const { variable } = reference;
    if (variable.owner === file && variable.shared && variable.kind !== 'import') found.add(variable);
  }
  const script = isScript(file);
  for (const statement of file.statements) {
    for (const name of script ? declaredNames(statement) : exportedNames(statement)) {
      const variable = scopes.declared(name);
      if (!variable) continue;
      found.add(variable);
      const pos = name.getStart(file);
      if (script) frame.builder.scriptVariables.push({ name: name.text, pos, node: cellOf(frame.builder, variable) });
    }
  }
  return [...found];
}

/** The top-level variables of a script are everybody's; those of a CommonJS module are its own. */
function isScript(file: ts.SourceFile): boolean {
  return !ts.isExternalModule(file) && !(/[.][cm]?jsx?$/.test(file.fileName) && OWN_SCOPE.test(file.text));
}

const OWN_SCOPE = /(?<![\w$.])(?:module\.exports|exports\.\w|require\s*\(\s*['"`])/;

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) && !!ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** The names that a statement both declares and exports. */
export function exportedNames(statement: ts.Statement): ts.Identifier[] {
  return isExported(statement) ? declaredNames(statement) : [];
}

export function declaredNames(statement: ts.Statement): ts.Identifier[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap((d) => namesIn(d.name));
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isImportEqualsDeclaration(statement) ||
    ts.isModuleDeclaration(statement);
  return named && statement.name && ts.isIdentifier(statement.name) ? [statement.name] : [];
}

export function namesIn(name: ts.BindingName): ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));
}

function importBindings(frame: Frame, statement: ts.ImportDeclaration): void {
  const clause = statement.importClause;
  if (!clause || !ts.isStringLiteralLike(statement.moduleSpecifier)) return;
  const module = moduleReference(frame.builder, statement.moduleSpecifier);
  if (clause.name) bindImport(frame, clause.name, module, 'default');
  const bindings = clause.namedBindings;
  if (!bindings) return;
  if (ts.isNamespaceImport(bindings)) bindImport(frame, bindings.name, module, undefined);
  else
    for (const element of bindings.elements)
      bindImport(frame, element.name, module, (element.propertyName ?? element.name).text);
}

/** The names that an import declares. */
export function namesOfImport({ importClause }: ts.ImportDeclaration): ts.Identifier[] {
  const bindings = importClause?.namedBindings;
  const own = importClause?.name ? [importClause.name] : [];
  if (!bindings) return own;
  return [...own, ...(ts.isNamespaceImport(bindings) ? [bindings.name] : bindings.elements.map(({ name }) => name))];
}

function bindImport(frame: Frame, name: ts.Identifier, module: number, member: string | undefined): void {
  const { builder } = frame;
  const variable = builder.scopes.declared(name);
  if (!variable) return;
  const cell = cellOf(builder, variable);
  if (member === undefined) addEdge(builder, 'value', module, cell);
  else addLoad(builder, module, field(member), cell);
}

/** `import settings = require('./settings')`. */
function importRequired({ builder }: Frame, { name, moduleReference: reference }: ts.ImportEqualsDeclaration): void {
  const variable = builder.scopes.declared(name);
  if (!variable || !ts.isExternalModuleReference(reference) || !ts.isStringLiteralLike(reference.expression)) return;
  addEdge(builder, 'value', moduleReference(builder, reference.expression), cellOf(builder, variable));
}

/** `import Row = Contacts.Export.Row`: another name of what lies in a namespace. */
export function importAlias(frame: Frame, statement: ts.ImportEqualsDeclaration): void {
  const { builder } = frame;
  const variable = builder.scopes.declared(statement.name);
  const reference = statement.moduleReference;
  if (!variable || ts.isExternalModuleReference(reference)) return;
  const path: string[] = [];
  let at: ts.EntityName = reference;
  for (; ts.isQualifiedName(at); at = at.left) path.unshift(at.right.text);
  const root = builder.scopes.variableOf(at);
  if (!root) return;
  let node = frame.store.node(readVariable(frame, root, at));
  for (const name of path) {
    const member = addNode(builder, 'expression', frame.fn);
    addLoad(builder, node, field(name), member);
    node = member;
  }
  addEdge(builder, 'value', node, cellOf(builder, variable));
}

/** After the last statement: what the module exports. */
export function finishModule(frame: Frame, file: ts.SourceFile): void {
  const { builder, store } = frame;
  for (const statement of file.statements) exportStatement(frame, statement);
  const module = frame.commonjs.get('module');
  if (!module) return;
  const exported = addNode(builder, 'read', 0);
  const value = store.node(store.take(module, '.exports', exported));
  if (value !== builder.module) addEdge(builder, 'value', value, builder.module);
}

function exportStatement(frame: Frame, statement: ts.Statement): void {
  const { builder } = frame;
  if (ts.isExportDeclaration(statement)) exportDeclaration(frame, statement);
  for (const name of exportedNames(statement)) {
    const variable = builder.scopes.declared(name);
    const isDefault =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.DefaultKeyword);
    if (variable) exportVariable(frame, variable, isDefault ? 'default' : name.text);
  }
}

function exportVariable(frame: Frame, variable: Variable, as: string): void {
  addStore(frame.builder, cellOf(frame.builder, variable), field(as), frame.builder.module);
}

function exportDeclaration(frame: Frame, statement: ts.ExportDeclaration): void {
  const { builder, store } = frame;
  const specifier = statement.moduleSpecifier;
  const from = specifier && ts.isStringLiteralLike(specifier) ? moduleReference(builder, specifier) : undefined;
  const clause = statement.exportClause;
  if (!clause) {
    if (from !== undefined) addUpdate(builder, from, builder.module, ['.default', ...ownExports(builder.file)]);
  } else if (ts.isNamespaceExport(clause)) {
    if (from !== undefined) addStore(builder, from, field(clause.name.text), builder.module);
  } else {
    for (const element of clause.elements) {
      const local = element.propertyName ?? element.name;
      if (from !== undefined) {
        const member = addNode(builder, 'expression', 0);
        addLoad(builder, from, field(local.text), member);
        addStore(builder, member, field(element.name.text), builder.module);
      } else if (ts.isIdentifier(local)) {
        const variable = builder.scopes.variableOf(local);
        if (!variable) continue;
        if (variable.kind !== 'import' && !frame.published.has(variable)) {
          const value = store.layer.variable(variable);
          if (value) addEdge(builder, 'shared', store.node(value), cellOf(builder, variable));
        }
        exportVariable(frame, variable, element.name.text);
      }
    }
  }
}

/** What a module exports itself wins over what it passes on by `export *`. */
function ownExports(file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return exportedNames(statement).map((name) => field(name.text));
    const clause = statement.exportClause;
    if (!clause) return [];
    return ts.isNamespaceExport(clause)
      ? [field(clause.name.text)]
      : clause.elements.map((element) => field(element.name.text));
  });
}

/** `export default expression` and `export = expression`. */
export function exportAssignment(frame: Frame, statement: ts.ExportAssignment): void {
  const { builder, store } = frame;
  const value = lowerExpression(frame, statement.expression);
  let node = store.node(value);
  if (hasComment(statement)) {
    const definition = addNode(builder, 'definition', 0, statement.expression);
    builder.definitions.push({ name: 'default', pos: statement.getStart(builder.file), node: definition });
    addEdge(builder, 'value', node, definition);
    node = definition;
  }
  if (statement.isExportEquals) addEdge(builder, 'value', node, builder.module);
  else addStore(builder, node, '.default', builder.module);
  store.escape(value);
}
