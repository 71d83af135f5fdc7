import type { TFunction } from 'i18next';

import type { BulkRow } from '#domain/bulk/bulkRow.ts';

import { refusedText } from '../take-dialog/createErrorText.ts';
import { busyText } from '../vm-state/busyText.ts';
import { failureText } from '../vm-state/failureText.ts';
import { progressText } from '../vm-state/progressText.ts';
import type { BulkEntry, Why } from './useBulkRun.ts';

/** `word` names the state; `why` says more, the most important first. */
export type RowText = { readonly word: string; readonly why: readonly string[] };

type Asked = Pick<BulkEntry, 'vm' | 'manifest'>;

const whyText = (t: TFunction, why: Why, { vm, manifest }: Asked): string[] => {
  switch (why.kind) {
    case 'busy':
      return [busyText(t, why.reason)];
    case 'unsure':
      return [
        t('The cluster did not say whether the snapshot was created.'),
        t('A new try looks for {{name}} first, so that there is never a second one.', {
          name: manifest.metadata.name,
        }),
        why.failure.message,
      ];
    case 'refused': {
      const { title, advice } = refusedText(t, why.failure.kind, {
        vm: vm.metadata.name,
        name: manifest.metadata.name,
        namespace: vm.metadata.namespace ?? '',
      });
      const chosen = why.failure.kind === 'taken' ? t('A new try takes another name.') : advice;
      return [title, chosen, why.failure.message];
    }
  }
};

/** KubeVirt's own words only where they cannot be said in plain ones: the snapshot's page, which the row leads to, has them. */
const failedText = (t: TFunction, words: readonly string[]): readonly string[] => {
  if (words.length === 0) {
    return [t('KubeVirt gave no reason.')];
  }
  const plain = failureText(t, words);
  return plain.length === 0 ? words : plain;
};

/** What stands in the row of one VM while many snapshots are taken. */
export const rowText = (t: TFunction, row: BulkRow<Why>, asked: Asked): RowText => {
  switch (row.kind) {
    case 'waiting':
      return { word: t('Waiting'), why: [] };
    case 'creating':
      return { word: t('Creating'), why: [] };
    case 'created':
      return { word: t('Created'), why: [] };
    case 'running': {
      const { title, sentence } = progressText(t, row.state);
      if (row.state.kind === 'retrying') {
        return { word: title, why: [sentence, row.state.error] };
      }
      const { obstacle } = row.state.kind === 'waiting' ? row.state : {};
      return { word: title, why: obstacle === undefined ? [] : [sentence] };
    }
    case 'ready':
      return { word: t('Ready'), why: [] };
    case 'deleted':
      return { word: t('Deleted'), why: [t('Somebody stopped or deleted it.')] };
    case 'failed':
      return { word: t('Failed'), why: failedText(t, row.words) };
    case 'unsure':
      return { word: t('Unsure'), why: whyText(t, row.why, asked) };
    case 'refused':
      return { word: t('Failed'), why: whyText(t, row.why, asked) };
  }
};
