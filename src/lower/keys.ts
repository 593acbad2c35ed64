import type ts from 'typescript';
import { keyed, type Component } from '../ir/components.js';
import type { Frame } from './frame.js';

/** The component of a member whose key the text does not fix; its type may. */
export function keyedBy(frame: Frame, key: ts.Expression): Component {
  return keyed(key.getStart(frame.builder.file), key.end);
}
