/** The branded type that labels what is declared with it. */

/** Never exists at run time; the annotate stage also recognises the brand by it where the alias is gone. */
declare const collectedFor: unique symbol;

/**
 * `T`, collected for `P`: `phone: Collected<string, 'security'>` labels `phone` as `@purpose security` would.
 *
 * Assignable to `T` and from `T`, at any depth of a union (`null` and `undefined` stay what they are): it carries the label, it does not
 * enforce anything by itself. The flow analysis follows the value further, also where the type is lost (`trim()`, templates, JSON).
 */
export type Collected<T, P extends string> = T extends null | undefined ? T : T & { readonly [collectedFor]?: P };
