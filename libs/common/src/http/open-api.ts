import { z } from 'zod';
import type { EndpointDeclaration } from './endpoint';
import type { DeclaredInput } from './parsed';
import type { Route } from './routes';

type Json = Record<string, unknown>;

const Problem = z
  .object({
    type: z.string(),
    code: z.string(),
    status: z.int(),
    title: z.string(),
    titleEn: z.string(),
    requestId: z.string(),
  })
  .loose();

/** The OpenAPI 3.1 description of a service, from what its endpoints declare. */
export function openApi(service: string, version: string, routes: readonly Route[]): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[route.method] = operation(service, route);
  }
  return {
    openapi: '3.1.0',
    info: { title: `Tổng Hợp: ${service}`, version },
    paths,
    components: {
      schemas: { Problem: jsonSchema(Problem) },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

function operation(service: string, { method, path, name, endpoint, inputs, status }: Route): Json {
  const body = inputs.find(({ place }) => place === 'body')?.schema;
  const success = String(status ?? (method === 'post' ? 201 : 200));
  return {
    operationId: name.replace(/Controller\./, '.'),
    summary: endpoint?.summary,
    'x-summary-vi': endpoint?.summaryVi,
    tags: [service],
    security: endpoint?.permission === 'public' ? [] : [{ bearer: [] }],
    'x-permission': endpoint?.permission,
    parameters: [...undeclaredPathParameters(path, inputs), ...inputs.flatMap(parameters)],
    ...(body && requestBody('application/json', body)),
    ...(endpoint?.form && requestBody('multipart/form-data', endpoint.form)),
    responses: {
      [success]: { description: 'OK', ...content(endpoint) },
      default: {
        description: 'A problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function requestBody(type: string, schema: z.ZodType): Json {
  const described = jsonSchema(schema);
  return {
    requestBody: {
      required: !schema.safeParse(undefined).success || described.required !== undefined,
      content: { [type]: { schema: described } },
    },
  };
}

function content({ answer, file, events }: Pick<EndpointDeclaration, 'answer' | 'file' | 'events'> = {}): Json {
  if (file) return { content: { [file]: { schema: { type: 'string', format: 'binary' } } } };
  if (events) return { content: { 'text/event-stream': { schema: answerSchema(events) } } };
  return answer ? { content: { 'application/json': { schema: answerSchema(answer) } } } : {};
}

function parameters({ place, schema }: DeclaredInput): Json[] {
  if (place === 'body') return [];
  const { properties = {}, required = [] } = jsonSchema(schema) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  const location = place === 'headers' ? 'header' : place;
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: location,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}

function undeclaredPathParameters(path: string, inputs: readonly DeclaredInput[]): Json[] {
  if (inputs.some(({ place }) => place === 'path')) return [];
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function jsonSchema(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
  return rest;
}

/** What is filled in by itself is always there in an answer; a later version may tell more. */
function answerSchema(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
    override: ({ jsonSchema: own }) => {
      if (own.additionalProperties === false) delete own.additionalProperties;
    },
  }) as Json;
  return rest;
}
