/** What the annotate stage hands to the flow engine. */
import type ts from 'typescript';

import type { Diagnostic } from '../diagnostics.js';
import type { Purpose } from '../purposes.js';
import type { ModelSetting } from '../settings.js';

/** A range of a file: offsets, and the start as 1-based line and column. */
export interface Place {
  readonly file: string;
  readonly pos: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** How a declaration came by its label. */
export type LabelOrigin = 'tag' | 'type' | 'setting' | 'brand' | 'schema' | 'assumed';

/** A label for the sake of argument: what would become of the data, if it were collected for this? */
export interface AssumedLabel {
  readonly declaration: ts.Declaration;
  readonly purposes: readonly Purpose[];
}

/** What a labelled declaration's data was collected for. Two places labelled by one type share one label. */
export interface Label {
  /** Stable under moves of code within a file: the file relative to the root, what is labelled, and for what. */
  readonly id: string;
  /** Collected for *all* of these: allowed where one of them is. */
  readonly purposes: readonly Purpose[];
  /** `Account.phone`, `phone`, `lookupPhone()`, `Directory.lookup()`, or a type's name. */
  readonly display: string;
  /** The labelled declaration's name. */
  readonly place: Place;
  readonly origin: LabelOrigin;
}

/** What a label on the declaration means: the value held, the value returned, or every value of the type. */
export type LabelledKind = 'member' | 'variable' | 'parameter' | 'function' | 'type';

/** `${file name}#${start of the declaration's name, or of the declaration when it has none}`. */
export type DeclarationKey = string;

/** A declaration that carries labels, directly or through its type. */
export interface LabelledDeclaration {
  readonly key: DeclarationKey;
  readonly kind: LabelledKind;
  readonly name: string;
  /** The first of `labels`. */
  readonly label: Label;
  /** All of them: a union of two labelled types gives two, and each must be allowed. */
  readonly labels: readonly Label[];
  readonly file: string;
  readonly pos: number;
}

/** Something that serves purposes. */
export interface SinkMark {
  readonly purposes: readonly Purpose[];
  /** How a message names it: a module's path relative to the root, `upload`, `fbq`, `facebook-nodejs-business-sdk`. */
  readonly name: string;
  readonly kind: 'module' | 'declaration' | 'package' | 'global' | 'url';
  /** Whether data that enters leaves the company. */
  readonly external: boolean;
}

/** After this function, labels at or below `purpose` are gone. */
export interface SanitizerMark {
  readonly purpose: Purpose;
  readonly reason: string;
  readonly place: Place;
}

/** Where this predicate or boolean holds, use for `purpose` has been consented to. */
export interface ConsentMark {
  readonly purpose: Purpose;
  readonly place: Place;
}

/** Everything people said about the data and the code of one program. */
export interface Annotations {
  /** Every declaration that carries a label, after closure over types. */
  readonly labels: ReadonlyMap<DeclarationKey, LabelledDeclaration>;
  /** Whether anything in the program can be a sink: a tag, a setting that matches a file, or any mention of a listed package, global or URL. */
  readonly anySink: boolean;
  /** Whether anything in the program mentions a package, global or host that is a sink. */
  readonly anyOutside: boolean;
  /** Whether a file, or a part of its text, mentions a global that is a sink. */
  mentionsGlobal(file: { readonly text: string }): boolean;
  /** Whether a file's text has the host of a URL that is a sink. */
  mentionsHost(file: { readonly text: string }): boolean;
  /** Whether a file imports a package that is a sink. */
  importsSink(file: ts.SourceFile): boolean;
  /** Whether any file mentions the host of a URL that is a sink. */
  readonly mentionsUrl: boolean;
  /** Whether any parameter, or what one is taken apart into, carries a label. */
  readonly anyParameter: boolean;
  /** What is known of one declaration. */
  labelled(declaration: ts.Declaration): LabelledDeclaration | undefined;
  /** Labels of the declarations that a symbol stands for (of a class: what its instances carry): through aliases, mapped, instantiated, union and intersection symbols and heritage. */
  labelsOfSymbol(symbol: ts.Symbol): readonly Label[];
  /** Labels of every value of a type: labelled interfaces, classes, enums and aliases the type still knows of, and brands. */
  labelsOfType(type: ts.Type): readonly Label[];
  /** Labels of an export of a package that has no declarations in the program. */
  labelsOfPackage(specifier: string, memberPath: readonly string[]): readonly Label[];
  /** What a module serves, by tag or settings; empty for `none`. */
  purposesOfModule(fileName: string): readonly Purpose[];
  /** What tags and settings say of a module as a whole, and whether they say anything of the code in it. */
  moduleMarks(fileName: string): ModuleMarks;
  /** What a declaration serves: by its own tag, an enclosing one's, its module's, its package's or its global name's. */
  sinkOfDeclaration(declaration: ts.Declaration): SinkMark | undefined;
  /** What a member of a package serves, for packages without types: `memberPath` as the code writes it, the export first. */
  sinkOfPackage(specifier: string, memberPath: readonly string[]): SinkMark | undefined;
  /**
   * What a global serves. `literalArguments` are the call's arguments where they are string constants: some globals are told apart by
   * them (`gtag('set', 'user_data', …)`). `constants` are the texts anywhere in the arguments (`{ send_to: 'AW-1/x' }`).
   */
  sinkOfGlobal(
    name: string,
    memberPath: readonly string[],
    literalArguments?: readonly (string | undefined)[],
    constants?: readonly string[],
  ): SinkMark | undefined;
  /** What a request to a URL serves. A part that is not constant is written `*` (one path segment, or a piece of one). */
  sinkOfUrl(url: string): SinkMark | undefined;
  /** The host below which a raw REST client's relative URLs lie: such a package is no sink by itself, its request URLs decide. */
  restHostOfPackage(specifier: string): string | undefined;
  /** What a function, method or function-valued variable removes. */
  sanitizesOf(declaration: ts.Declaration): readonly SanitizerMark[];
  /** The names of the predicates, members and variables that record consent. */
  readonly consentNames: ReadonlySet<string>;
  /** What a predicate, member or variable records consent to. */
  consentOf(declaration: ts.Declaration): readonly ConsentMark[];
  /** How a function moves data, by settings. */
  modelOf(declaration: ts.Declaration): ModelSetting['rows'] | undefined;
  /** What settings say of an export of a package without types, or of a member of what an export made. */
  settingsOfPackage(specifier: string, exported: string | undefined, member: string | undefined): PackageFunction;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is said of a module. */
export interface ModuleMarks {
  /** What the data of all its exports was collected for. */
  readonly collected: readonly Purpose[];
  /** Does a tag in it, or a setting that names it, say what code in it serves, be it nothing? */
  readonly isMarked: boolean;
}

/** What settings say of a function that has no declaration in the program. */
export interface PackageFunction {
  readonly model: ModelSetting['rows'] | undefined;
  readonly sanitizes: readonly Purpose[];
}
