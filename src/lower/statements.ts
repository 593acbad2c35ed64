import ts from 'typescript';
import { ANY, field } from '../ir/components.js';
import { bindPattern, recordWrite } from './assignments.js';
import { addEdge, addNode, addStore } from './builder.js';
import { lowerClass } from './classes.js';
import { constantOf, decided, type Known } from './constants.js';
import { lowerClosure, lowerCondition, lowerExpression } from './expressions.js';
import { isPresence } from './comparisons.js';
import { noteCollection } from './collections.js';
import { grantBehind, grantWhere } from './consent-conditions.js';
import { guardOf } from './guards.js';
import { assignVariable, labellable, type Frame, type Tried } from './frame.js';
import { memberName } from './keys.js';
import { giveBack, hoist, emitOuts } from './functions.js';
import { exportAssignment, importAlias } from './modules.js';
import { end, jump, lowerLabelled, mayThrow, run, withJump } from './jumps.js';
import { lowerDo, lowerFor, lowerForEach, lowerWhile } from './loops.js';
import { lowerNamespace } from './namespaces.js';
import type { NodeId } from '../ir/graph.js';
import { either, NOTHING, type Layer, type Value } from './state.js';

export function lowerStatements(frame: Frame, statements: readonly ts.Statement[]): void {
  for (const statement of statements) {
    // Behind a return, throw or jump nothing runs; functions declared there were hoisted.
    if (frame.store.layer.dead) return;
    lowerStatement(frame, statement);
    mayThrow(frame);
  }
}

type Lowering<T extends ts.Node> = (frame: Frame, node: T) => void;

const K = ts.SyntaxKind;

/** One entry a statement. What is missing here (types, imports, empty statements) does nothing when it runs. */
const STATEMENTS: Partial<Record<ts.SyntaxKind, Lowering<never>>> = {
  [K.Block]: (frame: Frame, node: ts.Block) => {
    hoist(frame, node.statements);
    lowerStatements(frame, node.statements);
  },
  [K.VariableStatement]: (frame: Frame, node: ts.VariableStatement) => {
    lowerDeclarations(frame, node.declarationList);
  },
  [K.ExpressionStatement]: (frame: Frame, node: ts.ExpressionStatement) => {
    lowerExpression(frame, node.expression);
    grantBehind(frame, node.expression);
  },
  [K.IfStatement]: lowerIf,
  [K.ForStatement]: lowerFor,
  [K.ForOfStatement]: lowerForEach,
  [K.ForInStatement]: lowerForEach,
  [K.WhileStatement]: lowerWhile,
  [K.DoStatement]: lowerDo,
  [K.SwitchStatement]: lowerSwitch,
  [K.TryStatement]: lowerTry,
  [K.ReturnStatement]: (frame: Frame, node: ts.ReturnStatement) => {
    giveBack(frame, node.expression && lowerExpression(frame, node.expression), node.expression);
    end(frame, 'return');
  },
  [K.ThrowStatement]: (frame: Frame, node: ts.ThrowStatement) => {
    const thrown = frame.store.node(lowerExpression(frame, node.expression));
    addEdge(frame.builder, 'value', thrown, frame.thrown);
    emitOuts(frame);
    mayThrow(frame);
    end(frame, 'throw');
  },
  [K.BreakStatement]: (frame: Frame, node: ts.BreakStatement) => {
    jump(frame, node.label?.text, 'breaks');
  },
  [K.ContinueStatement]: (frame: Frame, node: ts.ContinueStatement) => {
    jump(frame, node.label?.text, 'continues');
  },
  [K.LabeledStatement]: lowerLabelled,
  [K.ClassDeclaration]: (frame: Frame, node: ts.ClassDeclaration) => {
    const value = lowerClass(frame, node);
    const variable = node.name && frame.builder.scopes.declared(node.name);
    if (variable) assignVariable(frame, variable, value);
    if (isDefaultExport(node)) addStore(frame.builder, frame.store.node(value), '.default', frame.builder.module);
  },
  [K.FunctionDeclaration]: (frame: Frame, node: ts.FunctionDeclaration) => {
    if (!isDefaultExport(node) || !node.body) return;
    addStore(frame.builder, frame.store.node(lowerClosure(frame, node)), '.default', frame.builder.module);
  },
  [K.EnumDeclaration]: lowerEnum,
  [K.ModuleDeclaration]: lowerNamespace,
  [K.ImportEqualsDeclaration]: importAlias,
  [K.ExportAssignment]: exportAssignment,
  [K.WithStatement]: (frame: Frame, node: ts.WithStatement) => {
    lowerExpression(frame, node.expression);
    lowerStatement(frame, node.statement);
  },
};

