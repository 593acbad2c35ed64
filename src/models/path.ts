import type { ModelBase, ModelComponent, ParsedModelPath } from './row.js';

const POSITION = /^(?:receiver|result|callee|argument\[(?<index>\*|last|\d+(?:\.\.)?)\])/u;
const PLAIN = /\.(?<plain>element|each|named|key|value|pair|awaited|result|this|any|deep)(?![a-z])/u;
const PARAMETER = /\.parameter\[(?<parameter>\d+)\]/u;
const PROPERTY = /\.property\[(?<property>[^\]]+)\]/u;
const NAMED = /\.(?<named>at|except)\[(?<argument>\d+(?:\.\.)?)\]/u;
const ENTRY = /\.entry\[(?<entry>\d+)\]/u;
const INDEX = /\[(?<index>\d+)\]/u;
const COMPONENT = new RegExp(
  [PLAIN, PARAMETER, PROPERTY, NAMED, ENTRY, INDEX].map((part) => part.source).join('|'),
  'uy',
);

type PlainKind =
  'element' | 'each' | 'named' | 'key' | 'value' | 'pair' | 'awaited' | 'result' | 'this' | 'any' | 'deep';

/** `2` is argument 2, `2..` is argument 2 and all later ones. */
function numberOrFrom(text: string): number | { readonly from: number } {
  const number = Number.parseInt(text, 10);
  return text.endsWith('..') ? { from: number } : number;
}

function baseOf(position: string, index: string | undefined): ModelBase {
  if (position === 'receiver' || position === 'result' || position === 'callee') return { kind: position };
  if (index === '*' || index === 'last') return { kind: 'argument', index };
  return { kind: 'argument', index: numberOrFrom(index ?? '') };
}

function componentOf(groups: Readonly<Record<string, string | undefined>>): ModelComponent {
  if (groups['parameter'] !== undefined) return { kind: 'parameter', index: Number(groups['parameter']) };
  if (groups['property'] !== undefined) return { kind: 'property', name: groups['property'] };
  if (groups['entry'] !== undefined) return { kind: 'entry', argument: Number(groups['entry']) };
  if (groups['index'] !== undefined) return { kind: 'index', index: Number(groups['index']) };
  if (groups['argument'] !== undefined) {
    return { kind: groups['named'] === 'at' ? 'at' : 'except', argument: numberOrFrom(groups['argument']) };
  }
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
      `model path ${JSON.stringify(path)} must begin with receiver, result, callee, argument[N], argument[N..], argument[*] or argument[last]`,
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
