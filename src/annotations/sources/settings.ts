/** Labels from settings, for code that cannot be touched. */
import type ts from 'typescript';

import type { SourceSetting } from '../../settings.js';
import type { Context } from '../context.js';
import { relativeTo } from '../context.js';
import { globMatcher } from '../globs.js';
import { isDocumentable } from '../nodes.js';
import { packageOfSpecifier } from '../packages.js';
import { declarationsOf, declarationsOfExport, memberSymbols, typeDeclarations } from '../targets.js';
import type { Label } from '../types.js';
import { attachAll } from './tag.js';

/** Labels what one setting names. Returns the labelled types. */
export function labelSetting(context: Context, setting: SourceSetting): ts.Declaration[] {
  const types: ts.Declaration[] = [];
  const seen = new Set<ts.Declaration>();
  for (const [declaration, display] of meant(context, setting)) {
    // Several types of one name may have the same member.
    if (seen.has(declaration) || !isDocumentable(declaration)) continue;
    seen.add(declaration);
    attachAll(context.labels, declaration, context.labels.create(declaration, setting.purposes, 'setting', display));
    if (context.labels.find(declaration)?.kind === 'type') types.push(declaration);
  }
  return types;
}

/** The declarations a setting means, with the name the user gave them where it says more than their own. */
function meant(context: Context, setting: SourceSetting): readonly (readonly [ts.Declaration, string?])[] {
  if (setting.kind === 'type') return typeProperty(context, setting);
  const files = setting.kind === 'file' ? { files: setting.files } : { files: [], package: setting.package };
  const member = setting.member === undefined ? {} : { member: setting.member };
  return declarationsOfExport(context, { ...files, export: setting.export, ...member }).map((each) => [each] as const);
}

/**
 * `Type`, `Namespace.Type`, `Type.property` or `Type.property.property`: the longest prefix that names a type decides.
 */
export function typeProperty(
  context: Context,
  setting: Extract<SourceSetting, { kind: 'type' }>,
): readonly (readonly [ts.Declaration, string?])[] {
  const path = [...setting.type.split('.'), ...(setting.property?.split('.') ?? [])];
  const matches = setting.files.length === 0 ? () => true : globMatcher(setting.files);
  const accepts = (file: ts.SourceFile): boolean => matches(relativeTo(context.rootDir, file.fileName));
  const checker = context.checker();
  for (let length = path.length; length > 0; length--) {
    const types = typeDeclarations(context, path.slice(0, length), accepts);
    const properties = path.slice(length);
    if (types.length === 0) continue;
    if (properties.length === 0) return types.map((type) => [type] as const);
    const roots = types.flatMap((type) => symbolOf(checker, type));
    const members = roots.flatMap((root) => memberSymbols(checker, root, properties));
    return members.flatMap((member) => declarationsOf(checker, member)).map((each) => [each, path.join('.')] as const);
  }
  return [];
}

function symbolOf(checker: ts.TypeChecker, declaration: ts.Declaration): ts.Symbol[] {
  const { name } = declaration as ts.NamedDeclaration;
  const symbol = name && checker.getSymbolAtLocation(name);
  return symbol === undefined ? [] : [symbol];
}

/** Labels of exports of packages that have no declarations in the program, by settings alone. */
export class PackageLabels {
  readonly #labels = new Map<SourceSetting, Label>();

  constructor(readonly context: Context) {}

  of(specifier: string, memberPath: readonly string[]): readonly Label[] {
    const { package: name, path } = packageOfSpecifier(specifier);
    const full = [...path, ...memberPath].join('.');
    return this.context.settings.sources.flatMap((setting) => {
      if (setting.kind !== 'package' || setting.package !== name) return [];
      const wanted = setting.member === undefined ? setting.export : `${setting.export}.${setting.member}`;
      if (full !== wanted && !full.startsWith(`${wanted}.`)) return [];
      let label = this.#labels.get(setting);
      if (label === undefined) {
        const display = `${name}#${wanted}`;
        const id = `${display}:${setting.purposes.join('+')}`;
        const place = { file: '', pos: 0, end: 0, line: 1, column: 1 };
        label = { id, purposes: setting.purposes, display, place, origin: 'setting' };
        this.#labels.set(setting, label);
      }
      return [label];
    });
  }
}
