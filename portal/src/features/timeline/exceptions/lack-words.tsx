import { useTranslation } from 'react-i18next';
import { listed } from '@portal/locale/format';
import type { Lack } from './exceptions';

const namedAtMost = 4;

/** What a task waits for, each with the first names: "còn 8 báo cáo chưa tiếp nhận: Thanh tra Chính phủ, …". */
export function LackWords({ lacks }: { lacks: readonly Lack[] }) {
  const { t } = useTranslation('timeline');
  return lacks.map(({ kind, count, names }) => {
    const what = t(`lack.${kind}`, { count });
    const more = count - namedAtMost;
    const named =
      more > 0 ? `${names.slice(0, namedAtMost).join(', ')} ${t(`more.${kind}`, { count: more })}` : listed(names);
    return <p key={kind}>{names.length > 0 ? t('lack.named', { what, names: named }) : what}</p>;
  });
}
