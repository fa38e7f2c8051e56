import { SetMetadata } from '@nestjs/common';
import type { z } from 'zod';
import type { Permission } from '../auth/roles';

/** What an HTTP endpoint promises. One without this declaration stops the service at its start. */
export type EndpointDeclaration = Readonly<{
  /** Who may call it; `public` needs no token. */
  permission: Permission | 'public';
  /** One English sentence for the API's description. */
  summary: string;
  /** The same in Vietnamese, for the page that shows the description (`x-summary-vi`). */
  summaryVi: string;
  /** The answer's body; left out where it is empty or a file. */
  answer?: z.ZodType;
  /** The parts of a multipart form that the endpoint takes instead of JSON; a file is `z.file()`. */
  form?: z.ZodType;
  /** Media type of an answer that is a file. */
  file?: string;
  /** The data of one event, where the answer is a stream of server-sent events. */
  events?: z.ZodType;
}>;

export const endpointKey = 'tonghop:endpoint';

export const Endpoint = (declaration: EndpointDeclaration): MethodDecorator => SetMetadata(endpointKey, declaration);
