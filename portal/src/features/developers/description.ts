/** A JSON schema, as far as the reader shows it. */
export type Schema = Readonly<{
  $ref?: string;
  type?: string | readonly string[];
  format?: string;
  description?: string;
  const?: unknown;
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  allOf?: readonly Schema[];
  additionalProperties?: boolean | Schema;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  default?: unknown;
}>;

type Media = Readonly<Record<string, Readonly<{ schema?: Schema }>>>;

type Operation = Readonly<{
  summary?: string;
  'x-summary-vi'?: string;
  'x-permission'?: string;
  parameters?: readonly Readonly<{ name: string; in: string; required?: boolean; schema?: Schema }>[];
  requestBody?: Readonly<{ content?: Media }>;
  responses?: Readonly<Record<string, Readonly<{ content?: Media }>>>;
}>;

type Scheme = Readonly<{
  type?: string;
  flows?: Readonly<{ clientCredentials?: Readonly<{ tokenUrl?: string }> }>;
  'x-sample-client'?: Readonly<{ id: string; secret: string }>;
}>;

/** What of an OpenAPI description the reader looks at. */
export type Description = Readonly<{
  info?: Readonly<{ version?: string; description?: string }>;
  servers?: readonly Readonly<{ url: string }>[];
  paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  components?: Readonly<{
    schemas?: Readonly<Record<string, Schema>>;
    securitySchemes?: Readonly<Record<string, Scheme>>;
  }>;
}>;

export type Endpoint = Readonly<{
  /** Its anchor in the page. */
  id: string;
  service: string;
  method: string;
  path: string;
  operation: Operation;
}>;

/** Every endpoint, by service, in the order of the description. */
export function endpointsOf({ paths = {} }: Description): Endpoint[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      id: `${method}${path.replace(/\W+/g, '-')}`.replace(/-$/, ''),
      service: /^\/api\/([^/]+)\//.exec(path)?.[1] ?? '',
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );
}

/** Those whose path, summary or permission holds every word that was typed. */
export function matching(endpoints: readonly Endpoint[], words: string): Endpoint[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return endpoints.filter(({ method, path, operation }) => {
    const said = `${operation.summary ?? ''} ${operation['x-summary-vi'] ?? ''}`;
    const text = `${method} ${path} ${said} ${operation['x-permission'] ?? ''}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** What an endpoint does, in the reader's language where the description has it. */
export function summaryOf({ operation }: Endpoint, language: string): string | undefined {
  return (language === 'vi' && operation['x-summary-vi']) || operation.summary;
}

/** How a machine gets its token, where the description says it. */
export function machineAccess({ components }: Description) {
  const scheme = Object.values(components?.securitySchemes ?? {}).find(({ type }) => type === 'oauth2');
  const tokenUrl = scheme?.flows?.clientCredentials?.tokenUrl;
  return tokenUrl ? { tokenUrl, sample: scheme['x-sample-client'] ?? null } : null;
}
