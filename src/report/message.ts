import { messageOf, type MessageParts } from '../explain/message.js';
import type { Violation } from '../explain/index.js';

/** The sentence that the rule says. */
export function sentenceOf(violation: Violation, rootDir: string): string {
  return sentence(messageOf(violation, rootDir), violation.matched);
}

function sentence(parts: MessageParts, matched: boolean): string {
  const { source, purposes, declared, way, sink, used, use, path } = parts;
  const enters = matched ? `is matched; the outcome ${way}` : way;
  return `${source} was collected for ${purposes} (${declared}) and ${enters} ${sink}, which serves ${used} (${use}): ${path}`;
}
