import type ts from 'typescript';
import type { Component } from '../ir/components.js';
import type { NodeId } from '../ir/graph.js';
import type { Known } from './constants.js';
import type { Identity, Value } from './layers.js';
import type { FunctionNode } from './scopes.js';

/**
 * What a function knows, at one point of its text, of the values in its hands.
 *
 * A value is an *identity*: the object or primitive itself, whatever it is called. Each identity has a current *version*:
 * the node that holds what lies in it now; a write makes a new version, so order and overwriting show in the graph
 * without a second pass. Names that hold the same identity are aliases for nothing: they look at the same version.
 * `parts` remembers which identity lies under which component, so that a change of the part shows in the whole.
 */
export interface IdentityFacts {
  /** The node where the value came from. */
  readonly origin: NodeId;
  /** Made here, and held by nobody else: what is written into it needs no way back. */
  local: boolean;
  /** Others may change it at any time: nothing is known of how many elements it has. */
  isShared: boolean;
  /** A string, number or the like: nobody can write into it. */
  readonly primitive: boolean;
  /** The function, when the value is a closure. */
  readonly closure: FunctionNode | undefined;
  /** The class of this file that it was made of. */
  readonly instanceOf: ts.ClassLikeDeclaration | undefined;
  /** A function with members of its own: `f.cache = rows`. */
  extended: boolean;
  /** The members that an object literal made here has for certain. */
  readonly members: ReadonlySet<Component> | undefined;
  /** What it is, where the text alone decides it. */
  readonly constant: Known | undefined;
  /** What was written into it here, and nothing that it held before. */
  readonly written: NodeId[];
  /** Identities that were read from the same place: one object under several numbers. */
  twins: Identity[];
}

export type NewIdentity = Partial<
  Pick<IdentityFacts, 'local' | 'primitive' | 'closure' | 'instanceOf' | 'members' | 'constant'>
>;

export interface Capture {
  readonly component: Component;
  readonly value: Value;
  readonly changed: boolean;
  /** What closures assign to the variable, whichever of them does. */
  readonly cell: NodeId | undefined;
}
