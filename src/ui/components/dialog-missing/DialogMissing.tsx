import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

import { useT } from '#ui/i18n.ts';

type DialogMissingProps = { readonly closeOverlay: () => void };

const TITLE_ID = 'vm-snapshots-dialog-missing';

/**
 * Stands in for a dialog whose code could not be fetched.
 *
 * It is made of bare elements in PatternFly's clothes: it comes with the menu, which must stay small, and may be needed
 * when nothing more can be fetched.
 */
export const DialogMissing = ({ closeOverlay }: DialogMissingProps): ReactElement => {
  const t = useT();
  const closeRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    closeRef.current?.focus();
  }, []);
  return (
    <div className="pf-v6-c-backdrop">
      <div className="pf-v6-l-bullseye">
        <div
          className="pf-v6-c-modal-box pf-m-sm"
          role="alertdialog"
          aria-modal="true"
          aria-labelledby={TITLE_ID}
        >
          <div className="pf-v6-c-modal-box__header">
            <h1 id={TITLE_ID} className="pf-v6-c-modal-box__title">
              {t('The dialog could not be loaded')}
            </h1>
          </div>
          <div className="pf-v6-c-modal-box__body">
            {t(
              'Check the connection, then try again. If the Console has been updated, reload the page.',
            )}
          </div>
          <div className="pf-v6-c-modal-box__footer">
            <button
              ref={closeRef}
              type="button"
              className="pf-v6-c-button pf-m-primary"
              onClick={closeOverlay}
            >
              {t('Close')}
            </button>
          </div>
        </div>
      </div>
    </div>
  );
};
