import { type ArgumentsHost, Catch, type ExceptionFilter, type INestApplication } from '@nestjs/common';
import { NestMicroservice } from '@nestjs/microservices';
import { type Observable, throwError } from 'rxjs';
import { EventTransport } from './event-transport';

/** Nest would turn every error into "Internal server error"; the inbox must see which one it was. */
@Catch()
class ErrorsPassThrough implements ExceptionFilter {
  catch(error: unknown, _host: ArgumentsHost): Observable<never> {
    return throwError(() => error);
  }
}

/** Gives the application's `@EventPattern` methods to its event transport; then `app.startAllMicroservices()`. */
export function attachEventTransport(app: INestApplication): EventTransport {
  const strategy = app.get(EventTransport);
  const microservice = app.connectMicroservice({ strategy }, { deferInitialization: true });
  if (!(microservice instanceof NestMicroservice)) throw new Error('Expected a Nest microservice.');
  microservice.useGlobalFilters(new ErrorsPassThrough());
  microservice.registerListeners();
  microservice.setIsInitialized(true); // the application calls the hooks of its modules itself
  microservice.setIsInitHookCalled(true);
  return strategy;
}
