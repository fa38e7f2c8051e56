import { allBlocks } from '../../documents/domain/official-document';
import type { OfficialDocument } from '../../documents/domain/official-document';
import { provenanceBookmark } from './docx-blocks';
import { declaration, xml } from './xml';

const provenanceNamespace = 'urn:tonghop:provenance:v1';

/** The customXml part that resolves each bookmarked paragraph to the contributions it rests on. */
export function provenancePart(document: OfficialDocument): string {
  const blocks = allBlocks(document)
    .filter(({ sources }) => sources.length > 0)
    .map(({ block, sources }) => {
      const from = sources.map(
        (one) =>
          `<source unit="${xml(one.unitId)}" capacity="${one.capacity}" report="${xml(one.reportId)}" revision="${one.revision}" block="${xml(one.blockId)}"/>`,
      );
      return `<block bookmark="${provenanceBookmark(block.id)}">${from.join('')}</block>`;
    });
  return `${declaration}<provenance xmlns="${provenanceNamespace}" document="${xml(document.properties.identifier)}">${blocks.join('')}</provenance>`;
}

export const provenanceProperties = `${declaration}<ds:datastoreItem ds:itemID="{6F1B1A5E-5D1B-4B8E-9E0C-20A0A5B00001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${provenanceNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
