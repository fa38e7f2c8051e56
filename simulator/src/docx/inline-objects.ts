import { escaped } from './xml';

/** The one picture files carry: a small red disc, PNG. */
export const picture = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAADAAAAAgCAIAAADbtmxLAAAAcUlEQVR42u3YuxEAIAgD0Ezi/qO4kI2VA2iBHzRq7hjgVZCAlDLVQCBnUAyhnjOgJmWeBQ/KDAuumgETvDW9JmzQdJmwR2M33QlaojGaLgQt1FhMAgkk0HmQFqOO66N5iDExMmZqxtbB2MtIm+svz4YCfcY85AE6DDkAAAAASUVORK5CYII=',
    'base64',
  ),
);

const pictureWidth = 914400;
const pictureHeight = 609600;

/** An inline picture, as the body of a run. */
export const pictureXml = `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${pictureWidth}" cy="${pictureHeight}"/><wp:docPr id="11" name="Hình 1" descr="Biểu trưng của đợt sơ kết"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="11" name="image1.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdImage"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${pictureWidth}" cy="${pictureHeight}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A tick box as Word's symbol dialog makes it: a character of the font Wingdings, no Unicode text. */
export function tickBoxXml(ticked: boolean): string {
  return `<w:r><w:sym w:font="Wingdings" w:char="${ticked ? 'F0FE' : 'F0A8'}"/></w:r>`;
}

/** A fraction with a factor: "(numerator / denominator) × 100%". */
export function formulaXml(numerator: string, denominator: string): string {
  const text = (content: string) => `<m:r><m:t xml:space="preserve">${escaped(content)}</m:t></m:r>`;
  return `<m:oMath><m:f><m:num>${text(numerator)}</m:num><m:den>${text(denominator)}</m:den></m:f>${text(' × 100%')}</m:oMath>`;
}

/** A floating text box as Word 2010 and later writes it: the shape, and a VML copy of it for older programs. */
export function textBoxXml(text: string, id: number): string {
  const inside = `<w:txbxContent><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="26"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p></w:txbxContent>`;
  const shape = `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1440000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:txbx>${inside}</wps:txbx><wps:bodyPr/></wps:wsp>`;
  const anchor = `<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>60000</wp:posOffset></wp:positionV><wp:extent cx="1440000" cy="360000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapTopAndBottom/><wp:docPr id="${id}" name="Hộp văn bản ${id}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${shape}</a:graphicData></a:graphic></wp:anchor>`;
  const fallback = `<w:pict><v:rect id="box${id}" style="position:absolute;width:113pt;height:28pt"><v:textbox>${inside}</v:textbox></v:rect></w:pict>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${anchor}</w:drawing></mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;
}
