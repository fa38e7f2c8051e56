import { fieldsOf, schemaWords } from './schema-words';

const description = {
  components: { schemas: { Unit: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } } },
};
const unit = { $ref: '#/components/schemas/Unit' };

it.each([
  [{ type: 'string', format: 'date' }, 'string date'],
  [{ type: 'integer', minimum: 1, maximum: 500 }, 'integer 1..500'],
  [{ type: 'integer', minimum: -Number.MAX_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }, 'integer'],
  [{ enum: ['state', 'party'] }, '"state" | "party"'],
  [{ const: true }, 'true'],
  [{ type: 'array', items: unit }, 'array of object'],
  [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string | null'],
  [{ type: ['string', 'null'] }, 'string | null'],
  [{}, 'any'],
])('%j reads as %s', (schema, words) => {
  expect(schemaWords(schema, description)).toBe(words);
});

it('the fields of what a list or a choice holds stand below it, through references', () => {
  const fields = [{ name: 'id', schema: { type: 'string' }, required: true }];
  expect(fieldsOf({ type: 'array', items: unit }, description)).toEqual(fields);
  expect(fieldsOf({ anyOf: [unit, unit, { type: 'null' }] }, description)).toEqual(fields);
  expect(fieldsOf({ type: 'string' }, description)).toEqual([]);
});
