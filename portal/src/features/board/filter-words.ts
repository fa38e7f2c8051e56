import type { TFunction } from 'i18next';
import type { BoardSearch } from './board-search';

/** The filters as a person would say them, so that a workbook tells what it leaves out. */
export function filterWords(search: BoardSearch, province: string | null, t: TFunction<'board'>): string {
  const { state, group, late, q, asOf, sort } = search;
  const words = [
    state && `${t('filter.state')}: ${t(`state.${state}`)}`,
    group && `${t('filter.group')}: ${t(`group.${group}`)}`,
    late && `${t('filter.late')}: ${t(`late.${late}`)}`,
    search.province && `${t('column.province')}: ${province ?? search.province}`,
    q && `${t('filter.q')}: “${q}”`,
    `${t('filter.asOf')}: ${t(`asOf.${asOf ?? 'campaign'}`)}`,
    `${t('filter.sort')}: ${t(`sort.${sort ?? 'official'}`)}`,
  ];
  return words.filter(Boolean).join('; ');
}
