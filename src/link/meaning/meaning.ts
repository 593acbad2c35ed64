import type ts from 'typescript';
import type { Annotations } from '../../annotations/types.js';

/** Where something comes from that the program does not make itself. */
export interface Root {
  readonly kind: 'package' | 'global';
  /** The specifier as it is written, or the global's name. */
  readonly name: string;
}

/** What the program does with it: takes a member, calls or constructs it. */
export type Step =
  | { readonly kind: 'member'; readonly name: string }
  | { readonly kind: 'call'; readonly call: Call; readonly env: Env };

/**
 * What an expression stands for, as far as the text says:
 * a text, with `*` for each part that is not constant; something from outside, and what was done with it; or a thing that
 * the program makes: a literal, a function, a class, a module. `instance` tells an instance of a class from the class.
 */
export type Meaning =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'outside'; readonly root: Root; readonly steps: readonly Step[] }
  | { readonly kind: 'made'; readonly node: ts.Node; readonly env: Env; readonly instance: boolean };

export type Call =
  ts.CallExpression | ts.NewExpression | ts.TaggedTemplateExpression | ts.Decorator | ts.JsxOpeningLikeElement;

/** Which calls the code that is looked at runs in, innermost first: they say what its parameters are. */
export interface Frame {
  readonly functions: readonly ts.Node[];
  /** The call; of an accessor, the member access that runs it. */
  readonly call: Call | ts.PropertyAccessExpression;
  readonly outer: Env;
}
export type Env = Frame | undefined;

/** What looking at expressions asks of the program around them. */
export interface MeaningHost {
  readonly checker: ts.TypeChecker;
  readonly annotations: Annotations;
  isAnalysed(file: ts.SourceFile): boolean;
  /** The calls that may run a function; a class without constructor stands for its implicit one. */
  callsOf(fn: ts.Node): readonly Call[];
  /** The assignments in the program's text that give a client the base of its URLs. */
  defaultBases(): readonly ts.BinaryExpression[];
}

/** One question and what it has cost so far. */
export interface Inquiry {
  readonly host: MeaningHost;
  /** Nobody knows more about the callers: those in the program's text are asked, all of them. */
  readonly final: boolean;
  /** Did the answer depend on who calls? */
  open: boolean;
  steps: number;
  depth: number;
  /** Functions whose callers are being asked. */
  readonly asking: Set<ts.Node>;
  /** Variables, or uses of them, whose values are being looked at: what is made of itself, as in `at = at.next`, adds nothing. */
  readonly naming: Map<ts.Node, Env[]>;
}

export const NOTHING: readonly Meaning[] = [];

/** A question that takes more steps than this is given up: what was found so far is the answer. */
const MAX_STEPS = 2000;

export function inquiry(host: MeaningHost, final: boolean): Inquiry {
  return { host, final, open: false, steps: 0, depth: 0, asking: new Set(), naming: new Map() };
}

/** Counts a step; false when there were too many. */
export function spend(inquiry: Inquiry): boolean {
  return ++inquiry.steps <= MAX_STEPS;
}

export function text(value: string): Meaning {
  return { kind: 'text', text: value };
}

export function made(node: ts.Node, env: Env, instance = false): Meaning {
  return { kind: 'made', node, env, instance };
}

export function outside(kind: Root['kind'], name: string, members: readonly string[] = []): Meaning {
  const steps = members.map((member): Step => ({ kind: 'member', name: member }));
  return { kind: 'outside', root: { kind, name }, steps };
}

/** More alternatives than this are not told apart. */
export const MAX_MEANINGS = 16;

const WINDOWS = new Set(['window', 'globalThis', 'self', 'global', 'top', 'parent']);

/** A thing from outside after one more step; a member of the global object is a global. */
export function further(meaning: Extract<Meaning, { kind: 'outside' }>, step: Step): Meaning {
  const { root, steps } = meaning;
  if (step.kind === 'member' && root.kind === 'global' && steps.length === 0 && WINDOWS.has(root.name))
    return outside('global', step.name);
  return { kind: 'outside', root, steps: [...steps, step] };
}

/** The members that were taken on the way, in order; calls and a module's default export say nothing. */
export function namesOf(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => (step.kind === 'member' ? [step.name] : []));
}

/** The texts that meanings show; `*` for what is no constant text. */
export function textsOf(meanings: readonly Meaning[]): string[] {
  const texts = meanings.map((meaning) => (meaning.kind === 'text' ? meaning.text : '*'));
  return texts.length > 0 ? [...new Set(texts)] : ['*'];
}

/** Every way to put texts together, one of each list. */
export function joined(parts: readonly (readonly string[])[]): string[] {
  let texts = [''];
  for (const part of parts) {
    texts = texts.flatMap((start) => part.map((end) => start + end)).slice(0, MAX_MEANINGS);
  }
  return [...new Set(texts.map((each) => each.replace(/\*{2,}/g, '*')))];
}
