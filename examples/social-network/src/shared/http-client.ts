export interface HttpClient {
  post(url: string, body: string): Promise<void>;
}

export class FetchHttpClient implements HttpClient {
  constructor(private readonly apiKey: string) {}

  async post(url: string, body: string): Promise<void> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.apiKey}`, 'content-type': 'application/json' },
      body,
    });
    if (!response.ok) throw new Error(`POST ${url}: ${response.status.toString()}`);
  }
}

/** Builds request bodies field by field, so that callers need not care about optional fields. */
export class JsonBody {
  readonly #fields: Record<string, unknown> = {};

  with(field: string, value: unknown): this {
    if (value !== undefined) this.#fields[field] = value;
    return this;
  }

  build(): string {
    return JSON.stringify(this.#fields);
  }
}
