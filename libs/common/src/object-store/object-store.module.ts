import { type DynamicModule, Module } from '@nestjs/common';
import { MinioObjectStore, type ObjectStoreSettings } from './minio-object-store';
import { ObjectStore } from './object-store';
import { ReadClaim } from './read-claim';

@Module({})
export class ObjectStoreModule {
  static forService(settings: ObjectStoreSettings): DynamicModule {
    return {
      module: ObjectStoreModule,
      global: true,
      providers: [{ provide: ObjectStore, useValue: new MinioObjectStore(settings) }, ReadClaim],
      exports: [ObjectStore, ReadClaim],
    };
  }
}
