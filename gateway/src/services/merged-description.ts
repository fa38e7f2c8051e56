/** What of an OpenAPI description the merge looks at. */
export type Description = Readonly<{
  paths?: Record<string, Record<string, unknown>>;
  components?: { schemas?: Record<string, unknown>; securitySchemes?: Record<string, unknown> };
}>;

/** One OpenAPI 3.1 description of all services, as they are reached through the front door. */
export function mergeDescriptions(descriptions: Record<string, Description>, publicUrl: string): object {
  const paths: Record<string, unknown> = {};
  const schemas: Record<string, unknown> = {};
  const securitySchemes: Record<string, unknown> = {};
  for (const [name, description] of Object.entries(descriptions)) {
    const own = renamed(description, name);
    for (const [path, item] of Object.entries(own.paths ?? {})) {
      if (!path.startsWith('/health')) paths[`/api/${name}/v1${path}`] = item;
    }
    for (const [schema, content] of Object.entries(own.components?.schemas ?? {}))
      schemas[`${name}.${schema}`] = content;
    Object.assign(securitySchemes, own.components?.securitySchemes);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Tổng Hợp', version: '1.0.0' },
    servers: [{ url: publicUrl }],
    paths,
    components: { schemas, securitySchemes },
  };
}

/** Two services may name their schemas alike: every reference gets its service's name before it. */
function renamed(description: Description, name: string): Description {
  const text = JSON.stringify(description).replaceAll('"#/components/schemas/', `"#/components/schemas/${name}.`);
  return JSON.parse(text) as Description;
}
