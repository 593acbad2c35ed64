// Preloaded into test workers (`--import`): whoever asks for `typescript`, the engine or typescript-eslint, gets the version that the
// environment variable TYPESCRIPT_VERSION names, of those that are installed as `typescript-<version>`.
import Module, { register } from 'node:module';

const version = process.env['TYPESCRIPT_VERSION'];

if (version) {
  /** @param {string} file */
  const ofVersion = (file) => file.replace(/([\\/]node_modules[\\/])typescript(?=[\\/])/, `$1typescript-${version}`);

  // For require().
  const resolver = /** @type {{ _resolveFilename(...args: unknown[]): string }} */ (/** @type {unknown} */ (Module));
  const resolve = resolver._resolveFilename.bind(resolver);
  resolver._resolveFilename = (...args) => ofVersion(resolve(...args));

  // For import.
  const hooks = `export async function resolve(specifier, context, next) {
    const found = await next(specifier, context);
    return { ...found, url: found.url.replace(/(\\/node_modules\\/)typescript(?=\\/)/, '$1typescript-${version}') };
  }`;
  register(`data:text/javascript,${encodeURIComponent(hooks)}`);
}
