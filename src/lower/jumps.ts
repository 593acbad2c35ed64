import ts from 'typescript';
import type { Frame, Jump } from './frame.js';
import type { Layer, Leaving } from './layers.js';
import { lowerStatement } from './statements.js';

/** Runs a branch from a state and gives the state at its end. */
export function run(frame: Frame, from: Layer, lower: () => void, guard = from.guard): Layer {
  const layer = frame.store.fork(from);
  layer.guard = guard;
  frame.store.enter(layer);
  lower();
  const end = frame.store.layer;
  frame.store.enter(from);
  return end;
}

/** A statement of a `try` block ended, or was left by a throw: its handler may find this state. */
export function mayThrow(frame: Frame): void {
  const { tried, store } = frame;
  if (tried && !store.layer.dead) tried.points.push(store.snapshot(tried.start));
}

/** `break` and `continue`: the state goes to the statement that is left, and nothing after this runs. */
export function jump(frame: Frame, label: string | undefined, kind: 'breaks' | 'continues'): void {
  const { store } = frame;
  for (let i = frame.jumps.length - 1; i >= 0; i--) {
    const target = frame.jumps[i];
    if (!target) continue;
    const fits = label === undefined ? (kind === 'breaks' ? target.breakable : target.loop) : target.label === label;
    if (!fits) continue;
    target[kind].push(store.snapshot((kind === 'continues' ? target.round : undefined) ?? target.start));
    break;
  }
  store.enter(store.fork(store.layer));
  end(frame, 'jump');
}

/** Nothing runs after this point. */
export function end({ store }: Frame, by: Leaving): void {
  store.layer.dead = true;
  store.layer.left = by;
}

export function lowerLabelled(frame: Frame, node: ts.LabeledStatement): void {
  const body = node.statement;
  const isLoop = ts.isIterationStatement(body, false);
  if (isLoop) {
    frame.pendingLabel = node.label.text;
    lowerStatement(frame, body);
    return;
  }
  withJump(frame, { label: node.label.text, loop: false, breakable: false }, () => {
    lowerStatement(frame, body);
  });
}

/** Runs a statement that can be left by `break`, and joins where it was left with where it ended. */
export function withJump(
  frame: Frame,
  kind: Pick<Jump, 'label' | 'loop' | 'breakable'>,
  lower: (jump: Jump) => void,
): void {
  const { store } = frame;
  const start = store.layer;
  const target: Jump = { ...kind, start, round: undefined, breaks: [], continues: [] };
  frame.jumps.push(target);
  const ending = run(frame, start, () => {
    lower(target);
  });
  frame.jumps.pop();
  store.join([ending, ...target.breaks], 'jumps');
}
