/** Page size and margins by Nghị định 30/2020 and Hướng dẫn 36, in twentieths of a point; page number above, not on page 1. */
export function sectionXml(direction: 'portrait' | 'landscape', first = false): string {
  const size =
    direction === 'portrait'
      ? '<w:pgSz w:w="11906" w:h="16838"/>'
      : '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>';
  const header = '<w:headerReference w:type="default" r:id="rIdHeader"/>';
  const margins =
    '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>';
  return `<w:sectPr>${header}<w:type w:val="nextPage"/>${size}${margins}${first ? '<w:titlePg/>' : ''}</w:sectPr>`;
}
