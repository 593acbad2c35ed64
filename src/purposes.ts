/**
 * The purposes, their hierarchy, the names other vocabularies give them, and the policy over them.
 * Imports nothing of ours: every other room may use it.
 */

/** Canonical dotted name of a purpose, such as `security.authentication.mfa`. */
export type Purpose = string;

/** One row of the vocabulary. The other vocabularies' names are accepted as aliases of `name`. */
export interface PurposeTerm {
  readonly name: Purpose;
  /** W3C Data Privacy Vocabulary term, such as `dpv:EnforceSecurity`. */
  readonly dpv?: string;
  /** Fideslang data use, such as `essential.service.security`. */
  readonly fides?: string;
  /** IAB Transparency and Consent Framework purpose, such as `tcf:4` or `tcf:special-1`. */
  readonly tcf?: string;
}

/** Data collected for the first (or below) must not be used for the second (or below). */
export interface PolicyPair {
  readonly collectedFor: Purpose;
  readonly usedFor: Purpose;
}

/**
 * The vocabulary. Where several of our terms share one foreign name, the first row (the broadest) is what the foreign name means.
 */
export const PURPOSES: readonly PurposeTerm[] = [
  { name: 'security', dpv: 'dpv:EnforceSecurity', fides: 'essential.service.security', tcf: 'tcf:special-1' },
  { name: 'security.authentication', dpv: 'dpv:IdentityAuthentication', fides: 'essential.service.authentication' },
  { name: 'security.authentication.mfa', dpv: 'dpv:IdentityAuthentication', fides: 'essential.service.authentication' },
  { name: 'security.recovery', dpv: 'dpv:EnforceSecurity', fides: 'essential.service.security' },
  { name: 'security.verification', dpv: 'dpv:IdentityVerification', fides: 'essential.service.authentication' },
  { name: 'security.alerts', dpv: 'dpv:EnforceSecurity', fides: 'essential.service.notifications' },
  {
    name: 'security.fraud',
    dpv: 'dpv:FraudPreventionAndDetection',
    fides: 'essential.fraud_detection',
    tcf: 'tcf:special-1',
  },
  { name: 'security.access-control', dpv: 'dpv:EnforceAccessControl', fides: 'essential.service.security' },
  { name: 'marketing', dpv: 'dpv:Marketing', fides: 'marketing' },
  { name: 'marketing.direct', dpv: 'dpv:DirectMarketing', fides: 'marketing.communications' },
  { name: 'marketing.social', dpv: 'dpv:SocialMediaMarketing', fides: 'marketing' },
  { name: 'advertising', dpv: 'dpv:Advertising', fides: 'marketing.advertising' },
  {
    name: 'advertising.contextual',
    dpv: 'dpv:Advertising',
    fides: 'marketing.advertising.first_party.contextual',
    tcf: 'tcf:2',
  },
  {
    name: 'advertising.targeted',
    dpv: 'dpv:TargetedAdvertising',
    fides: 'marketing.advertising.first_party.targeted',
    tcf: 'tcf:4',
  },
  {
    name: 'advertising.audience',
    dpv: 'dpv:TargetedAdvertising',
    fides: 'marketing.advertising.third_party.targeted',
    tcf: 'tcf:4',
  },
  {
    name: 'advertising.profiling',
    dpv: 'dpv:PersonalisedAdvertising',
    fides: 'marketing.advertising.profiling',
    tcf: 'tcf:3',
  },
  {
    name: 'advertising.measurement',
    dpv: 'dpv:Advertising',
    fides: 'analytics.reporting.ad_performance',
    tcf: 'tcf:7',
  },
  { name: 'analytics', dpv: 'dpv:ServiceUsageAnalytics', fides: 'analytics', tcf: 'tcf:9' },
];

/** What SPEC section 2 forbids when settings say nothing. */
export const DEFAULT_POLICY: readonly PolicyPair[] = [
  { collectedFor: 'security', usedFor: 'advertising' },
  { collectedFor: 'security', usedFor: 'marketing' },
];

/** What the `strict` configuration forbids on top. */
export const ANALYTICS_PAIR: PolicyPair = { collectedFor: 'security', usedFor: 'analytics' };

/** As a *use*, a term here counts as below the other; as a *consent* it does not. */
const USE_PARENTS: ReadonlyMap<Purpose, Purpose> = new Map([['advertising', 'marketing']]);

/** The outcome of reading one word as a purpose. */
export type ParsedPurpose =
  | { readonly ok: true; readonly purpose: Purpose }
  | { readonly ok: false; readonly word: string; readonly suggestion?: string };

/** What a registry is built from: the user's own terms and pairs; both optional. */
export interface PurposeRegistryOptions {
  /** Terms on top of `PURPOSES`. A term's missing ancestors are added with it. */
  readonly terms?: readonly PurposeTerm[];
  /** The forbidden pairs; `DEFAULT_POLICY` when absent. */
  readonly policy?: readonly PolicyPair[];
}

