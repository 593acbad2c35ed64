/** A violation as a corpus run hands it to the comparer: positions are 1-based, ends are exclusive. */
export interface CaseViolation {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  /** Is it the outcome of a match that enters, rather than the data? Written as the word `matched` before the purposes. */
  matched?: boolean;
  /** The purposes of the merged labels, sorted. */
  purposes: string[];
  /** The purpose of the sink that the data enters. */
  sink: string;
  /** The displays of the sources (`Account.phone`, `lookupPhone()`), sorted. */
  sources: string[];
  /** The printed steps from the source to the entry, for failure texts only. */
  path: string[];
}

/**
 * Why an expectation and the engine are known to differ: `MISSING` is a flow that is not found yet, `SPURIOUS` one that
 * is reported but should not be. Either passes while it lasts and fails once it is mended.
 */
export type KnownLimit = 'MISSING' | 'SPURIOUS';

/** What one line of carets says. Lines and columns are 1-based and count from the start of the virtual file. */
export interface CaseExpectation {
  file: string;
  line: number;
  column: number;
  /** Exclusive; the end of the line when the reported expression goes on in the next. */
  endColumn: number;
  matched?: boolean;
  purposes: string[];
  sink: string;
  sources: string[];
  known?: KnownLimit;
}

/** One file of the corpus, read. */
export interface FlowCase {
  /** The sentence (or sentences) the case opens with. */
  description: string;
  /** The virtual files by name, in the order they were written. */
  files: ReadonlyMap<string, string>;
  expectations: readonly CaseExpectation[];
}
