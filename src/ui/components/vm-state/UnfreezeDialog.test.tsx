import { describe, expect, it, jest } from '@jest/globals';
import { consoleFetch, useAccessReview } from '@openshift-console/dynamic-plugin-sdk';
import { screen } from '@testing-library/react';

import { aConsole } from '#testing/aConsole.ts';
import type { TestConsole } from '#testing/aConsole.ts';
import { aVmi } from '#testing/aVmi.ts';
import { renderInConsole } from '#testing/renderInConsole.tsx';
import type { Rendered } from '#testing/renderInConsole.tsx';

import { UnfreezeDialog } from './UnfreezeDialog.tsx';

type Opened = Rendered & { readonly cluster: TestConsole; readonly close: jest.Mock };

const open = async (): Promise<Opened> => {
  const cluster = aConsole([aVmi({ frozen: true })]);
  const close = jest.fn();
  const rendered = await renderInConsole(
    <UnfreezeDialog vm="web-1" namespace="shop" closeOverlay={close} />,
  );
  return { ...rendered, cluster, close };
};

const getThaw = (): HTMLElement => screen.getByRole('button', { name: 'Unfreeze' });

const SAYS = 'The guest is not frozen any more.';

describe('UnfreezeDialog', () => {
  it('has Unfreeze at hand, and says when the guest is frozen no more', async () => {
    const { user, cluster, close } = await open();
    expect(screen.getByRole('dialog')).toHaveAccessibleName('Unfreeze the guest');
    expect(getThaw()).toHaveFocus();
    expect(screen.queryByText(SAYS)).not.toBeInTheDocument();
    jest.mocked(consoleFetch).mockResolvedValue(new Blob() as never);
    await user.keyboard('{Enter}');
    expect(consoleFetch).toHaveBeenCalledTimes(1);
    cluster.put(aVmi());
    expect(screen.getByText(SAYS)).toBeVisible();
    const [, foot] = screen.getAllByRole('button', { name: 'Close' });
    expect(foot).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('has it at hand also while it is asked whether it may be done', async () => {
    aConsole([aVmi({ frozen: true })]);
    jest.mocked(useAccessReview).mockReturnValue([false, true]);
    await renderInConsole(<UnfreezeDialog vm="web-1" namespace="shop" closeOverlay={jest.fn()} />);
    expect(getThaw()).toHaveFocus();
    expect(getThaw()).toHaveAttribute('aria-disabled', 'true');
  });

  it('offers no thaw of a guest that runs no more', async () => {
    const { cluster } = await open();
    cluster.remove(aVmi());
    expect(screen.getByText(SAYS)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Unfreeze' })).not.toBeInTheDocument();
  });
});
