import { startService } from '@common/http/service-app';
import { readDocumentEnvironment } from './document.environment';
import { documentMigrations } from './document.migrations';
import { DocumentsModule } from './documents/documents.module';

await startService({
  name: 'document',
  module: DocumentsModule,
  migrations: documentMigrations,
  environment: readDocumentEnvironment(process.env),
});
