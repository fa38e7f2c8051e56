import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AuthGuard } from '../auth/auth.guard';
import { type IssuerSettings, TokenVerifier } from '../auth/token-verifier';
import type { Log } from '../logging/log';
import { Clock } from '../time/clock';
import { HealthController } from './health.controller';
import { ProblemFilter } from './problem.filter';
import { Readiness } from './readiness';

@Module({})
export class HttpModule {
  static forService(issuer: IssuerSettings, log: Log): DynamicModule {
    return {
      module: HttpModule,
      global: true,
      imports: [DiscoveryModule],
      controllers: [HealthController],
      providers: [
        Readiness,
        { provide: TokenVerifier, useFactory: (clock: Clock) => new TokenVerifier(issuer, clock), inject: [Clock] },
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_FILTER, useValue: new ProblemFilter(log) },
      ],
      exports: [Readiness, TokenVerifier],
    };
  }
}