/** The vocabulary and the policy of one analysis. Immutable. */
export class PurposeRegistry {
  readonly terms: readonly PurposeTerm[];
  readonly policy: readonly PolicyPair[];
  readonly #byWord = new Map<string, Purpose>();

  constructor(options: PurposeRegistryOptions = {}) {
    this.terms = withAncestors([...PURPOSES, ...(options.terms ?? [])]);
    this.policy = options.policy ?? DEFAULT_POLICY;
    for (const term of this.terms) this.#byWord.set(term.name, term.name);
    for (const term of this.terms) {
      for (const alias of [term.dpv, term.fides, term.tcf]) {
        if (alias !== undefined && !this.#byWord.has(alias)) this.#byWord.set(alias, term.name);
      }
    }
  }

  /** Reads one word: a canonical name or an alias. A word that is neither comes back with the nearest known one, if any is near. */
  parse(word: string): ParsedPurpose {
    const purpose = this.#byWord.get(word);
    if (purpose !== undefined) return { ok: true, purpose };
    const suggestion = this.#suggest(word);
    return suggestion === undefined ? { ok: false, word } : { ok: false, word, suggestion };
  }

  /** Whether `purpose` is `ancestor` or a descendant of it, within one root. */
  isAtOrBelow(purpose: Purpose, ancestor: Purpose): boolean {
    return isAtOrBelow(purpose, ancestor);
  }

  /** As `isAtOrBelow`, but advertising counts as below marketing: what a sink serves. */
  isUseAtOrBelow(usedFor: Purpose, ancestor: Purpose): boolean {
    if (isAtOrBelow(usedFor, ancestor)) return true;
    const parent = USE_PARENTS.get(rootOf(usedFor));
    return parent !== undefined && this.isUseAtOrBelow(parent, ancestor);
  }

  /**
   * Whether data collected for *all* of `collected` must not be used for `usedFor`: no collection purpose may allow the use.
   * Data collected for nothing known is not forbidden anywhere.
   */
  forbidden(collected: readonly Purpose[], usedFor: Purpose): boolean {
    return collected.length > 0 && collected.every((purpose) => this.#forbiddenPair(purpose, usedFor));
  }

  /** Whether consent to `consent` covers use for `usedFor`: the exact purpose or an ancestor within the same root. */
  consentCovers(consent: Purpose, usedFor: Purpose): boolean {
    return isAtOrBelow(usedFor, consent);
  }

  #forbiddenPair(collectedFor: Purpose, usedFor: Purpose): boolean {
    return this.policy.some(
      (pair) => isAtOrBelow(collectedFor, pair.collectedFor) && this.isUseAtOrBelow(usedFor, pair.usedFor),
    );
  }

  #suggest(word: string): string | undefined {
    if (word === '') return undefined;
    const wanted = word.toLowerCase();
    // `mfa` for `security.authentication.mfa`: the tail of exactly one name says it.
    const tails = this.terms.filter((term) => term.name.endsWith(`.${wanted}`));
    if (tails.length === 1) return tails[0]?.name;
    return closest(word, [...this.#byWord.keys()]);
  }
}

function isAtOrBelow(purpose: Purpose, ancestor: Purpose): boolean {
  return purpose === ancestor || purpose.startsWith(`${ancestor}.`);
}

function rootOf(purpose: Purpose): Purpose {
  const dot = purpose.indexOf('.');
  return dot < 0 ? purpose : purpose.slice(0, dot);
}

function withAncestors(terms: readonly PurposeTerm[]): PurposeTerm[] {
  const byName = new Map<Purpose, PurposeTerm>();
  for (const term of terms) {
    for (let dot = term.name.indexOf('.'); dot >= 0; dot = term.name.indexOf('.', dot + 1)) {
      const ancestor = term.name.slice(0, dot);
      if (!byName.has(ancestor)) byName.set(ancestor, { name: ancestor });
    }
    byName.set(term.name, { ...byName.get(term.name), ...term });
  }
  return [...byName.values()];
}

/**
 * The candidate a writer of `word` most likely meant, or undefined when none is near: same letters in another case, a shared prefix of
 * at least four letters, or at most one edit per three letters (two at least).
 */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (best === undefined || distance < best.distance) best = { candidate, distance };
  }
  const limit = Math.min(Math.max(2, Math.floor(word.length / 3)), Math.max(1, word.length - 1));
  if (best !== undefined && best.distance <= limit) return best.candidate;
  if (wanted.length < 3) return undefined;
  return candidates.find((candidate) => {
    const name = candidate.toLowerCase();
    return name.startsWith(wanted) || (name.length >= 4 && wanted.startsWith(name));
  });
}

/** Damerau–Levenshtein distance (optimal string alignment): insertions, deletions, substitutions and swaps of neighbours. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let cost = Math.min(substitution, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
