/** What the command found, as plain data: all formats are made from this, and the JSON format is this. */

/** A part of a file. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Region {
  /** Relative to the folder of the run, with forward slashes; absolute where it lies outside. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A declaration whose data takes part in a flow. */
export interface FindingSource extends Region {
  /** `Account.twoFactorPhone`. */
  readonly name: string;
  /** What it was collected for. */
  readonly purposes: readonly string[];
}

/** One place on the way from the source to the entry. */
export interface FindingStep extends Region {
  /** The expression, shortened. */
  readonly text: string;
  /** Here the data was compared or looked up; from here on the path is that of the outcome. */
  readonly matched: boolean;
  /** An argument, by which a call passes the data on. */
  readonly passed: boolean;
}

export interface FindingSink {
  /** A file, a declaration, a package, a global or a host. */
  readonly name: string;
  readonly purposes: readonly string[];
  /** Does the data leave the company? */
  readonly external: boolean;
}

/** Why a finding does not count. */
export interface Suppression {
  /** A directive comment in the code, the baseline, or ESLint's bulk suppressions. */
  readonly kind: 'inSource' | 'baseline' | 'bulk';
  /** What the comment says after `--`; empty where it says nothing. */
  readonly justification: string;
  /** The comment's day, `2026-03-01`, where git knows it. */
  readonly date?: string;
}

/** The newest change of a flow's lines: since then it has existed as it is. */
export interface Since {
  /** The commit's id; empty for a change that is not committed yet. */
  readonly commit: string;
  /** `2026-03-01`. */
  readonly date: string;
  readonly summary: string;
}

/** Labelled data that reaches a sink. The region is the entry. */
export interface Finding extends Region {
  /**
   * What the flow is: source declaration, sink and entry symbol as a digest, with a number behind it where several flows share them.
   * Stays when code moves within its file, locals are renamed or lines are laid out anew.
   */
  readonly fingerprint: string;
  readonly kind: 'flow' | 'match';
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly way: 'argument' | 'write' | 'obtained';
  /** The declaration that the entry stands in: `syncAudience`, `Exporter.rows`, `(module)`. */
  readonly symbol: string;
  readonly sources: readonly FindingSource[];
  readonly sink: FindingSink;
  /** From the first source's read to the entry. */
  readonly steps: readonly FindingStep[];
  readonly suppression?: Suppression;
  readonly since?: Since;
}

/** Something that was not analysed as asked: a bound that cut, a mistake in a tag, a failure. */
export interface Problem {
  readonly kind: 'bound' | 'tag' | 'failure' | 'project';
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something that could not be followed. No finding: what lies behind it was assumed to pass data on, or not looked at. */
export interface Gap {
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A place where labelled data is used, or a sink is called. */
export interface Use {
  readonly file: string;
  readonly line: number;
  /** The function or class member it stands in. */
  readonly symbol: string;
  readonly text: string;
  /** Is it part of a reported flow? */
  readonly reported: boolean;
}

/** A declaration that was labelled. */
export interface LabelledData {
  readonly name: string;
  readonly purposes: readonly string[];
  /** By what: a tag, a type, a setting, a brand, a schema. */
  readonly origin: string;
  readonly file: string;
  readonly line: number;
  readonly uses: readonly Use[];
}

/** Code that was marked, or a package or global that is known, as serving a purpose. */
export interface MarkedSink {
  readonly name: string;
  readonly purposes: readonly string[];
  readonly external: boolean;
  readonly uses: readonly Use[];
}

export interface Inventory {
  readonly labelled: readonly LabelledData[];
  readonly sinks: readonly MarkedSink[];
}

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string; readonly homepage?: string };
  /** What was checked out, where git knows it. */
  readonly commit?: { readonly id: string; readonly date: string; readonly dirty: boolean };
  /** The configurations that programs were made from, relative; an empty name for files without any. */
  readonly projects: readonly string[];
  /** What counts, sorted by file and place. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly gaps: readonly Gap[];
  readonly inventory?: Inventory;
}
