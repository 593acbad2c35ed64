import ts from 'typescript';
import { ANY, field } from '../ir/components.js';
import { assignTo, bindPattern, iterate, namesOf } from './assignments.js';
import { addEdge, addNode, addStore } from './builder.js';
import { lowerClass } from './classes.js';
import { lowerClosure, lowerCondition, lowerExpression } from './expressions.js';
import { assignVariable, labellable, memberName, type Frame, type Jump } from './frame.js';
import { giveBack, hoist, emitOuts } from './functions.js';
import { exportAssignment, exportedNames } from './modules.js';
import { either, Layer, NOTHING, type Value } from './state.js';

export function lowerStatements(frame: Frame, statements: readonly ts.Statement[]): void {
  for (const statement of statements) lowerStatement(frame, statement);
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
    giveBack(frame, node.expression ? lowerExpression(frame, node.expression) : NOTHING);
    frame.store.layer.dead = true;
  },
  [K.ThrowStatement]: (frame: Frame, node: ts.ThrowStatement) => {
    const thrown = frame.store.node(lowerExpression(frame, node.expression));
    addEdge(frame.builder, 'value', thrown, frame.thrown);
    emitOuts(frame);
    frame.store.layer.dead = true;
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
  [K.ExportAssignment]: exportAssignment,
  [K.WithStatement]: (frame: Frame, node: ts.WithStatement) => {
    lowerExpression(frame, node.expression);
    lowerStatement(frame, node.statement);
  },
};

function lowerStatement(frame: Frame, node: ts.Statement): void {
  STATEMENTS[node.kind]?.(frame, node as never);
}

function isDefaultExport(node: ts.ClassDeclaration | ts.FunctionDeclaration): boolean {
  return !!ts.getModifiers(node)?.some((modifier) => modifier.kind === K.DefaultKeyword);
}

export function lowerDeclarations(frame: Frame, list: ts.VariableDeclarationList): void {
  for (const declaration of list.declarations) {
    if (declaration.initializer) bindPattern(frame, declaration.name, lowerExpression(frame, declaration.initializer));
    else if (labellable(declaration) || list.flags & ts.NodeFlags.BlockScoped)
      bindPattern(frame, declaration.name, NOTHING);
  }
}

function lowerIf(frame: Frame, node: ts.IfStatement): void {
  const chain: ts.IfStatement[] = [];
  lowerCondition(frame, node.expression);
  // `else if` chains are as deep as they are long: they are taken apart by a loop.
  const ends: Layer[] = [];
  const start = frame.store.layer;
  let at: ts.IfStatement = node;
  for (;;) {
    chain.push(at);
    const statement = at.thenStatement;
    ends.push(
      run(frame, frame.store.layer, () => {
        lowerStatement(frame, statement);
      }),
    );
    const next = at.elseStatement;
    if (next && ts.isIfStatement(next)) {
      frame.store.enter(new Layer(frame.store.layer));
      lowerCondition(frame, next.expression);
      at = next;
      continue;
    }
    ends.push(
      run(frame, frame.store.layer, () => {
        if (next) lowerStatement(frame, next);
      }),
    );
    break;
  }
  frame.store.enter(start);
  frame.store.join(ends);
}

function run(frame: Frame, from: Layer, lower: () => void): Layer {
  const layer = new Layer(from);
  frame.store.enter(layer);
  lower();
  const end = frame.store.layer;
  frame.store.enter(from);
  return end;
}

function jump(frame: Frame, label: string | undefined, kind: 'breaks' | 'continues'): void {
  const { store } = frame;
  for (let i = frame.jumps.length - 1; i >= 0; i--) {
    const target = frame.jumps[i];
    if (!target) continue;
    const fits = label === undefined ? (kind === 'breaks' ? target.breakable : target.loop) : target.label === label;
    if (!fits) continue;
    target[kind].push(store.snapshot(target.start));
    break;
  }
  store.enter(new Layer(store.layer));
  store.layer.dead = true;
}

function lowerLabelled(frame: Frame, node: ts.LabeledStatement): void {
  const body = node.statement;
  const isLoop = ts.isIterationStatement(body, false);
  if (isLoop) {
    pendingLabel = node.label.text;
    lowerStatement(frame, body);
    return;
  }
  withJump(frame, { label: node.label.text, loop: false, breakable: false }, () => {
    lowerStatement(frame, body);
  });
}

let pendingLabel: string | undefined;

/** Runs a statement that can be left by `break`, and joins where it was left with where it ended. */
function withJump(frame: Frame, kind: Pick<Jump, 'label' | 'loop' | 'breakable'>, lower: (jump: Jump) => void): void {
  const { store } = frame;
  const start = store.layer;
  const target: Jump = { ...kind, start, breaks: [], continues: [] };
  frame.jumps.push(target);
  const end = run(frame, start, () => {
    lower(target);
  });
  frame.jumps.pop();
  store.join([end, ...target.breaks]);
}

