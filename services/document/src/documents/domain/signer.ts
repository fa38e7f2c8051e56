import { isPersonName, plainName } from '@common/vietnamese/person-name';
import { SignerNotNamed } from './document.errors';

/** The name as it is printed under the paper. Throws SignerNotNamed for what is no full name: an issued paper stays. */
export function signerNamed(text: string): string {
  if (!isPersonName(text)) throw new SignerNotNamed(text);
  return plainName(text);
}
