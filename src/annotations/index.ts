/** The annotate stage: comments, settings and types in, labels and sinks out. */
import ts from 'typescript';

import { compareDiagnostics } from '../diagnostics.js';
import { registryOf } from '../settings.js';
import type { Settings } from '../settings.js';
import { checkMarks } from './checks.js';
import { createContext } from './context.js';
import type { Context } from './context.js';
import { LabelResolver } from './declarations.js';
import { collectFunctionMarks, collectModels, settingsOfPackage } from './functions.js';
import { collectMarks } from './marks.js';
import type { Mark } from './marks.js';
import { reportMisspeltTags } from './misspelt.js';
import { declarationKey } from './nodes.js';
import { SinkIndex } from './sinks.js';
import { labelBrands } from './sources/brand.js';
import { labelModule } from './sources/module.js';
import { extendPrismaLabels } from './sources/prisma.js';
import { labelSchemas } from './sources/schema.js';
import { labelSchemaFiles } from './sources/schema-files.js';
import { PackageLabels, labelSetting } from './sources/settings.js';
import { labelDeclaration, labelDeclarations } from './sources/tag.js';
import { TypeClosure } from './sources/type.js';
import { MENTIONS_TAG } from './tags.js';
import type { Annotations, AssumedLabel } from './types.js';

/** What `annotate` reads. `rootDir` is what file names in messages and globs in settings are relative to. */
export interface AnnotateInput {
  readonly program: ts.Program;
  readonly settings: Settings;
  readonly rootDir: string;
  /** Labels that nobody gave, of declarations that have none. */
  readonly assumed?: readonly AssumedLabel[];
}

/** Reads what people said about the data and the code of a program. Throws only for defects of its own. */
export function annotate({ program, settings, rootDir, assumed = [] }: AnnotateInput): Annotations {
  const context = createContext(program, settings, registryOf(settings), rootDir);
  // Reading tags needs parent pointers, which creating the checker sets; a program without tags never pays for one.
  if (context.files.some((file) => MENTIONS_TAG.test(file.text))) context.checker();
  const marks = checkMarks(context, collectMarks(context));
  reportMisspeltTags(context);
  collectLabels(context, marks);
  for (const { declaration, purposes } of assumed) labelDeclaration(context.labels, declaration, purposes, 'assumed');
  const sinks = new SinkIndex(context, marks);
  const { sanitizers, consents, consentNames } = collectFunctionMarks(context, marks);
  const models = collectModels(context);
  const packages = new PackageLabels(context);
  const collected = new Map(
    marks.flatMap(({ name, node, purposes }) =>
      name === 'purpose' && ts.isSourceFile(node) ? [[node.fileName, purposes] as const] : [],
    ),
  );
  let resolver: LabelResolver | undefined;
  const resolve = (): LabelResolver => (resolver ??= new LabelResolver(context.checker(), context.labels));
  const matters = (usedFor: string): boolean =>
    settings.policy.some((pair) => context.registry.isUseAtOrBelow(usedFor, pair.usedFor));
  let anySink: boolean | undefined;
  let anyOutside: boolean | undefined;
  let anyParameter: boolean | undefined;
  let mentionsUrl: boolean | undefined;
  return {
    labels: context.labels.byKey,
    get anySink() {
      return (anySink ??= sinks.any(matters));
    },
    get anyParameter() {
      return (anyParameter ??= [...context.labels.byKey.values()].some(
        ({ kind, labels }) => kind === 'parameter' && labels.some((label) => label.purposes.some(matters)),
      ));
    },
    get anyOutside() {
      return (anyOutside ??= sinks.anyOutside(matters));
    },
    get mentionsUrl() {
      return (mentionsUrl ??= sinks.mentionsUrl(matters));
    },
    importsSink: (file) => sinks.importsSink(file, matters),
    mentionsHost: (file) => sinks.mentionsHost(file, matters),
    mentionsGlobal: (file) => sinks.opaque.mentionsGlobal(file, matters),
    labelled: (declaration) => context.labels.byKey.get(declarationKey(declaration)),
    labelsOfSymbol: (symbol) => (context.labels.byKey.size === 0 ? [] : resolve().ofSymbol(symbol)),
    labelsOfType: (type) => (context.labels.byKey.size === 0 ? [] : resolve().ofType(type)),
    labelsOfPackage: (specifier, memberPath) => packages.of(specifier, memberPath),
    purposesOfModule: (fileName) => sinks.ofModule(fileName),
    moduleMarks: (fileName) => ({ collected: collected.get(fileName) ?? [], isMarked: sinks.isMarked(fileName) }),
    sinkOfDeclaration: (declaration) => sinks.ofDeclaration(declaration),
    sinkOfPackage: (specifier, memberPath) => sinks.opaque.ofPackage(specifier, memberPath),
    sinkOfGlobal: (name, memberPath, literals = [], constants = []) =>
      sinks.opaque.ofGlobal(name, memberPath, literals, constants),
    sinkOfUrl: (url) => sinks.opaque.ofUrl(url),
    restHostOfPackage: (specifier) => sinks.opaque.restHost(specifier),
    sanitizesOf: (declaration) => sanitizers.get(declarationKey(declaration)) ?? [],
    consentNames,
    consentOf: (declaration) => consents.get(declarationKey(declaration)) ?? [],
    modelOf: (declaration) => models.get(declarationKey(declaration)),
    settingsOfPackage: (specifier, exported, member) => settingsOfPackage(context, specifier, exported, member),
    diagnostics: [...context.diagnostics].sort(compareDiagnostics),
  };
}

/** One kind of source after the other: what was written on a declaration itself comes first and is not overruled by its type. */
function collectLabels(context: Context, marks: readonly Mark[]): void {
  const purposes = marks.filter((mark) => mark.name === 'purpose');
  const settled = new Set(purposes.flatMap((mark) => mark.declarations.map(declarationKey)));
  const types: ts.Declaration[] = [];
  for (const mark of purposes) types.push(...labelDeclarations(context.labels, mark));
  for (const mark of purposes) types.push(...labelModule(context, mark, settled));
  for (const setting of context.settings.sources) types.push(...labelSetting(context, setting));
  types.push(...labelSchemaFiles(context));
  labelSchemas(context, settled);
  extendPrismaLabels(context);
  const closure = new TypeClosure(context, settled);
  labelBrands(context, closure);
  closure.spread(types);
  closure.spreadIndexed();
}
