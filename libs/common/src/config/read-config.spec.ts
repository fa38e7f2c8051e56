import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readConfig } from './read-config';
import { serviceEnvironment } from './service-environment';

const shape = {
  PORT: z.coerce.number().int().describe('port of the HTTP API'),
  SECRET: z.string().min(1).describe('key of the store'),
  LEVEL: z.string().default('info').describe('log level'),
};

describe('reading the configuration', () => {
  it('gives typed values and defaults', () => {
    expect(readConfig(shape, { PORT: '8080', SECRET: 'x', OTHER: 'y' })).toEqual({
      PORT: 8080,
      SECRET: 'x',
      LEVEL: 'info',
    });
  });

  it('names every fault at once, with what the variable is for', () => {
    expect(() => readConfig(shape, { PORT: 'eighty' })).toThrow(
      /PORT:.*port of the HTTP API[\s\S]*SECRET:.*key of the store/,
    );
  });

  it('reads a secret from the file that Kubernetes mounts', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'secret');
    writeFileSync(file, 'from-file\n');
    expect(readConfig(shape, { PORT: '1', SECRET_FILE: file }).SECRET).toBe('from-file');
  });

  it('takes an empty variable for an absent one', () => {
    expect(() => readConfig(shape, { PORT: '1', SECRET: '' })).toThrow('SECRET');
  });

  it('describes every variable of a service', () => {
    expect(Object.entries(serviceEnvironment).filter(([, schema]) => !(schema as z.ZodType).description)).toEqual([]);
  });
});
