import { NAMESPACE_OWNERS, OWNER_ALIASES } from './aliases.js';
import { MODULE_ALIASES, MODULES_OF_GLOBALS } from './modules.js';

interface KeyParts {
  readonly specifier: string | undefined;
  readonly name: string;
}

function partsOf(key: string): KeyParts {
  const at = key.indexOf('::');
  return at < 0 ? { specifier: undefined, name: key } : { specifier: key.slice(0, at), name: key.slice(at + 2) };
}

/** The name of an instance member, which follows `#`; nothing for other keys. */
export function instanceMemberOf(key: string): string | undefined {
  const { name } = partsOf(key);
  const at = name.indexOf('#');
  return at < 0 ? undefined : name.slice(at + 1);
}

function ownerOf(name: string): string {
  return OWNER_ALIASES.get(name) ?? name;
}

/** `Interface#member` as the standard library declares it: statics are members of `…Constructor` interfaces there. */
function canonicalMember(owner: string, member: string): string {
  const namespace = NAMESPACE_OWNERS.get(owner);
  if (namespace !== undefined) return `${namespace}.${member}`;
  if (owner.endsWith('Constructor')) return `${ownerOf(owner.slice(0, -'Constructor'.length))}.${member}`;
  const aliased = ownerOf(owner);
  return aliased === 'globalThis' ? member : `${aliased}#${member}`;
}

/** `globalThis.fetch` is `fetch`, and the namespaces of type packages say nothing. */
const GLOBAL_PREFIX = /^(?:globalThis\.|window\.|self\.|NodeJS\.)/u;

function canonicalGlobal(text: string): string {
  const name = text.replace(GLOBAL_PREFIX, '');
  const hash = name.indexOf('#');
  if (hash > 0) return canonicalMember(name.slice(0, hash), name.slice(hash + 1));
  if (name.startsWith('new ')) return `new ${ownerOf(name.slice('new '.length))}`;
  const dot = name.indexOf('.');
  if (dot > 0) return ownerOf(name.slice(0, dot)) + name.slice(dot);
  return ownerOf(name);
}

/**
 * The keys under which a call's model may be kept, best first, whatever the library calls its interfaces and modules.
 *
 * @param key - a key as `docs/models.md` describes, such as `ReadonlyArray#map`, `ArrayConstructor#from` or
 * `crypto::createHash`
 */
export function canonicalKeys(key: string): readonly string[] {
  const { specifier, name } = partsOf(key);
  if (specifier === undefined) return [canonicalGlobal(name)];
  const inModule = canonicalInModule(specifier, name);
  return MODULES_OF_GLOBALS.has(inModule.specifier) ? [inModule.key, canonicalGlobal(name)] : [inModule.key];
}

function canonicalInModule(specifier: string, name: string): { readonly specifier: string; readonly key: string } {
  for (const alias of MODULE_ALIASES) {
    const found = alias.specifier.exec(specifier);
    if (found === null) continue;
    return { specifier: alias.module, key: `${alias.module}::${alias.rename(name, found.groups ?? {})}` };
  }
  return { specifier, key: `${specifier}::${name}` };
}
