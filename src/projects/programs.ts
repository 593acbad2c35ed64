import ts from 'typescript';
import { BuiltSources } from './built-sources.js';
import type { Roots } from './roots.js';
import { hostOfSources } from './source-host.js';

/** The options that make a difference to how a file is parsed and its names are bound. */
const SHAPING = [
  'target',
  'module',
  'moduleResolution',
  'moduleDetection',
  'jsx',
  'strict',
  'alwaysStrict',
  'allowJs',
  'checkJs',
  'isolatedModules',
  'verbatimModuleSyntax',
  'preserveConstEnums',
  'experimentalDecorators',
  'useDefineForClassFields',
  'resolveJsonModule',
] as const;

/** What `createProgram` asks to see the sources of referenced projects instead of what they were built into. */
type RedirectingHost = ts.CompilerHost & { useSourceOfProjectReferenceRedirect?: () => boolean };

/**
 * Makes one program after the other over the same files. What was parsed for one serves the next with equal options; what the next
 * had no use for is let go, so that the memory of many programs is that of two.
 */
export class ProgramMaker {
  #parsed = new Map<string, ts.SourceFile | undefined>();

  /** @param texts what stands in for files' texts on the disk, by absolute path with forward slashes */
  constructor(readonly texts: ReadonlyMap<string, string> = new Map()) {}

  make({ options, fileNames, projectReferences }: Roots): ts.Program {
    const used = new Map<string, ts.SourceFile | undefined>();
    const host = this.#host(options, used);
    const program = ts.createProgram({ rootNames: fileNames, options, projectReferences, host });
    this.#parsed = used;
    return program;
  }

  /** @param used grows by what the program is made of */
  #host(options: ts.CompilerOptions, used: Map<string, ts.SourceFile | undefined>): RedirectingHost {
    const host = ts.createCompilerHost(options);
    const shape = JSON.stringify(SHAPING.map((name) => options[name]));
    const readFile = (file: string): string | undefined => this.texts.get(file) ?? host.readFile(file);
    const own: RedirectingHost = {
      ...host,
      readFile,
      useSourceOfProjectReferenceRedirect: () => true,
      getSourceFile: (file, language, onError) => {
        const format = typeof language === 'object' ? language.impliedNodeFormat : undefined;
        const key = `${shape} ${String(format)} ${file}`;
        let source = used.get(key) ?? this.#parsed.get(key);
        if (!source) {
          const text = this.texts.get(file);
          source =
            text === undefined
              ? host.getSourceFile(file, language, onError)
              : ts.createSourceFile(file, text, language);
        }
        used.set(key, source);
        return source;
      },
    };
    return hostOfSources(own, options, new BuiltSources(own));
  }
}
