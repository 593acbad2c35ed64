/** Where a rule's page stands, in the package. */
export function docsUrl(rule: string): string {
  return new URL(`../../../docs/rules/${rule}.md`, import.meta.url).href;
}
