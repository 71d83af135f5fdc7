import type { TFunction } from 'i18next';

import type { Access } from '#ui/sdk/useAccess.ts';

/** Why an item of a menu cannot be chosen for want of a right; `denied` says which. */
export const denialText = (t: TFunction, access: Access, denied: string): string | undefined => {
  switch (access) {
    case 'allowed':
      return undefined;
    case 'denied':
      return denied;
    case 'checking':
      return t('Checking what you may do here.');
  }
};
