import type { INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type EndpointDeclaration, endpointKey } from './endpoint';
import { type DeclaredInput, inputsKey } from './parsed';

export type Route = Readonly<{
  method: string;
  path: string;
  name: string;
  endpoint: EndpointDeclaration | undefined;
  inputs: readonly DeclaredInput[];
  status: number | undefined;
}>;

const methods = ['get', 'post', 'put', 'delete', 'patch', 'all', 'options', 'head'];

/** Every HTTP route of the application, with what it declares. */
export function routesOf(app: INestApplication): Route[] {
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ metatype, instance }) => {
      if (!metatype || !instance) return [];
      const prototype = Object.getPrototypeOf(instance);
      const base = pathOf(Reflect.getMetadata('path', metatype));
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        const path = Reflect.getMetadata('path', handler);
        if (path === undefined) return [];
        return [
          {
            method: methods[Reflect.getMetadata('method', handler) ?? 0],
            path: `${base}${pathOf(path)}` || '/',
            name: `${metatype.name}.${name}`,
            endpoint: Reflect.getMetadata(endpointKey, handler) as EndpointDeclaration | undefined,
            inputs: (Reflect.getMetadata(inputsKey, handler) ?? []) as DeclaredInput[],
            status: Reflect.getMetadata('__httpCode__', handler) as number | undefined,
          },
        ];
      });
    });
}

/** An endpoint that does not say who may call it must not exist: the start fails, naming each. */
export function refuseUndeclaredRoutes(routes: readonly Route[]): void {
  const undeclared = routes
    .filter(({ endpoint }) => !endpoint)
    .map(({ name, method, path }) => `${method.toUpperCase()} ${path} (${name})`);
  if (undeclared.length > 0) throw new Error(`These endpoints declare no permission:\n  ${undeclared.join('\n  ')}`);
}

function pathOf(path: string | string[] | undefined): string {
  const text = Array.isArray(path) ? path[0] : (path ?? '');
  return text === '' || text === '/' ? '' : `/${text.replace(/^\//, '')}`;
}
