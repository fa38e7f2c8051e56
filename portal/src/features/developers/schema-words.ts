import type { Description, Schema } from './description';

/** The schema a reference stands for; itself where it is none. */
export function resolved(schema: Schema, { components }: Description): Schema {
  const name = /^#\/components\/schemas\/(.+)$/.exec(schema.$ref ?? '')?.[1];
  return (name && components?.schemas?.[name]) || schema;
}

/** A schema in a few words, as programmers write types: "string date", "array of object", "a | b", "integer 1..500". */
export function schemaWords(schema: Schema, description: Description): string {
  const { type, format, const: only, enum: values, items, anyOf, oneOf, ...rest } = resolved(schema, description);
  if (only !== undefined) return JSON.stringify(only);
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ');
  const choices = anyOf ?? oneOf;
  if (choices) return [...new Set(choices.map((choice) => schemaWords(choice, description)))].join(' | ');
  if (rest.allOf) return 'object';
  if (items) return `array of ${schemaWords(items, description)}`;
  const name = typeof type === 'string' ? type : (type?.join(' | ') ?? 'any');
  return [name, format, limits(rest)].filter(Boolean).join(' ');
}

function limits({ minLength, maxLength, minimum, maximum }: Schema): string {
  const [low, high] = [minLength ?? minimum, maxLength ?? maximum];
  const tells = (value: number | undefined) => value !== undefined && Math.abs(value) !== Number.MAX_SAFE_INTEGER;
  if (!tells(low) && !tells(high)) return '';
  return `${tells(low) ? low : ''}..${tells(high) ? high : ''}`;
}

export type Field = Readonly<{ name: string; schema: Schema; required: boolean }>;

/** The fields below a schema: an object's, those of an array's items, those of every choice. */
export function fieldsOf(schema: Schema, description: Description): Field[] {
  const { properties, required = [], items, anyOf, oneOf, allOf } = resolved(schema, description);
  if (items) return fieldsOf(items, description);
  const parts = anyOf ?? oneOf ?? allOf;
  if (parts) return unique(parts.flatMap((part) => fieldsOf(part, description)));
  return Object.entries(properties ?? {}).map(([name, property]) => ({
    name,
    schema: property,
    required: required.includes(name),
  }));
}

function unique(fields: readonly Field[]): Field[] {
  return fields.filter(({ name }, index) => fields.findIndex((other) => other.name === name) === index);
}
