/** Matching of request URLs, with unknown parts, against URL patterns. Pure text. */

/** A pattern or a URL cut into segments: the host first. */
export interface UrlPattern {
  readonly segments: readonly string[];
  /** How many characters are fixed: the more, the more specific. */
  readonly weight: number;
}

/** A URL's unknown part may stand for this little of a pattern's fixed text: a version's `v`, an account's `act_`. */
const GUESSED_TEXT = 4;

/** Reads a pattern: scheme optional, `*` and `{name}` within a segment, `**` for any number of segments; a bare host means all its paths. */
export function compileUrl(pattern: string): UrlPattern {
  const segments = cut(pattern.replace(/\{[^}]*\}/g, '*'));
  if (segments.length === 1) segments.push('**');
  return { segments, weight: segments.join('').replaceAll('*', '').length };
}

/**
 * Whether a URL, in which `*` stands for what is not constant, may be one of the pattern's. The host must be constant as far as the
 * pattern's is, and fixed segments must be constant: an unknown path at a shared host proves nothing.
 */
export function matchesUrl(pattern: UrlPattern, url: string): boolean {
  const known = cut(url.replace(/[?#].*$/s, ''));
  return matchSegments(pattern.segments, known);
}

function cut(url: string): string[] {
  const [host = '', ...path] = url
    .replace(/^[a-z][a-z0-9+.-]*:(?=\/\/)/i, '')
    .replace(/^\/\//, '')
    .split('/');
  const bare = host.toLowerCase().replace(/^.*@/, '').replace(/:\d+$/, '');
  return [bare, ...path.filter((segment) => segment !== '')];
}

/** Which remainders of the URL are left after each pattern segment: no recursion over the input. */
function matchSegments(pattern: readonly string[], url: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const segment of pattern) {
    const next = new Set<number>();
    for (const position of reached) {
      if (segment === '**') {
        for (let rest = position; rest <= url.length; rest++) next.add(rest);
      } else if (position < url.length && matchSegment(segment, url[position] ?? '')) {
        next.add(position + 1);
      }
    }
    reached = next;
  }
  return reached.has(url.length);
}

function matchSegment(pattern: string, segment: string): boolean {
  if (!pattern.includes('*')) return pattern === segment;
  if (/^\*+$/.test(segment) && pattern.replaceAll('*', '').length > GUESSED_TEXT) return false;
  return overlap(pattern, segment);
}

/** Whether two globs have a text in common. */
function overlap(a: string, b: string): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, column) => /^\**$/.test(b.slice(0, column)));
  for (let i = 1; i <= a.length; i++) {
    const star = a[i - 1] === '*';
    const next = [star && row[0] === true];
    for (let j = 1; j <= b.length; j++) {
      const skips = (star || b[j - 1] === '*') && (row[j] === true || next[j - 1] === true);
      next.push(skips || ((star || a[i - 1] === b[j - 1]) && row[j - 1] === true));
    }
    row = next;
  }
  return row[b.length] === true;
}
