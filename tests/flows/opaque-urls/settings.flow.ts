// Settings name the URLs of a data broker and of the company's own advertising service.

// @filename: settings.json
{
  "sinks": [
    { "urls": ["match.broker.example/**", "/internal/ads/*"], "purpose": "advertising.audience" },
    { "urls": "match.broker.example/erasure", "purpose": "none" }
  ]
}

// @filename: jobs.ts
interface Account {
  /** @purpose security.recovery */
  recoveryEmail: string;
}

export async function run(account: Account): Promise<void> {
  await fetch('https://match.broker.example/v2/lists', { method: 'PUT', body: account.recoveryEmail });
  //                                                                          ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
  await fetch('/internal/ads/seed', { method: 'PUT', body: account.recoveryEmail });
  //                                                       ^^^^^^^^^^^^^^^^^^^^^ security.recovery -> advertising.audience: Account.recoveryEmail
  await fetch('https://match.broker.example/erasure', { method: 'PUT', body: account.recoveryEmail });
}
