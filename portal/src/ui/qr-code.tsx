import { useMemo } from 'react';
import { encode } from 'uqr';
import styles from './qr-code.module.css';
import { pathOfModules } from './qr-path';

/** Always dark on white, also in the dark: readers want it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => {
    const { data, size } = encode(text, { ecc: 'L', boostEcc: false, border: 4 });
    return { path: pathOfModules(data), size };
  }, [text]);
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
