/** The row types of the catalogue. Data files hold nothing else. */

/** What a row's target serves. `none`: known, and no sink although its vendor or package is one. */
export type CataloguePurpose = 'advertising' | 'marketing' | 'analytics' | 'none';

interface Row {
  readonly purpose: CataloguePurpose;
  /** What was seen and where; "not verified here" where only a document or a memory says so. */
  readonly note?: string;
  /** Too unsure to be used unless `settings.catalog.include` names it. */
  readonly optIn?: true;
}

/** An npm package. */
export interface PackageRow extends Row {
  readonly name: string;
  /** npm downloads a month when the row was written. */
  readonly downloads?: number;
  /** A raw REST client: the URL of each request decides; relative ones are below this host. */
  readonly restHost?: string;
}

/** A member of a package: the export first, then members as code writes them (`Resend.contacts`); a subpath counts as an export. */
export interface MemberRow extends Row {
  readonly package: string;
  readonly member: string;
  readonly downloads?: number;
}

/** A global that a vendor's script defines. */
export interface GlobalRow extends Row {
  readonly name: string;
  /** Calls whose leading constant arguments are these, or that mention a constant which begins so, serve another purpose. */
  readonly calls?: readonly ({ readonly purpose: CataloguePurpose } & (
    { readonly arguments: readonly string[] } | { readonly mentions: string }
  ))[];
}

/** An HTTP endpoint without its scheme. `*` and `{name}` stand within one path segment; a last segment of two stars is any rest. */
export interface UrlRow extends Row {
  readonly pattern: string;
}

/** What a package without advertising use does with personal data. */
export type SecurityRole = 'security' | 'transport' | 'normaliser' | 'digest';

/** A package whose calls show that data serves security, or that is easily mistaken for a sanitizer or a sink. */
export interface SecurityPackageRow {
  readonly name: string;
  readonly role: SecurityRole;
  readonly downloads?: number;
  readonly note?: string;
}

/** A member whose argument was collected for security. */
export interface SecurityMemberRow {
  readonly package: string;
  readonly member: string;
  readonly downloads?: number;
  readonly note?: string;
}

/** Names that say what data was collected for: a qualifier followed by a noun (`recovery` `email`). */
export interface SecurityNameRow {
  readonly purpose: string;
  readonly qualifiers: readonly string[];
  readonly nouns: readonly string[];
  readonly note?: string;
}

/** A folder whose code serves a purpose. */
export interface FolderRow {
  readonly folder: string;
  readonly purpose: string;
  readonly note?: string;
}

/** A package to which data goes that was collected for security. */
export interface SecurityConsumerRow {
  readonly package: string;
  /** Only these members of it; without any the whole package. */
  readonly members?: readonly string[];
  /** Members that take what is not collected for that. */
  readonly not?: readonly string[];
  readonly purpose: string;
  /** Of functions by their names: the arguments that count, where not all do. */
  readonly takes?: Readonly<Record<string, readonly number[]>>;
  /** Do its constructors take such data? Most take credentials of the application. */
  readonly constructs?: true;
}
