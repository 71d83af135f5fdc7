import type { TFunction } from 'i18next';

/** When KubeVirt starts a VM by itself, with its own word; the bare word where we have none. */
export const startSettingText = (t: TFunction, setting: string): string => {
  switch (setting) {
    case 'Always':
      return t('Always on (Always)');
    case 'Halted':
      return t('Off (Halted)');
    case 'Manual':
      return t('Started and stopped by hand (Manual)');
    case 'RerunOnFailure':
      return t('Started again after a failure (RerunOnFailure)');
    case 'Once':
      return t('Started once (Once)');
    default:
      return setting;
  }
};
