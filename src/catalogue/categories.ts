/** Data categories of Fideslang that only come to be for security, with all below them. Contact data says nothing of its purpose. */
export const CATEGORY_PURPOSES: readonly { readonly category: string; readonly purpose: string }[] = [
  { category: 'user.authorization', purpose: 'security.authentication' },
  { category: 'user.credentials', purpose: 'security.authentication' },
  { category: 'user.account.recovery', purpose: 'security.recovery' },
];
