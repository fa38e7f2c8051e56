import { contracts } from './registry';

it.each([...contracts.values()])(
  '$type accepts its own example and names its owner and version',
  ({ type, schema, example }) => {
    expect(schema.parse(example)).toEqual(example);
    expect(type).toMatch(/^(intake|consolidation|document|notification)\.[a-z-]+\.[a-z-]+\.v\d+$/);
  },
);