interface Loop {
  readonly node: ts.IterationStatement;
  /** Tests whether there is another round, and binds the round's variable. */
  readonly head: () => void;
  readonly after?: () => void;
  /** Does the body run before the first test? */
  readonly bodyFirst?: boolean;
}

/**
 * A loop is lowered once: whatever its body may change is a join at the head, into which the end of the body leads back.
 */
function lowerLoop(frame: Frame, loop: Loop): void {
  const label = pendingLabel;
  pendingLabel = undefined;
  const { store, builder } = frame;
  withJump(frame, { label, loop: true, breakable: true }, (target) => {
    const heads = openHeads(frame, loop.node);
    if (!loop.bodyFirst) loop.head();
    const headEnd = store.layer;
    const bodyEnd = run(frame, headEnd, () => {
      lowerStatement(frame, loop.node.statement);
    });
    const exit = loop.bodyFirst ? undefined : headEnd;
    const rounds = [bodyEnd, ...target.continues];
    const back = new Layer(headEnd);
    store.enter(back);
    store.join(rounds);
    loop.after?.();
    if (loop.bodyFirst) loop.head();
    if (!store.layer.dead) closeHeads(frame, heads);
    if (exit) store.enter(exit);
    else if (store.layer !== headEnd) mergeBack(frame, headEnd);
  });
  void builder;
}

/** A `do` loop goes on from the end of its body. */
function mergeBack(frame: Frame, into: Layer): void {
  const end = frame.store.layer;
  frame.store.enter(into);
  frame.store.join([end]);
}

interface Heads {
  readonly variables: [NonNullable<ReturnType<Frame['builder']['scopes']['variableOf']>>, number][];
  readonly identities: [number, number][];
}

function openHeads(frame: Frame, node: ts.Node): Heads {
  const { store, builder } = frame;
  const heads: Heads = { variables: [], identities: [] };
  const assigned = new Set<Parameters<typeof store.assign>[0]>();
  const touched = new Set<Parameters<typeof store.assign>[0]>();
  for (const reference of builder.scopes.referencesBetween(node.pos, node.end)) {
    if (reference.assigns) assigned.add(reference.variable);
    if (reference.mutates) touched.add(reference.variable);
  }
  for (const variable of touched) {
    const value = store.layer.variable(variable);
    for (const id of value?.ids ?? []) openIdentity(frame, id, heads, 0);
  }
  for (const variable of assigned) {
    const value = store.layer.variable(variable);
    if (!value) continue;
    const join = addNode(builder, 'join', frame.fn);
    if (value.ids.length + value.extras.length > 0) addEdge(builder, 'value', store.node(value), join);
    heads.variables.push([variable, join]);
    store.layer.env.set(variable, store.value(join));
  }
  store.enter(store.layer);
  return heads;
}

function openIdentity(frame: Frame, id: number, heads: Heads, depth: number): void {
  const { store, builder } = frame;
  const facts = store.identities[id];
  if (!facts || facts.primitive || depth > 3 || heads.identities.some(([known]) => known === id)) return;
  const before = store.settle(id);
  const join = addNode(builder, 'join', frame.fn);
  addEdge(builder, 'value', before, join);
  store.layer.versions.set(id, join);
  heads.identities.push([id, join]);
  for (const [component, part] of [...(store.layer.partsOf(id) ?? [])]) {
    for (const child of part.ids) openIdentity(frame, child, heads, depth + 1);
    if (part.taken) continue;
    const seen = part.ids.map((child) => store.layer.version(child) ?? 0);
    store.layer.ownParts(id).set(component, { ...part, seen });
  }
}

function closeHeads(frame: Frame, heads: Heads): void {
  const { store, builder } = frame;
  for (const [id, join] of heads.identities) addEdge(builder, 'value', store.settle(id), join);
  for (const [variable, join] of heads.variables) {
    const value = store.layer.variable(variable);
    if (value && value.ids.length + value.extras.length > 0) addEdge(builder, 'value', store.node(value), join);
  }
}

function lowerFor(frame: Frame, node: ts.ForStatement): void {
  if (node.initializer) {
    if (ts.isVariableDeclarationList(node.initializer)) lowerDeclarations(frame, node.initializer);
    else lowerExpression(frame, node.initializer);
  }
  const { condition, incrementor } = node;
  lowerLoop(frame, {
    node,
    head: () => {
      if (condition) lowerCondition(frame, condition);
    },
    after: () => {
      if (incrementor) lowerExpression(frame, incrementor);
    },
  });
}

function lowerWhile(frame: Frame, node: ts.WhileStatement): void {
  lowerLoop(frame, {
    node,
    head: () => {
      lowerCondition(frame, node.expression);
    },
  });
}

