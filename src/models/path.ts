import type { ModelBase, ModelComponent, ParsedModelPath } from './row.js';

const POSITION = /^(?:receiver|result|argument\[(?<index>\*|last|\d+(?:\.\.)?)\])/u;
const COMPONENT =
  /\.(?<plain>element|each|key|value|awaited|result|this|any|deep)(?![a-z])|\.parameter\[(?<parameter>\d+)\]|\.property\[(?<property>[^\]]+)\]|\[(?<index>\d+)\]/uy;

type PlainKind = 'element' | 'each' | 'key' | 'value' | 'awaited' | 'result' | 'this' | 'any' | 'deep';

function baseOf(position: string, index: string | undefined): ModelBase {
  if (position === 'receiver' || position === 'result') return { kind: position };
  if (index === '*' || index === 'last') return { kind: 'argument', index };
  const number = Number.parseInt(index ?? '', 10);
  return { kind: 'argument', index: index?.endsWith('..') ? { from: number } : number };
}

function componentOf(groups: Readonly<Record<string, string | undefined>>): ModelComponent {
  if (groups['parameter'] !== undefined) return { kind: 'parameter', index: Number(groups['parameter']) };
  if (groups['property'] !== undefined) return { kind: 'property', name: groups['property'] };
  if (groups['index'] !== undefined) return { kind: 'index', index: Number(groups['index']) };
  return { kind: groups['plain'] as PlainKind };
}

/**
 * Reads a path of a model row, of ours or of a user's settings.
 *
 * @param path - the path's text, such as `argument[0].parameter[1]`
 * @returns the position it starts at, and the components that follow
 * @throws SyntaxError when the text is no path; its message says where reading stopped
 */
export function parseModelPath(path: string): ParsedModelPath {
  const position = POSITION.exec(path);
  if (position === null) {
    throw new SyntaxError(
      `model path ${JSON.stringify(path)} must begin with receiver, result, argument[N], argument[N..], argument[*] or argument[last]`,
    );
  }
  const components: ModelComponent[] = [];
  let at = position[0].length;
  while (at < path.length) {
    COMPONENT.lastIndex = at;
    const found = COMPONENT.exec(path);
    if (found === null) {
      throw new SyntaxError(`model path ${JSON.stringify(path)} has no component at ${JSON.stringify(path.slice(at))}`);
    }
    if (components.at(-1)?.kind === 'deep') {
      throw new SyntaxError(`model path ${JSON.stringify(path)} goes on after .deep, which must be last`);
    }
    components.push(componentOf(found.groups ?? {}));
    at = COMPONENT.lastIndex;
  }
  return { base: baseOf(position[0], position.groups?.['index']), components };
}
