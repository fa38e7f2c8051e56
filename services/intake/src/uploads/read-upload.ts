import type { FastifyRequest } from 'fastify';
import { BodyTooLarge } from '@common/http/http.errors';
import { AttestationMissing, FileMissing, NotAForm } from './upload.errors';

export type Upload = Readonly<{
  fileName: string;
  mediaType: string;
  bytes: Buffer;
  /** The sender wants to be asked before a file is read in that seems to be another unit's. */
  onlyIfOwn: boolean;
}>;

/** A Word file may have 30 MB; a little more is taken in, so that its refusal can say what to do about it. */
export const uploadLimits = { fileSize: 31_000_000, files: 1, fields: 10, fieldSize: 10_000, parts: 12 };

/**
 * Reads a form with one file and the sender's word that it is not secret (`notSecret=true`); everything is read before
 * any connection to the database is taken.
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new NotAForm();
  const fields = new Map<string, unknown>();
  let upload: Omit<Upload, 'onlyIfOwn'> | undefined;
  try {
    for await (const part of request.parts({ limits: uploadLimits })) {
      if (part.type === 'field') fields.set(part.fieldname, part.value);
      else
        upload = { fileName: part.filename.normalize('NFC'), mediaType: part.mimetype, bytes: await part.toBuffer() };
    }
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode === 413) throw new BodyTooLarge();
    throw error;
  }
  if (fields.get('notSecret') !== 'true') throw new AttestationMissing();
  if (!upload) throw new FileMissing();
  return { ...upload, onlyIfOwn: fields.get('onlyIfOwn') === 'true' };
}
