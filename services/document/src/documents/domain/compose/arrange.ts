import type { Block, Run } from '@common/contracts/document-ast';
import type { OfficialForm } from '../forms/official-form';
import { headingLabel, pointLabel } from '../forms/heading-label';
import type { PlacedBlock } from '../official-document';

type HeadingBlock = Extract<Block, { type: 'heading' }>;

/**
 * Gives every block its id (`<prefix>1`, `<prefix>2`, …) and every heading its label: outline headings count by the form,
 * headings inside contributed text become điểm a), b), … below the outline heading they stand under.
 */
export function arrange(form: OfficialForm, prefix: string, blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const place: number[] = [];
  let inner = { top: 0, count: 0 };
  return blocks.map((placed, index) => {
    const block: Block = { ...placed.block, id: `${prefix}${index + 1}` };
    if (block.type !== 'heading') return { ...placed, block };
    if (placed.role === 'outline') {
      place.splice(block.level, place.length);
      for (let level = place.length; level < block.level; level += 1) place.push(0);
      place[block.level - 1] = (place[block.level - 1] ?? 0) + 1;
      inner = { top: 0, count: 0 };
      return { ...placed, block: outlineHeading(form, block, place) };
    }
    if (inner.top === 0 || block.level < inner.top) inner = { ...inner, top: block.level };
    const isPoint = block.level === inner.top;
    const label = isPoint ? (pointLabel(inner.count) ?? '-') : '';
    if (isPoint) inner = { ...inner, count: inner.count + 1 };
    const level = Math.min(place.length + 1 + (isPoint ? 0 : 1), 6);
    return { ...placed, block: { ...block, level, label, runs: block.runs.map(unemphasised) } };
  });
}

function outlineHeading(form: OfficialForm, block: HeadingBlock, place: readonly number[]): HeadingBlock {
  const capitals = form.headings[Math.min(block.level, form.headings.length) - 1]?.capitals ?? false;
  return {
    ...block,
    label: headingLabel(form, place),
    runs: capitals ? block.runs.map(inCapitals) : block.runs,
  };
}

/** The form says how a heading is set; the bold of the report it came from is no part of it. */
function unemphasised({ b: _b, i: _i, u: _u, ...run }: Run): Run {
  return run;
}

function inCapitals(run: Run): Run {
  return { ...run, text: run.text.toLocaleUpperCase('vi') };
}
