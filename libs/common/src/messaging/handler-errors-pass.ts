import { Catch, type ExceptionFilter, UseFilters } from '@nestjs/common';
import { MetadataScanner, type ModulesContainer } from '@nestjs/core';
import { PATTERN_METADATA } from '@nestjs/microservices/constants.js';
import { type Observable, throwError } from 'rxjs';

/** Nest would turn every error into "Internal server error"; the inbox must see which one it was. */
@Catch()
class HandlerErrorsPass implements ExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

const filter = UseFilters(new HandlerErrorsPass());
const done = new WeakSet<object>();

/** Marks every `@EventPattern` method of the application; to be called before the transport is connected. */
export function letHandlerErrorsPass(modules: ModulesContainer): void {
  const scanner = new MetadataScanner();
  for (const { controllers } of modules.values()) {
    for (const { metatype } of controllers.values()) {
      const prototype: object = metatype?.prototype ?? {};
      for (const name of scanner.getAllMethodNames(prototype)) {
        const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
        const method: unknown = descriptor?.value;
        if (typeof method !== 'function' || done.has(method) || !Reflect.hasMetadata(PATTERN_METADATA, method))
          continue;
        done.add(method);
        filter(prototype, name, descriptor!);
      }
    }
  }
}
