import { Global, Module } from '@nestjs/common';
import { Audit } from './audit';
import { AuditTrail } from './audit-trail';
import { PostgresAudit } from './postgres-audit';

@Global()
@Module({ providers: [{ provide: Audit, useClass: PostgresAudit }, AuditTrail], exports: [Audit, AuditTrail] })
export class AuditModule {}
