import { Content, Icon, List, ListItem, Spinner } from '@patternfly/react-core';
import { CheckCircleIcon, ExclamationCircleIcon } from '@patternfly/react-icons';
import type { ReactElement, ReactNode } from 'react';

import type { VirtualMachineSnapshot } from '#api/virtualMachineSnapshot.ts';
import { useT } from '#ui/i18n.ts';

import { deleteFailureText } from '../delete-snapshot/deleteFailureText.ts';
import { newStakesText } from '../delete-snapshot/newStakesText.ts';
import { listHolders } from '../snapshot-status/listHolders.ts';
import { KubeVirtWords } from '../vm-state/KubeVirtWords.tsx';
import { writeFailureTitle } from '../write-failure/writeFailureTitle.ts';
import type { Result } from './useDeletions.ts';

type NotDeletedProps = { readonly title: string; readonly children: ReactNode };

const NotDeleted = ({ title, children }: NotDeletedProps): ReactElement => (
  <>
    <Icon isInline status="danger">
      <ExclamationCircleIcon />
    </Icon>{' '}
    {title}
    {children}
  </>
);

type SentencesProps = { readonly heading: string; readonly sentences: readonly string[] };

const Sentences = ({ heading, sentences }: SentencesProps): ReactElement | null =>
  sentences.length === 0 ? null : (
    <>
      <Content component="small">{heading}</Content>
      <List isPlain>
        {sentences.map((sentence) => (
          <ListItem key={sentence}>{sentence}</ListItem>
        ))}
      </List>
    </>
  );

type ResultTextProps = { readonly result: Result; readonly snapshot: VirtualMachineSnapshot };

/** What has become of one snapshot. */
export const ResultText = ({ result, snapshot }: ResultTextProps): ReactElement => {
  const t = useT();
  const { name, namespace = '' } = snapshot.metadata;
  switch (result.kind) {
    case 'waiting':
      return <>{t('Waiting')}</>;
    case 'running':
    case 'deleting': {
      const holders =
        result.kind === 'deleting' && result.held !== undefined ? listHolders(t, result.held) : [];
      return (
        <>
          <Spinner isInline aria-hidden />{' '}
          {holders.length === 0
            ? t('Deleting')
            : t('Deleting, waiting for {{holders}}', { holders: holders.join(', ') })}
        </>
      );
    }
    case 'deleted':
      return (
        <>
          <Icon isInline status="success">
            <CheckCircleIcon />
          </Icon>{' '}
          {t('Deleted')}
        </>
      );
    case 'kept': {
      const { found, doubts } = newStakesText(t, result.stakes);
      return (
        <NotDeleted title={t('Not deleted')}>
          <Sentences heading={t('New since you were asked:')} sentences={found} />
          <Sentences heading={t('Could not be checked again:')} sentences={doubts} />
        </NotDeleted>
      );
    }
    case 'failed': {
      const { failure } = result;
      return (
        <NotDeleted title={writeFailureTitle(t, failure, t('Not deleted'))}>
          <Content component="small">
            {deleteFailureText(t, failure, { snapshot: name, namespace })}
          </Content>
          <KubeVirtWords words={failure.message === '' ? [] : [failure.message]} />
        </NotDeleted>
      );
    }
  }
};
