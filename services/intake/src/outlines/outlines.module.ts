import { Module } from '@nestjs/common';
import { OutlineRepository } from './domain/outline.repository';
import { ListOutlinesController } from './list-outlines/list-outlines.controller';
import { PublishOutlineController } from './publish-outline/publish-outline.controller';
import { PublishOutline } from './publish-outline/publish-outline.use-case';
import { ShowOutlineController } from './show-outline/show-outline.controller';
import { SqlOutlineRepository } from './storage/sql-outline.repository';

@Module({
  controllers: [PublishOutlineController, ListOutlinesController, ShowOutlineController],
  providers: [PublishOutline, { provide: OutlineRepository, useClass: SqlOutlineRepository }],
  exports: [OutlineRepository],
})
export class OutlinesModule {}
