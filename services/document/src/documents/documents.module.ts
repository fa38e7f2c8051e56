import { Module } from '@nestjs/common';
import { PrintingPress } from '../rendering/press/printing-press';
import { StoredPrintingPress } from '../rendering/press/stored-printing-press';
import { CheckReproductionController } from './check-reproduction/check-reproduction.controller';
import { CheckReproduction } from './check-reproduction/check-reproduction.use-case';
import { DocumentRepository } from './domain/document.repository';
import { NumberRegister } from './domain/number-register';
import { RenderingQueue } from './domain/rendering-queue';
import { DownloadFileController } from './download-file/download-file.controller';
import { DownloadFile } from './download-file/download-file.use-case';
import { DraftArchive } from './draft-archive';
import { IssueDocumentController } from './issue-document/issue-document.controller';
import { IssueDocument } from './issue-document/issue-document.use-case';
import { ListDocumentsController } from './list-documents/list-documents.controller';
import { ListDocumentsQuery } from './list-documents/list-documents.query';
import { ListRenderingsController } from './list-renderings/list-renderings.controller';
import { ListRenderingsQuery } from './list-renderings/list-renderings.query';
import { DraftFrozenConsumer } from './render-drafts/draft-frozen.consumer';
import { RenderDraft } from './render-drafts/render-draft.use-case';
import { RenderLoop } from './render-drafts/render-loop';
import { RequestRenderings } from './render-drafts/request-renderings.use-case';
import { RetryRenderingController } from './retry-rendering/retry-rendering.controller';
import { RetryRendering } from './retry-rendering/retry-rendering.use-case';
import { ShowDocumentController } from './show-document/show-document.controller';
import { SqlDocumentRepository } from './storage/sql-document.repository';
import { SqlNumberRegister } from './storage/sql-number-register';
import { SqlRenderingQueue } from './storage/sql-rendering-queue';
import { VerifyFileController } from './verify-file/verify-file.controller';
import { VerifyFileQuery } from './verify-file/verify-file.query';

@Module({
  controllers: [
    DraftFrozenConsumer,
    ListDocumentsController,
    ListRenderingsController,
    RetryRenderingController,
    VerifyFileController,
    ShowDocumentController,
    DownloadFileController,
    IssueDocumentController,
    CheckReproductionController,
  ],
  providers: [
    CheckReproduction,
    DownloadFile,
    DraftArchive,
    IssueDocument,
    ListDocumentsQuery,
    ListRenderingsQuery,
    RenderDraft,
    RenderLoop,
    RequestRenderings,
    RetryRendering,
    VerifyFileQuery,
    { provide: DocumentRepository, useClass: SqlDocumentRepository },
    { provide: NumberRegister, useClass: SqlNumberRegister },
    { provide: RenderingQueue, useClass: SqlRenderingQueue },
    { provide: PrintingPress, useClass: StoredPrintingPress },
  ],
})
export class DocumentsModule {}
