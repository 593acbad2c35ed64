/**
 * What frameworks for pages do between the functions of a module, as if it were written there: a page's loader is called, and its
 * result is given to the page.
 */
import ts from 'typescript';
import { field } from '../ir/components.js';
import { addEdge, addLoad, addNode, addStore } from './builder.js';
import { emitCall, type Callee } from './emit-call.js';
import { fixedFunction, functionOf, readVariable, type Frame } from './frame.js';
import { declaredNames, namesOfImport } from './modules.js';
import type { FunctionNode, Variable } from './scopes.js';
import { either, type Value } from './state.js';

interface Loader {
  /** The member of its result that is the page's data. */
  readonly gives?: string;
  /** The member of the page's properties that is the data; without it they are the data. */
  readonly as?: string;
}

/** The exports of a page's module that give its default export data: Next, then Remix and React Router. */
const LOADERS: ReadonlyMap<string, Loader> = new Map([
  ['getServerSideProps', { gives: 'props' }],
  ['getStaticProps', { gives: 'props' }],
  ['loader', { as: 'loaderData' }],
  ['clientLoader', { as: 'loaderData' }],
  ['action', { as: 'actionData' }],
  ['clientAction', { as: 'actionData' }],
]);

/** Hooks that are told by a type, `useLoaderData<typeof loader>()`, whose result they give, and the member that it stands under. */
const HOOKS: ReadonlyMap<string, string | undefined> = new Map([
  ['useLoaderData', undefined],
  ['useActionData', undefined],
  ['useRouteLoaderData', undefined],
  ['useFetcher', 'data'],
]);

const MENTIONS = new RegExp(`\\b(?:${[...LOADERS.keys()].join('|')})\\b`);

/** After a module's statements: its page gets what its loaders give. */
export function givePageData(frame: Frame, file: ts.SourceFile): void {
  if (!MENTIONS.test(file.text)) return;
  const page = defaultFunction(frame, file);
  if (!page) return;
  for (const statement of file.statements) {
    if (!isExported(statement)) continue;
    for (const name of declaredNames(statement)) {
      const loader = LOADERS.get(name.text);
      const variable = loader && frame.builder.scopes.declared(name);
      if (!variable) continue;
      const data = memberOf(frame, loaded(frame, variable, name), loader.gives);
      const props = loader.as === undefined ? data : holding(frame, data, loader.as);
      emitCall(frame, 'call', name, calleeOf(frame, page.value, page.fn), [{ value: props, spread: false, at: name }]);
    }
  }
}

/** `useLoaderData<typeof loader>()`, whatever else the hook gives. */
export function loadedByType(frame: Frame, { expression, typeArguments }: ts.CallExpression): Value | undefined {
  const [type] = typeArguments ?? [];
  if (!type || !ts.isIdentifier(expression) || !HOOKS.has(expression.text) || !ts.isTypeQueryNode(type))
    return undefined;
  const variable = ts.isIdentifier(type.exprName) ? moduleVariable(frame, type.exprName.text) : undefined;
  if (!variable) return undefined;
  const data = loaded(frame, variable, type.exprName);
  const member = HOOKS.get(expression.text);
  return member === undefined ? data : holding(frame, data, member);
}

/** What a loader gives when it is called and waited for. */
function loaded(frame: Frame, variable: Variable, at: ts.Node): Value {
  const value = readVariable(frame, variable, at);
  const result = emitCall(frame, 'call', at, calleeOf(frame, value, fixedFunction(variable)), []);
  const given = addNode(frame.builder, 'expression', frame.fn, at);
  addEdge(frame.builder, 'await', frame.store.node(result), given);
  return either(frame.store.value(given), result);
}

function memberOf(frame: Frame, value: Value, name: string | undefined): Value {
  if (name === undefined) return value;
  const member = addNode(frame.builder, 'expression', frame.fn);
  addLoad(frame.builder, frame.store.node(value), field(name), member);
  return frame.store.value(member);
}

function holding(frame: Frame, value: Value, name: string): Value {
  const object = addNode(frame.builder, 'allocation', frame.fn);
  addStore(frame.builder, frame.store.node(value), field(name), object);
  return frame.store.value(object);
}

function calleeOf(frame: Frame, value: Value, fn: FunctionNode | undefined): Callee {
  const target = fn ? functionOf(frame.builder, fn) : -1;
  return { value, receiver: undefined, name: undefined, namePos: -1, target, member: false, unbound: false };
}

interface Page {
  readonly value: Value;
  readonly fn: FunctionNode;
}

/** The function that a module exports by default, under its name or without one. */
function defaultFunction(frame: Frame, file: ts.SourceFile): Page | undefined {
  for (const statement of file.statements) {
    const name = defaultName(statement);
    const variable = name && moduleVariable(frame, name.text);
    const fn = variable && fixedFunction(variable);
    if (fn) return { value: readVariable(frame, variable, name), fn };
  }
  return undefined;
}

function defaultName(statement: ts.Statement): ts.Identifier | undefined {
  if (ts.isExportAssignment(statement) && !statement.isExportEquals)
    return ts.isIdentifier(statement.expression) ? statement.expression : undefined;
  return ts.isFunctionDeclaration(statement) && hasModifier(statement, ts.SyntaxKind.DefaultKeyword)
    ? statement.name
    : undefined;
}

/** The variable of a name that the module declares or imports. */
function moduleVariable({ builder }: Frame, text: string): Variable | undefined {
  for (const statement of builder.file.statements) {
    const names = ts.isImportDeclaration(statement) ? namesOfImport(statement) : declaredNames(statement);
    const name = names.find((each) => each.text === text);
    if (name) return builder.scopes.declared(name);
  }
  return undefined;
}

function isExported(statement: ts.Statement): boolean {
  return hasModifier(statement, ts.SyntaxKind.ExportKeyword);
}

function hasModifier(statement: ts.Statement, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(statement) && !!ts.getModifiers(statement)?.some((each) => each.kind === kind);
}
