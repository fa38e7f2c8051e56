type Json = Record<string, unknown>;
type Operation = { responses: Record<string, { content?: Record<string, { schema: Json }> }>; requestBody?: Json };

/**
 * What a description leaves open for who writes a client from it: an operation whose answer is not described (204 and
 * redirects have none), and references that lead nowhere.
 */
export function leftOpen(description: Json): string[] {
  const paths = description.paths as Record<string, Record<string, Operation>>;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const name = `${method.toUpperCase()} ${path}`;
      const [status = '', success] = Object.entries(operation.responses).find(([code]) => code !== 'default') ?? [];
      const silent = status === '204' || status.startsWith('3');
      const answer = success?.content || silent ? [] : [`${name} does not describe its answer`];
      return [...answer, ...danglingReferences(operation).map((reference) => `${name} refers to ${reference}`)];
    }),
  );
}

function danglingReferences(part: unknown): string[] {
  const references = JSON.stringify(part).matchAll(/"\$ref":"([^"]+)"/g);
  return [...references].map(([, reference]) => reference!).filter((one) => !one.startsWith('#/components/schemas/'));
}
