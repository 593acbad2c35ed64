export interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}
