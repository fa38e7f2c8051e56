import { createParamDecorator, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { InvalidRequest } from './http.errors';
import type { InputPlace } from './input-place';

export type DeclaredInput = Readonly<{ place: InputPlace; schema: z.ZodType }>;

export const inputsKey = 'tonghop:inputs';

/** Turns a raw part of a request into what the schema says, or refuses it with every fault in both languages. */
class Parsed implements PipeTransform {
  constructor(
    private readonly place: InputPlace,
    private readonly schema: z.ZodType,
  ) {}

  transform(raw: unknown): unknown {
    const result = this.schema.safeParse(raw);
    if (result.success) return result.data;
    throw new InvalidRequest(this.place, this.schema, raw);
  }
}

const requestPart = { body: 'body', query: 'query', path: 'params', headers: 'headers' } as const;

const RawPart = createParamDecorator((place: InputPlace, context: ExecutionContext): unknown => {
  return context.switchToHttp().getRequest<FastifyRequest>()[requestPart[place]];
});

function parsed(place: InputPlace, schema: z.ZodType): ParameterDecorator {
  return (target, key, index) => {
    const method = (target as Record<string | symbol, object>)[key!];
    const inputs: DeclaredInput[] = Reflect.getMetadata(inputsKey, method) ?? [];
    Reflect.defineMetadata(inputsKey, [...inputs, { place, schema }], method);
    RawPart(place, new Parsed(place, schema))(target, key, index);
  };
}

/** The request's JSON body, checked; also described in `/openapi.json`. */
export const ParsedBody = (schema: z.ZodType): ParameterDecorator => parsed('body', schema);
export const ParsedQuery = (schema: z.ZodType): ParameterDecorator => parsed('query', schema);
export const ParsedPath = (schema: z.ZodType): ParameterDecorator => parsed('path', schema);
/** Header names in lower case; unknown ones pass, so use `z.object`. */
export const ParsedHeaders = (schema: z.ZodType): ParameterDecorator => parsed('headers', schema);
