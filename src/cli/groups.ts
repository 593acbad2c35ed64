import type ts from 'typescript';
import type { Settings } from '../index.js';
import type { ProjectConfig } from './eslint-config.js';

/** Files of a program that ESLint lints with the same settings. */
export interface SettingsGroup {
  readonly settings: Settings;
  /** Tells the settings of groups apart. */
  readonly key: string;
  readonly files: Set<string>;
}

/** The program's own files by their settings: each file's findings come from an analysis with its own. */
export async function settingsGroups(program: ts.Program, config: ProjectConfig): Promise<SettingsGroup[]> {
  const groups = new Map<string, SettingsGroup>();
  for (const { fileName, isDeclarationFile } of program.getSourceFiles()) {
    if (isDeclarationFile || /\/node_modules\/|\.json$/.test(fileName)) continue;
    const found = await config.of(fileName);
    if (!found) continue;
    const { settings, settingsKey: key } = found;
    const group = groups.get(key);
    if (group) group.files.add(fileName);
    else groups.set(key, { settings, key, files: new Set([fileName]) });
  }
  return [...groups.values()];
}