export function lowerStatement(frame: Frame, node: ts.Statement): void {
  STATEMENTS[node.kind]?.(frame, node as never);
}

function isDefaultExport(node: ts.ClassDeclaration | ts.FunctionDeclaration): boolean {
  return !!ts.getModifiers(node)?.some((modifier) => modifier.kind === K.DefaultKeyword);
}

export function lowerDeclarations(frame: Frame, list: ts.VariableDeclarationList): void {
  for (const declaration of list.declarations) {
    const { name, initializer } = declaration;
    if (initializer) {
      const value = lowerExpression(frame, initializer);
      if (ts.isIdentifier(name) && labellable(declaration))
        recordWrite(frame, value, { name, text: name.text, source: initializer });
      bindPattern(frame, name, value);
      noteCollection(frame, name, initializer, value);
    } else if (labellable(declaration) || list.flags & ts.NodeFlags.BlockScoped)
      bindPattern(frame, declaration.name, NOTHING);
  }
}

function lowerIf(frame: Frame, node: ts.IfStatement): void {
  // `else if` chains are as deep as they are long: they are taken apart by a loop.
  const ends: Layer[] = [];
  const start = frame.store.layer;
  const { guard: outer } = start;
  const failed: ts.Expression[] = [];
  const branch = (statement: ts.Statement | undefined, guard: NodeId | undefined, condition?: ts.Expression): void => {
    const before = [...failed];
    const lower = (): void => {
      for (const each of before) grantWhere(frame, each, false);
      if (condition) grantWhere(frame, condition, true);
      if (statement) lowerStatement(frame, statement);
    };
    ends.push(run(frame, start, lower, guard));
  };
  let at: ts.Statement | undefined = node;
  while (at && ts.isIfStatement(at)) {
    const holds = decided(frame, at.expression);
    const guard = lowerCondition(frame, at.expression);
    if (holds === undefined) {
      branch(at.thenStatement, guard, at.expression);
      failed.push(at.expression);
      start.guard = guard;
    }
    at = holds === true ? at.thenStatement : at.elseStatement;
  }
  branch(at, start.guard);
  frame.store.enter(start);
  start.guard = outer;
  frame.store.join(ends);
}

function lowerSwitch(frame: Frame, node: ts.SwitchStatement): void {
  const { store } = frame;
  const { clauses } = node.caseBlock;
  const known = constantOf(frame, node.expression);
  const subject = lowerExpression(frame, node.expression);
  withJump(frame, { label: undefined, loop: false, breakable: true }, () => {
    const start = store.layer;
    const { guard: outer } = start;
    const statements = clauses.flatMap((clause) => [...clause.statements]);
    hoist(frame, statements);
    const chosen = known && chosenClause(frame, clauses, known);
    if (chosen !== undefined) {
      // The text says where it goes in; from there it runs on until a `break`.
      for (const clause of clauses.slice(chosen)) lowerStatements(frame, clause.statements);
      return;
    }
    let previous: Layer | undefined;
    for (const clause of clauses) {
      store.enter(start);
      if (ts.isCaseClause(clause)) start.guard = lowerCase(frame, subject, clause.expression);
      const entry = store.fork(start);
      store.enter(entry);
      if (previous) store.join([store.fork(start), previous]);
      if ((!previous || previous.dead) && ts.isCaseClause(clause)) grantCase(frame, node.expression, clause.expression);
      lowerStatements(frame, clause.statements);
      previous = store.layer;
    }
    store.enter(start);
    start.guard = outer;
    const hasDefault = clauses.some((clause) => ts.isDefaultClause(clause));
    const ends = [...(previous ? [previous] : []), ...(hasDefault ? [] : [store.fork(start)])];
    store.join(ends);
  });
}

