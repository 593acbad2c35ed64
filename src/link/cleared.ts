import type { Component } from '../ir/components.js';
import type { CallSite, FunctionGraph, Overwrite } from '../ir/graph.js';
import type { CallTargets, ProgramFunction } from '../ir/program.js';

interface Host {
  fn(fn: ProgramFunction): FunctionGraph;
}

const NONE: readonly Component[] = [];

/**
 * What a call surely replaces in its receiver or in an argument. Each function that may run has to replace it, and
 * nothing unknown may run instead.
 */
export function clearedBy(
  host: Host,
  targets: CallTargets,
  call: CallSite,
  place: 'receiver' | number,
): readonly Component[] {
  if (targets.opaque || targets.byValue) return NONE;
  if (targets.functions.length === 0) return at(targets.clears, place);
  const isMoved = typeof place === 'number' && call.args.slice(0, place + 1).some((given) => given.spread);
  if (isMoved || targets.rows.length > 0) return NONE;
  const [first = NONE, ...others] = targets.functions.map((fn) => at(host.fn(fn).overwrites, place));
  return others.length === 0 ? first : first.filter((each) => others.every((other) => other.includes(each)));
}

function at(overwrites: readonly Overwrite[], place: 'receiver' | number): readonly Component[] {
  return overwrites.length === 0
    ? NONE
    : overwrites.filter((each) => each.place === place).map((each) => each.component);
}
