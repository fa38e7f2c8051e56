import { Client } from 'pg';

/** A connection that tells of its end by the next question, so that a server stopped early does not end the benchmark. */
export async function connectedTo(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
