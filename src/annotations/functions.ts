/** Sanitizers and consent predicates, by tags and by settings. */
import type ts from 'typescript';

import type { FunctionSetting, ModelSetting } from '../settings.js';
import type { Context } from './context.js';
import type { Mark } from './marks.js';
import { declarationKey, functionOf, nameOf, placeOf } from './nodes.js';
import { declarationsOfExport } from './targets.js';
import type { ConsentMark, DeclarationKey, PackageFunction, SanitizerMark } from './types.js';

/** What functions, members and variables remove or record, by declaration. */
export interface FunctionMarks {
  readonly sanitizers: ReadonlyMap<DeclarationKey, readonly SanitizerMark[]>;
  readonly consents: ReadonlyMap<DeclarationKey, readonly ConsentMark[]>;
  readonly consentNames: ReadonlySet<string>;
}

/** Collects the marks of tags and of settings. */
export function collectFunctionMarks(context: Context, marks: readonly Mark[]): FunctionMarks {
  const sanitizers = new Map<DeclarationKey, SanitizerMark[]>();
  const consents = new Map<DeclarationKey, ConsentMark[]>();
  const consentNames = new Set<string>();
  const consent = (declaration: ts.Declaration, mark: ConsentMark): void => {
    add(consents, declaration, mark);
    const name = nameOf(declaration);
    if (name && 'text' in name) consentNames.add(String(name.text));
  };
  for (const { name, declarations, purposes, text, place } of marks) {
    for (const declaration of declarations) {
      for (const purpose of purposes) {
        if (name === 'sanitizes') add(sanitizers, declaration, { purpose, reason: text, place });
        if (name === 'consent') consent(declaration, { purpose, place });
      }
    }
  }
  for (const setting of context.settings.sanitizers) {
    for (const { declaration, place } of named(context, setting)) {
      add(sanitizers, declaration, { purpose: setting.purpose, reason: setting.reason, place });
    }
  }
  for (const setting of context.settings.consents) {
    for (const { declaration, place } of named(context, setting))
      consent(declaration, { purpose: setting.purpose, place });
  }
  return { sanitizers, consents, consentNames };
}

/** The rows that settings give functions, by declaration. */
export function collectModels(context: Context): ReadonlyMap<DeclarationKey, ModelSetting['rows']> {
  const models = new Map<DeclarationKey, ModelSetting['rows']>();
  for (const setting of context.settings.models) {
    for (const { declaration } of named(context, setting)) {
      for (const node of [declaration, functionOf(declaration) ?? declaration]) {
        const key = declarationKey(node);
        models.set(key, [...(models.get(key) ?? []).filter((row) => !setting.rows.includes(row)), ...setting.rows]);
      }
    }
  }
  return models;
}

/** What settings say of functions of a package that has no types: by the export's name, or by the member's last name. */
export function settingsOfPackage(
  { settings }: Context,
  specifier: string,
  exported: string | undefined,
  member: string | undefined,
): PackageFunction {
  const fits = (setting: FunctionSetting): boolean =>
    setting.package === specifier &&
    (setting.member === undefined ? setting.export === exported : setting.member.split('.').at(-1) === member);
  const models = settings.models.filter(fits);
  return {
    model: models.length === 0 ? undefined : models.flatMap((setting) => setting.rows),
    sanitizes: settings.sanitizers.filter(fits).map((setting) => setting.purpose),
  };
}

function named(context: Context, setting: FunctionSetting) {
  return declarationsOfExport(context, setting).map((declaration) => ({
    declaration,
    place: placeOf(nameOf(declaration) ?? declaration),
  }));
}

/** A variable that holds a function and the function itself are the same mark. */
function add<T>(map: Map<DeclarationKey, T[]>, declaration: ts.Declaration, mark: T): void {
  for (const node of new Set<ts.Node>([declaration, functionOf(declaration) ?? declaration])) {
    const key = declarationKey(node);
    const list = map.get(key);
    if (list === undefined) map.set(key, [mark]);
    else list.push(mark);
  }
}
