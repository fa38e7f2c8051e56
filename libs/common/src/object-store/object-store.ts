import type { Readable } from 'node:stream';
import type { ClaimCheck } from '../contracts/claim-check';

export type ObjectOwner = 'intake' | 'consolidation' | 'document';
export type StoredObject = Readonly<{ key: string; bytes: number; etag: string }>;

/** Immutable objects named by their content. Only the owner writes its prefix; every service reads (decisions 11). */
export abstract class ObjectStore {
  /** Stores bytes as `<owner>/<sha256>`; storing the same content again changes nothing. */
  abstract put(owner: ObjectOwner, content: Uint8Array, mediaType: string): Promise<ClaimCheck>;
  /** The whole object, checked against its name. Throws `ObjectDamaged` or `ObjectMissing`. */
  abstract get(claim: Pick<ClaimCheck, 'key' | 'sha256'>): Promise<Buffer>;
  /** `length` bytes from `offset`, unchecked. */
  abstract getRange(key: string, offset: number, length: number): Promise<Buffer>;
  abstract stream(key: string): Promise<Readable>;
  abstract has(key: string): Promise<boolean>;
  abstract list(prefix: string): AsyncIterable<StoredObject>;
  /** A link for whoever holds it, good for `seconds`; `fileName` is what a browser saves it as. */
  abstract linkToGet(key: string, seconds: number, fileName: string): Promise<string>;
  abstract linkToPut(key: string, seconds: number): Promise<string>;
  /** Reaches the bucket; throws if it cannot. */
  abstract ping(): Promise<void>;
}
