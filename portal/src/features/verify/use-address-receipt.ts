import { useEffect } from 'react';
import { receiptInAddress } from './receipt-text';

/** Follows the address: somebody may scan a second code while the page is open. */
export function useAddressReceipt(onReceipt: (receipt: string) => void): void {
  useEffect(() => {
    const follow = () => {
      const receipt = receiptInAddress(location.hash);
      if (receipt) onReceipt(receipt);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [onReceipt]);
}
