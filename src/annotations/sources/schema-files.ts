/** Labels from schema files: what they say of a model or collection holds for the program's type of that name. */
import type ts from 'typescript';
import { editDistance, type Purpose } from '../../purposes.js';
import { SettingsError } from '../../settings.js';
import type { Context } from '../context.js';
import { isDocumentable } from '../nodes.js';
import { readSchemaFiles } from '../schemas/files.js';
import type { FileLabel } from '../schemas/files.js';
import { typeProperty } from './settings.js';
import { attachAll } from './tag.js';

const DECLARES = /\b(?:interface|class|type|enum)\s+([\p{ID_Start}$_][\p{ID_Continue}$]*)/gu;

/** Labels what schema files name and nothing in the code has labelled yet. Returns the labelled types. */
export function labelSchemaFiles(context: Context): ts.Declaration[] {
  const { settings, rootDir } = context;
  if (settings.schemas.length === 0) return [];
  const labels = readSchemaFiles(settings.schemas, rootDir);
  const read = labels.map((label) => ({ label, purposes: purposesOf(context, label) }));
  const declared = declaredNames(context);
  const types: ts.Declaration[] = [];
  for (const { label, purposes } of read) {
    if (purposes.length === 0) continue;
    const setting = { kind: 'type', files: [], purposes } as const;
    const names = label.types.filter((name) => declared.has(name));
    const ways = names.flatMap((type) =>
      label.properties.length === 0
        ? [{ ...setting, type }]
        : label.properties.map((path) => ({ ...setting, type, property: path.join('.') })),
    );
    for (const way of ways) {
      for (const [declaration, display] of typeProperty(context, way)) {
        if (!isDocumentable(declaration) || context.labels.find(declaration)) continue;
        attachAll(context.labels, declaration, context.labels.create(declaration, purposes, 'schema', display));
        if (context.labels.find(declaration)?.kind === 'type') types.push(declaration);
      }
    }
  }
  return types;
}

/**
 * Fides knows many uses that are none of ours: they say nothing here. A word that is nearly one of ours is a mistake.
 *
 * @throws SettingsError
 */
function purposesOf({ registry }: Context, { words, setting, file, line, display }: FileLabel): Purpose[] {
  return words.flatMap((word) => {
    const parsed = registry.parse(word);
    if (parsed.ok) return [parsed.purpose];
    const isOfFides = !file.endsWith('.prisma');
    if (isOfFides && !isNear(word, parsed.suggestion)) return [];
    const hint = parsed.suggestion === undefined ? '' : `; did you mean "${parsed.suggestion}"?`;
    const place = `${file}:${String(line)}`;
    throw new SettingsError(setting, `${place}: expected a purpose for ${display}, got "${word}"${hint}`);
  });
}

function isNear(word: string, suggestion: string | undefined): boolean {
  return suggestion !== undefined && editDistance(word, suggestion) <= MAX_EDITS;
}

/** Letters that a slip changes. */
const MAX_EDITS = 2;

/** The names of all types in the program: one look at the texts, instead of one for each name of a schema. */
function declaredNames(context: Context): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of context.files) for (const [, name = ''] of file.text.matchAll(DECLARES)) names.add(name);
  return names;
}
