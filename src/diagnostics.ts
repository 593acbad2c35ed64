/** What the user wrote wrong and what the engine could not follow, as data. Imports nothing of ours. */

/** Where a diagnostic stands: 1-based line and column; the end is exclusive. */
export interface DiagnosticPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

interface Base extends DiagnosticPlace {
  /** One sentence for the user. */
  readonly message: string;
}

/** A word that no vocabulary knows; the place is the word itself, so that a fix can replace it by `suggestion`. */
export interface UnknownPurpose extends Base {
  readonly kind: 'unknown-purpose';
  readonly tag: string;
  readonly word: string;
  readonly suggestion?: string;
}

/** A tag whose *name* is nearly one of ours, such as `@purpse`; the place is the name after the at sign. */
export interface UnknownTag extends Base {
  readonly kind: 'unknown-tag';
  readonly word: string;
  readonly suggestion: string;
}

/** A tag on something it says nothing about. */
export interface MisplacedTag extends Base {
  readonly kind: 'misplaced-tag';
  readonly tag: string;
}

/** `@sanitizes` without the reason that lets a reviewer judge it. */
export interface MissingReason extends Base {
  readonly kind: 'missing-reason';
  readonly tag: string;
}

/** `@sanitizes` on a function that computes a digest, encodes, encrypts, masks or normalises: its result still tells who it is. */
export interface DigestSanitizer extends Base {
  readonly kind: 'digest-sanitizer';
  readonly tag: string;
  /** What gave it away: the function's name or a call in it. */
  readonly evidence: string;
}

/** Two tags on one declaration that cannot both hold. */
export interface ContradictoryTag extends Base {
  readonly kind: 'contradictory-tag';
  readonly tag: string;
}

/** `@param x … @purpose security`: the tag belongs before the parameter itself. */
export interface ParamTagUnsupported extends Base {
  readonly kind: 'param-tag-unsupported';
  readonly tag: string;
}

/** A well-formed tag that labels nothing, such as `@purpose` on a file without exports. */
export interface DeadTag extends Base {
  readonly kind: 'dead-tag';
  readonly tag: string;
}

/** Something the engine could not follow and therefore assumed nothing about, or over-approximated. */
export interface Gap extends Base {
  readonly kind: 'gap';
}

/** What a limit (path depth, steps, time) cut off. */
export interface Bound extends Base {
  readonly kind: 'bound';
  readonly limit: string;
}

/** The analysis ran without a type checker's program. */
export interface NoTypeInformation extends Base {
  readonly kind: 'no-type-information';
}

/** A defect of ours, with the place it happened at: never an empty result instead. */
export interface InternalError extends Base {
  readonly kind: 'internal-error';
}

/** Every diagnostic there is; closed, so that a `switch` on `kind` can be exhaustive. */
export type Diagnostic =
  | UnknownPurpose
  | UnknownTag
  | MisplacedTag
  | MissingReason
  | DigestSanitizer
  | ContradictoryTag
  | ParamTagUnsupported
  | DeadTag
  | Gap
  | Bound
  | NoTypeInformation
  | InternalError;

type At = Pick<DiagnosticPlace, 'file' | 'line' | 'column'>;

/** Something that was not followed. */
export function gap({ file, line, column }: At, message: string): Gap {
  return { kind: 'gap', message, file, line, column };
}

/** Something that a limit cut. */
export function bound({ file, line, column }: At, limit: string, message: string): Bound {
  return { kind: 'bound', limit, message, file, line, column };
}

/** A failure of ours, with where it happened. */
export function internalError(file: string, error: unknown): InternalError {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = `The analysis failed, and found nothing for this program: ${text.split('\n').slice(0, 3).join(' ')}`;
  return { kind: 'internal-error', message, file, line: 1, column: 1 };
}

/** Order of files, then of places, then of kinds and texts: the same for every run. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.kind, b.kind) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
