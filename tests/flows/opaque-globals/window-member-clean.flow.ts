// Another member of the window, and a member of that name of another object.

// @filename: pixel.ts
interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

interface Vendors {
  fbq(action: string, em: string): void;
}

declare global {
  interface Window {
    showRecovery?: (email: string) => void;
  }
}

export function show(account: Account, test: Vendors): void {
  window.showRecovery?.(account.recoveryEmail);
  test.fbq('init', account.recoveryEmail);
  (window as unknown as Vendors).fbq('track', 'PageView');
}