/** `switch (consents.advertising) { case true: … }`, `switch (true) { case hasConsent(account): … }`. */
function grantCase(frame: Frame, subject: ts.Expression, expression: ts.Expression): void {
  const kinds: readonly ts.SyntaxKind[] = [K.TrueKeyword, K.FalseKeyword];
  if (kinds.includes(expression.kind)) grantWhere(frame, subject, expression.kind === K.TrueKeyword);
  else if (kinds.includes(subject.kind)) grantWhere(frame, expression, subject.kind === K.TrueKeyword);
}

/** Whether a case is the one is a comparison, unless it only asks whether there is anything. */
function lowerCase(frame: Frame, subject: Value, expression: ts.Expression): NodeId | undefined {
  const { store } = frame;
  const value = lowerExpression(frame, expression);
  if (isPresence(expression)) return guardOf(store, subject);
  return guardOf(store, either(subject, value), 'match');
}

/** Where a `switch` over a constant goes in: the number of clauses where it goes into none; undefined where the text does not say. */
function chosenClause(frame: Frame, clauses: readonly ts.CaseOrDefaultClause[], known: Known): number | undefined {
  for (const [index, clause] of clauses.entries()) {
    if (!ts.isCaseClause(clause)) continue;
    const tested = constantOf(frame, clause.expression);
    if (!tested) return undefined;
    if (tested.is === known.is) return index;
  }
  const byDefault = clauses.findIndex((clause) => ts.isDefaultClause(clause));
  return byDefault < 0 ? clauses.length : byDefault;
}

function lowerTry(frame: Frame, node: ts.TryStatement): void {
  const { store } = frame;
  const waiting = frame.pending;
  if (node.finallyBlock) frame.pending = [];
  const start = store.layer;
  const tried: Tried = { start, points: [store.fork(start)] };
  const caught = lowerTried(frame, node, tried);
  store.join(caught);
  if (!node.finallyBlock) return;
  const dead = store.layer.dead;
  if (dead) {
    store.layer.dead = false;
    store.join(tried.points.map((point) => store.fork(point)));
  }
  const returns = frame.pending ?? [];
  frame.pending = waiting;
  STATEMENTS[K.Block]?.(frame, node.finallyBlock as never);
  // A `return` or `throw` at the end of `finally` replaces whatever was returned before.
  if (!store.layer.dead && waiting) waiting.push(...returns);
  else if (!store.layer.dead) for (const give of returns) give();
  if (dead) store.layer.dead = true;
}

/** Lowers the block and its handler; gives the states in which they end. */
function lowerTried(frame: Frame, { tryBlock, catchClause }: ts.TryStatement, tried: Tried): Layer[] {
  const { store, builder } = frame;
  const outer = { thrown: frame.thrown, tried: frame.tried };
  const caught = catchClause ? addNode(builder, 'join', frame.fn, catchClause.variableDeclaration) : outer.thrown;
  frame.thrown = caught;
  frame.tried = tried;
  hoist(frame, tryBlock.statements);
  const end = run(frame, tried.start, () => {
    lowerStatements(frame, tryBlock.statements);
  });
  frame.thrown = outer.thrown;
  frame.tried = outer.tried;
  if (!catchClause) {
    outer.tried?.points.push(...tried.points);
    return [end];
  }
  const handled = run(frame, tried.start, () => {
    store.join(tried.points.map((point) => store.fork(point)));
    const declared = catchClause.variableDeclaration;
    if (declared) bindPattern(frame, declared.name, store.value(caught));
    STATEMENTS[K.Block]?.(frame, catchClause.block as never);
  });
  return [end, handled];
}

function lowerEnum(frame: Frame, node: ts.EnumDeclaration): void {
  const { builder, store } = frame;
  const object = addNode(builder, 'allocation', frame.fn, node.name);
  for (const member of node.members) {
    if (!member.initializer) continue;
    const name = memberName(member.name);
    addStore(
      builder,
      store.node(lowerExpression(frame, member.initializer)),
      name === undefined ? ANY : field(name),
      object,
    );
  }
  const variable = builder.scopes.declared(node.name);
  if (variable) assignVariable(frame, variable, store.value(object, { local: true }));
}
