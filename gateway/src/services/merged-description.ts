import { machineScheme, type MachineAccess } from './machine-access';

/** What of an OpenAPI description the merge looks at. */
export type Description = Readonly<{
  paths?: Record<string, Record<string, unknown>>;
  components?: { schemas?: Record<string, unknown>; securitySchemes?: Record<string, unknown> };
}>;

/**
 * One OpenAPI 3.1 description of all services, as they are reached through the front door; null is an absent one.
 * `access` says where machines get the bearer that the services ask for.
 */
export function mergeDescriptions(
  descriptions: Record<string, Description | null>,
  publicUrl: string,
  access: MachineAccess | null,
): object {
  const paths: Record<string, unknown> = {};
  const schemas: Record<string, unknown> = {};
  const securitySchemes: Record<string, unknown> = {};
  const absent: string[] = [];
  for (const [name, description] of Object.entries(descriptions)) {
    if (!description) {
      absent.push(name);
      continue;
    }
    const own = renamed(description, name);
    for (const [path, item] of Object.entries(own.paths ?? {})) {
      if (!path.startsWith('/health')) paths[`/api/${name}/v1${path}`] = item;
    }
    for (const [schema, content] of Object.entries(own.components?.schemas ?? {}))
      schemas[`${name}.${schema}`] = content;
    Object.assign(securitySchemes, own.components?.securitySchemes);
  }
  const scheme = machineScheme(access);
  if (scheme) securitySchemes.bearer = scheme;
  return {
    openapi: '3.1.0',
    info: { title: 'Tổng Hợp', version: '1.0.0', ...(absent.length > 0 && { description: missing(absent) }) },
    servers: [{ url: publicUrl }],
    paths,
    components: { schemas, securitySchemes },
  };
}

function missing(absent: string[]): string {
  const names = absent.join(', ');
  return `Thiếu mô tả của dịch vụ đang tạm ngừng: ${names}. / These services are down and not described here: ${names}.`;
}

/** Two services may name their schemas alike: every reference gets its service's name before it. */
function renamed(description: Description, name: string): Description {
  const text = JSON.stringify(description).replaceAll('"#/components/schemas/', `"#/components/schemas/${name}.`);
  return JSON.parse(text) as Description;
}
