/** The name that the configurations register the plugin under. */
export const NAMESPACE = 'purpose-limitation';
