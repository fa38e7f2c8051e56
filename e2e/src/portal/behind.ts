import type { APIRequestContext, APIResponse } from 'playwright-core';

/** What a person's own browser may ask besides its screens: what the system holds, and what others do meanwhile. */
export class Behind {
  constructor(
    private readonly url: string,
    readonly request: APIRequestContext,
  ) {}

  /** Paths start with the service: `intake/v1/reports/…`. */
  async get<T>(path: string): Promise<T> {
    return this.answer<T>(await this.request.get(`${this.url}/api/${path}`));
  }

  async post<T>(path: string, data: unknown = {}): Promise<T> {
    const headers = { origin: this.url, 'idempotency-key': crypto.randomUUID() };
    return this.answer<T>(await this.request.post(`${this.url}/api/${path}`, { data, headers }));
  }

  /** Reads a report as its reviewer does, and decides about the revision that was read. */
  async decide(reportId: string, decision: 'acceptance' | 'return', about: object = {}): Promise<void> {
    const report = `intake/v1/reports/${reportId}`;
    const { revision } = await this.get<{ revision: number }>(report);
    await this.post(`${report}/${decision}`, { ...about, revision });
  }

  async put<T>(path: string, data: unknown): Promise<T> {
    return this.answer<T>(await this.request.put(`${this.url}/api/${path}`, { data, headers: { origin: this.url } }));
  }

  private async answer<T>(answer: APIResponse): Promise<T> {
    if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
}
