import { blockText, textOf } from '@common/contracts/block-text';
import { strFromU8, unzipSync } from 'fflate';
import { compose } from '../../documents/domain/compose/compose';
import { aDraft } from '../../documents/domain/draft-snapshot.builder';
import { allBlocks, annexTitle } from '../../documents/domain/official-document';
import { headingLabel } from '../../documents/domain/forms/heading-label';
import { provenanceBookmark } from './docx-blocks';
import { renderDocx } from './render-docx';

const report = compose('bao-cao-so-ket', aDraft({}, 40));
const headings = report.body.flatMap(({ block, role }) =>
  block.type === 'heading' && role === 'outline' ? [block] : [],
);
const pages = [...headings, ...report.annexes].map((_, index) => index + 2);
const partsOf = (docx: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, content]) => [name, strFromU8(content)]));
const parts = partsOf(renderDocx(report, pages));
const text = parts['word/document.xml'] ?? '';
const words = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, said]) => said)
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

it('counts its headings as the paper labels them, when Word counts by the list bound to the heading styles', () => {
  const place: number[] = [];
  const counted = [...text.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, found]) => {
    const level = Number(found);
    place.splice(level, place.length);
    place[level - 1] = (place[level - 1] ?? 0) + 1;
    return headingLabel(report.form, place);
  });
  expect(counted).toEqual(headings.map(({ label }) => label));
  expect(parts['word/numbering.xml']).toContain('<w:lvlText w:val="%1-"/>');
  expect(parts['word/numbering.xml']).toContain('<w:lvlText w:val="%2.%3."/>');
});

it('has contents with number, title and page of every heading, each linked to it', () => {
  const entries = [...text.matchAll(/<w:p><w:pPr><w:pStyle w:val="TOC\d"\/>.*?<\/w:p>/g)].map(([entry]) =>
    words(entry),
  );
  const titles = [...headings.map(({ label, runs }) => `${label} ${textOf(runs)}`), ...report.annexes.map(annexTitle)];
  expect(entries).toEqual(titles.map((title, index) => `${title}${pages[index]}`));
  expect(titles).toContain('Phụ lục 1. TÌNH HÌNH GỬI BÁO CÁO SƠ KẾT');
  const links = [...text.matchAll(/w:anchor="(\w+)"/g)].map(([, anchor]) => anchor);
  expect(links.filter((anchor) => !text.includes(`w:name="${anchor}"`))).toEqual([]);
});

it('keeps the last paragraph on the page of the recipients and the signature', () => {
  const [before = ''] = text.split('Nơi nhận:');
  const last = before.lastIndexOf('Trên đây là Báo cáo');
  expect(before.slice(before.lastIndexOf('<w:p>', last), last)).toContain('<w:keepNext/>');
  expect(before.slice(last)).toContain('<w:keepNext/>');
});

it('says every paragraph of the paper', () => {
  const said = words(text);
  const missing = allBlocks(report)
    .filter(({ block }) => block.type !== 'table')
    .filter(({ block }) => !said.includes(blockText(block)));
  expect(missing).toEqual([]);
});

it('ties each paragraph that rests on reports to its sources', () => {
  const provenance = parts['customXml/item1.xml'] ?? '';
  const sourced = allBlocks(report).filter(({ sources }) => sources.length > 0);
  expect(sourced.length).toBeGreaterThan(100);
  for (const { block, sources } of sourced) {
    const bookmark = provenanceBookmark(block.id);
    expect([bookmark, text.includes(`w:name="${bookmark}"`)]).toEqual([bookmark, true]);
    const [, entry = ''] = new RegExp(`<block bookmark="${bookmark}">(.*?)</block>`).exec(provenance) ?? [];
    expect([...entry.matchAll(/<source /g)]).toHaveLength(sources.length);
    expect(entry).toContain(`report="${sources[0]?.reportId}" revision="1"`);
  }
});

it('repeats the header rows of its tables and splits no row', () => {
  const rows = [...text.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) => row);
  expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
  const tables = allBlocks(report).filter(({ block }) => block.type === 'table').length;
  expect([...text.matchAll(/<w:tblHeader\/>/g)]).toHaveLength(tables);
});

it('prints each footnote once, where the text names it', () => {
  expect([...text.matchAll(/<w:footnoteReference /g)]).toHaveLength(report.notes.length);
  expect(words(parts['word/footnotes.xml'] ?? '')).toContain('số liệu đến ngày 31/5/2022');
});

it('hides the number of the first page and shows it from the second, in the header', () => {
  expect(text).toContain('<w:titlePg/>');
  expect(parts['word/header1.xml']).toContain(' PAGE ');
  expect(parts['word/header2.xml']).not.toContain('PAGE');
});

it('lets each annex of a State paper count its own pages', () => {
  const annexed = { ...compose('to-trinh-chinh-phu', aDraft()), annexes: report.annexes.slice(0, 2) };
  const sections = [
    ...(partsOf(renderDocx(annexed, []))['word/document.xml'] ?? '').matchAll(/<w:sectPr>.*?<\/w:sectPr>/g),
  ];
  expect(sections.map(([section]) => section.includes('<w:pgNumType w:start="1"/>'))).toEqual([false, true, true]);
});
