import type { OutlineSection } from './outline.api';

/** What the outline asks for: of the parts that the section belongs to, the outermost first, then of itself. */
export function guidanceOf(section: OutlineSection, sections: readonly OutlineSection[]): OutlineSection[] {
  const lineage = [section];
  for (let parent = section.parentId; parent !== null; parent = lineage[0]!.parentId) {
    const above = sections.find(({ id }) => id === parent);
    if (!above) break;
    lineage.unshift(above);
  }
  return lineage.filter(({ guidance }) => guidance.length > 0);
}
