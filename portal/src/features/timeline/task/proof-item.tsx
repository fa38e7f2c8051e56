import { CheckCircle2, CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Proof, ProofRef } from '@portal/content/timeline.api';
import { ProofLink } from './proof-link';
import { RefLink } from './ref-link';
import styles from './task.module.css';

/** Their proofs are several papers with names of their own. */
const named: readonly Proof['kind'][] = ['documents-rendered', 'document-issued'];

type Props = { proof: Proof; campaignId: string; brief?: boolean };

/** One countable reason: what, how many of how many, where it can be seen, and (unless brief) what is lacking by name. */
export function ProofItem({ proof, campaignId, brief = false }: Props) {
  const { t, i18n } = useTranslation('timeline');
  const { kind, what, count, of, refs } = proof;
  const there = refs.filter(({ missing }) => !missing);
  const missing = refs.filter((ref) => ref.missing);
  const lacking = of - count;
  const name = what[i18n.language === 'en' ? 'en' : 'vi'];
  const visible = kind !== 'draft-frozen' || there.length > 0;
  const Icon = lacking > 0 ? CircleDashed : CheckCircle2;
  return (
    <li className={styles.proof}>
      <span className={styles.proofLine}>
        <Icon size={16} aria-hidden className={lacking > 0 ? styles.open : styles.full} />
        <span>{brief ? <ProofLink proof={proof} campaignId={campaignId} words={name} /> : name}</span>
        <strong>{t('evidence.count', { count, of })}</strong>
        {!brief && visible && <ProofLink proof={proof} campaignId={campaignId} words={t(`evidence.see.${kind}`)} />}
      </span>
      {!brief && there.length > 0 && named.includes(kind) && <Refs refs={there} campaignId={campaignId} />}
      {!brief && missing.length > 0 && (
        <span>
          {t('evidence.missing')}: <Refs refs={missing} campaignId={campaignId} />{' '}
          {lacking > missing.length && t(`more.${kind}`, { count: lacking - missing.length })}
        </span>
      )}
    </li>
  );
}

function Refs({ refs, campaignId }: { refs: readonly ProofRef[]; campaignId: string }) {
  return (
    <span className={styles.refs}>
      {refs.map((ref, at) => (
        <span key={`${ref.type} ${ref.id} ${at}`}>
          <RefLink proofRef={ref} campaignId={campaignId} />
          {at < refs.length - 1 && ';'}
        </span>
      ))}
    </span>
  );
}
