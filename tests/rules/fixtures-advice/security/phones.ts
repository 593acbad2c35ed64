/**
 * Phones of the second factor.
 * @purpose security.authentication.mfa
 */

export interface SecondFactor {
  phone: string;
}

export const findPhone = (id: string): string => id;
