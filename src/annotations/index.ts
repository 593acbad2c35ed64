/** The annotate stage: comments, settings and types in, labels and sinks out. */
import type ts from 'typescript';

import { compareDiagnostics } from '../diagnostics.js';
import { registryOf } from '../settings.js';
import type { Settings } from '../settings.js';
import { createContext } from './context.js';
import { LabelResolver } from './declarations.js';
import { collectMarks } from './marks.js';
import { declarationKey } from './nodes.js';
import { SinkIndex } from './sinks.js';
import { labelDeclarations } from './sources/tag.js';
import { MENTIONS_TAG } from './tags.js';
import type { Annotations, ConsentMark, SanitizerMark } from './types.js';

export { declarationKey } from './nodes.js';
export type {
  Annotations,
  ConsentMark,
  DeclarationKey,
  Label,
  LabelledDeclaration,
  LabelledKind,
  LabelOrigin,
  Place,
  SanitizerMark,
  SinkMark,
} from './types.js';

/** What `annotate` reads. `rootDir` is what file names in messages and globs in settings are relative to. */
export interface AnnotateInput {
  readonly program: ts.Program;
  readonly settings: Settings;
  readonly rootDir: string;
}

/** Reads what people said about the data and the code of a program. Throws only for defects of its own. */
export function annotate({ program, settings, rootDir }: AnnotateInput): Annotations {
  const context = createContext(program, settings, registryOf(settings), rootDir);
  // Reading tags needs parent pointers, which creating the checker sets.
  if (context.files.some((file) => MENTIONS_TAG.test(file.text))) context.checker();
  const marks = collectMarks(context);
  for (const mark of marks) {
    if (mark.name === 'purpose') labelDeclarations(context.labels, mark);
  }
  const sinks = new SinkIndex(context, marks);
  let resolver: LabelResolver | undefined;
  const resolve = (): LabelResolver => (resolver ??= new LabelResolver(context.checker(), context.labels));
  const sanitizers = new Map<string, SanitizerMark[]>();
  const consents = new Map<string, ConsentMark[]>();
  for (const { name, declarations, purposes, text, place } of marks) {
    for (const declaration of declarations) {
      const key = declarationKey(declaration);
      for (const purpose of purposes) {
        if (name === 'sanitizes') push(sanitizers, key, { purpose, reason: text, place });
        if (name === 'consent') push(consents, key, { purpose, place });
      }
    }
  }
  return {
    labels: context.labels.byKey,
    anySink: sinks.any,
    labelsOfSymbol: (symbol) => (context.labels.byKey.size === 0 ? [] : resolve().ofSymbol(symbol)),
    labelsOfType: (type) => (context.labels.byKey.size === 0 ? [] : resolve().ofType(type)),
    labelsOfPackage: () => [],
    purposesOfModule: (fileName) => sinks.ofModule(fileName),
    sinkOfDeclaration: (declaration) => sinks.ofDeclaration(declaration),
    sinkOfPackage: () => undefined,
    sinkOfGlobal: () => undefined,
    sinkOfUrl: () => undefined,
    sanitizesOf: (declaration) => sanitizers.get(declarationKey(declaration)) ?? [],
    consentOf: (declaration) => consents.get(declarationKey(declaration)) ?? [],
    diagnostics: [...context.diagnostics].sort(compareDiagnostics),
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
