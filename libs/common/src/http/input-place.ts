/** The part of a request that a schema is about. */
export type InputPlace = 'body' | 'query' | 'path' | 'headers';
