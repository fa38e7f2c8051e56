import { useTranslation } from 'react-i18next';
import { type Clause, clausesOf } from './work-sentence';
import type { Work } from './work.api';

/** One plain sentence on what is due from the person today. */
export function WorkLead({ work }: { work: Work }) {
  const { t } = useTranslation('work');
  const say = (clause: Clause) => {
    if (clause.key === 'dueToday') return t('lead.dueToday', clause);
    if (clause.key === 'overdue' || clause.key === 'dueIn') return t(`lead.${clause.key}`, clause);
    return t(`lead.${clause.key}`, clause);
  };
  const clauses = clausesOf(work.items).map(say);
  if (clauses.length > 0) return `${clauses.join('; ')}.`;
  return t(work.waiting.length > 0 ? 'lead.onlyOthers' : 'lead.nothing');
}
