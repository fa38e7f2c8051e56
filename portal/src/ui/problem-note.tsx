import { useTranslation } from 'react-i18next';
import { Problem } from '@portal/api/problem';
import { buttonClass } from './button-class';
import { Note } from './notes';

type Issue = { path?: string; vi?: string; en?: string };

type Props = {
  error: unknown;
  /** The file or thing the fault is of, named before what is wrong. */
  about?: string;
  retry?: () => void;
};

/** A fault in the person's language: what is wrong, where, what to do, and the id to tell the administrator. */
export function ProblemNote({ error, about, retry }: Props) {
  const { t, i18n } = useTranslation('ui');
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const problem = error instanceof Problem ? error : null;
  const issues = Array.isArray(problem?.details.issues) ? (problem.details.issues as Issue[]) : [];
  const title = problem?.isNetwork ? t('networkFault') : (problem?.title?.[language] ?? t('unexpected'));
  return (
    <Note kind="fault" title={about ? `${about}: ${title}` : title} screenFault>
      {problem?.isNetwork && <p>{t('networkHint')}</p>}
      {!problem?.title && !problem?.isNetwork && <p>{t('unexpectedHint')}</p>}
      {issues.length > 0 && (
        <ul>
          {issues.map((issue, index) => (
            <li key={index}>{issue[language]}</li>
          ))}
        </ul>
      )}
      {problem?.requestId && <small>{t('requestId', { id: problem.requestId })}</small>}
      {retry && (
        <button type="button" className={buttonClass()} onClick={retry}>
          {t('retry')}
        </button>
      )}
    </Note>
  );
}
