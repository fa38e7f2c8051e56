import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** All faults of the environment at once, each with what the variable is for. */
export class InvalidConfiguration extends Error {}

/**
 * Reads and checks a service's environment once, at the start. Each variable is described in its schema by `.describe()`.
 * A variable `NAME_FILE` gives the value from a file, as Kubernetes mounts secrets.
 */
export function readConfig<Shape extends z.ZodRawShape>(
  shape: Shape,
  env: NodeJS.ProcessEnv,
): z.infer<z.ZodObject<Shape>> {
  const given = Object.fromEntries(
    Object.keys(shape).map((name) => {
      const file = env[`${name}_FILE`];
      const value = file ? readFileSync(file, 'utf8').trim() : env[name];
      return [name, value === '' ? undefined : value];
    }),
  );
  const result = z.object(shape).safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `  ${name}: ${issue.message} (${(shape[name] as z.ZodType | undefined)?.description ?? 'no description'})`;
  });
  throw new InvalidConfiguration(`Cấu hình chưa đúng / The configuration is not valid:\n${faults.join('\n')}`);
}
