/** URLs as texts with `*` for what is not constant. */

/**
 * A URL below a base.
 *
 * @param resolve as the platform's `URL` does it: a path that begins with a slash replaces the base's; clients with a base
 * URL put the two behind each other
 */
export function joinUrl(base: string, path: string, resolve: boolean): string {
  if (base === '' || /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(path)) return path;
  if (path === '') return base;
  if (resolve && path.startsWith('/')) return `${originOf(base)}${path}`;
  const folder = resolve ? base.replace(/(?<!\/)\/[^/]*$/, '/') : base;
  return path.startsWith('*') ? `${trimEnd(folder)}/${path}` : `${trimEnd(folder)}/${path.replace(/^\/+/, '')}`;
}

function originOf(url: string): string {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]*/i.exec(url)?.[0] ?? '*';
}

function trimEnd(url: string): string {
  return url.replace(/\/+$/, '');
}

/** Something unknown that is glued to a whole host is its path: `https://api.example.com*` is `https://api.example.com/*`. */
export function separatePath(url: string): string {
  return url.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#*]*\.[a-z]{2,}(?::\d+)?)\*/i, '$1/*');
}

/** Is it a request to the program's own origin, or to the machine itself? */
export function isOwnOrigin(url: string): boolean {
  return /^\/(?!\/)|^[a-z][a-z0-9+.-]*:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i.test(url);
}
