import type { TFunction } from 'i18next';

import type { RestoreState } from '#domain/restore/restoreState.ts';

/** What has come of a restore, with KubeVirt's own words where it failed. */
export const restoreStateText = (t: TFunction, state: RestoreState): string => {
  switch (state.kind) {
    case 'complete':
      return t('Completed');
    case 'failed':
      return state.why === '' ? t('Failed') : t('Failed: {{why}}', { why: state.why });
    case 'stopping':
      return t('Stopping');
    default:
      return t('Restoring');
  }
};