function lowerDo(frame: Frame, node: ts.DoStatement): void {
  lowerLoop(frame, {
    node,
    bodyFirst: true,
    head: () => {
      lowerCondition(frame, node.expression);
    },
  });
}

/** `for (const x of xs)` and `for (const key in object)`. */
function lowerForEach(frame: Frame, node: ts.ForOfStatement | ts.ForInStatement): void {
  const over = lowerExpression(frame, node.expression);
  const each = (): Value =>
    ts.isForInStatement(node)
      ? namesOf(frame, over, node.initializer)
      : iterate(frame, over, node.initializer, node.awaitModifier !== undefined);
  lowerLoop(frame, {
    node,
    head: () => {
      const value = each();
      if (!ts.isVariableDeclarationList(node.initializer)) assignTo(frame, node.initializer, value, node.expression);
      else for (const declaration of node.initializer.declarations) bindPattern(frame, declaration.name, value);
    },
  });
}

function lowerSwitch(frame: Frame, node: ts.SwitchStatement): void {
  const { store } = frame;
  lowerExpression(frame, node.expression);
  withJump(frame, { label: undefined, loop: false, breakable: true }, () => {
    const start = store.layer;
    const statements = node.caseBlock.clauses.flatMap((clause) => [...clause.statements]);
    hoist(frame, statements);
    let previous: Layer | undefined;
    for (const clause of node.caseBlock.clauses) {
      store.enter(start);
      if (ts.isCaseClause(clause)) lowerExpression(frame, clause.expression);
      const entry = new Layer(start);
      store.enter(entry);
      if (previous) store.join([new Layer(start), previous]);
      lowerStatements(frame, clause.statements);
      previous = store.layer;
    }
    store.enter(start);
    const hasDefault = node.caseBlock.clauses.some((clause) => ts.isDefaultClause(clause));
    const ends = [...(previous ? [previous] : []), ...(hasDefault ? [] : [new Layer(start)])];
    store.join(ends);
  });
}

function lowerTry(frame: Frame, node: ts.TryStatement): void {
  const { store, builder } = frame;
  const outer = frame.thrown;
  const waiting = frame.pending;
  if (node.finallyBlock) frame.pending = [];
  const caught = node.catchClause ? addNode(builder, 'join', frame.fn, node.catchClause.variableDeclaration) : outer;
  frame.thrown = caught;
  const start = store.layer;
  const points: Layer[] = [new Layer(start)];
  hoist(frame, node.tryBlock.statements);
  const end = run(frame, start, () => {
    for (const statement of node.tryBlock.statements) {
      lowerStatement(frame, statement);
      if (store.layer.dead) break;
      points.push(store.layer);
      store.enter(new Layer(store.layer));
    }
  });
  frame.thrown = outer;
  const clause = node.catchClause;
  const ends = [end];
  if (clause) {
    ends.push(
      run(frame, start, () => {
        store.join(points.map((point) => new Layer(point)));
        const declared = clause.variableDeclaration;
        if (declared) bindPattern(frame, declared.name, store.value(caught));
        STATEMENTS[K.Block]?.(frame, clause.block as never);
      }),
    );
  }
  store.join(ends);
  if (!node.finallyBlock) return;
  const dead = store.layer.dead;
  if (dead) {
    store.layer.dead = false;
    store.join(points.map((point) => new Layer(point)));
  }
  const returns = frame.pending ?? [];
  frame.pending = waiting;
  STATEMENTS[K.Block]?.(frame, node.finallyBlock as never);
  // A `return` or `throw` at the end of `finally` replaces whatever was returned before.
  if (!store.layer.dead) for (const give of returns) waiting ? waiting.push(give) : give();
  if (dead) store.layer.dead = true;
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

/** A namespace is an object that its own statements fill. */
function lowerNamespace(frame: Frame, node: ts.ModuleDeclaration): void {
  const { builder, store } = frame;
  if (!node.body) return;
  if (ts.isModuleDeclaration(node.body)) {
    lowerNamespace(frame, node.body);
    return;
  }
  if (!ts.isModuleBlock(node.body)) return;
  hoist(frame, node.body.statements);
  lowerStatements(frame, node.body.statements);
  const variable = ts.isIdentifier(node.name) ? builder.scopes.declared(node.name) : undefined;
  if (!variable) return;
  const object = addNode(builder, 'allocation', frame.fn, node.name);
  const value = either(store.layer.variable(variable) ?? NOTHING, store.value(object, { local: true }));
  for (const statement of node.body.statements) {
    for (const name of exportedNames(statement)) {
      const member = builder.scopes.declared(name);
      const content = member && store.layer.variable(member);
      if (content) addStore(builder, store.node(content), field(name.text), object);
    }
  }
  assignVariable(frame, variable, value);
}
