import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './dialog.module.css';

type Props = { title: string; isOpen: boolean; onClose: () => void; actions: ReactNode; children: ReactNode };

/** Asks something before going on; Escape and a click beside it close it. */
export function Dialog({ title, isOpen, onClose, actions, children }: Props) {
  return (
    <ModalOverlay className={styles.back} isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={styles.box}>
        <AriaDialog className={styles.dialog}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          <div className={styles.actions}>{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
