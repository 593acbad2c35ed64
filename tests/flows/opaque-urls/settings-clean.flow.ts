// A listed URL of the catalogue is taken out; a path that only begins like a listed one is another.

// @filename: settings.json
{
  "sinks": [
    { "urls": "/internal/ads/*", "purpose": "advertising" },
    { "urls": "a.klaviyo.com/api/data-privacy-deletion-jobs", "purpose": "none" }
  ]
}

// @filename: jobs.ts
interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export async function run(account: Account): Promise<void> {
  const body = JSON.stringify({ data: { email: account.recoveryEmail } });
  await fetch('https://a.klaviyo.com/api/data-privacy-deletion-jobs', { method: 'POST', body });
  await fetch('/internal/adsense', { method: 'POST', body });
  await fetch('/internal/accounts/recovery', { method: 'POST', body });
}
