import { randomBytes } from 'node:crypto';

/** For the `script-src` of the page and the inline tags on it. */
export function pageNonce(): string {
  return randomBytes(16).toString('base64');
}

/**
 * The image that reports a purchase to the campaign behind it.
 *
 * @sink advertising.measurement
 */
export function purchasePixel(amount: number, contact: string): string {
  const query = new URLSearchParams({ event: 'purchase', amount: amount.toFixed(2), contact });
  return `<img src="https://pixel.ads.example/t?${query.toString()}" width="1" height="1" alt="">`;
}
