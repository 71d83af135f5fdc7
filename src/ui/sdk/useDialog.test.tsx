import { describe, expect, it, jest } from '@jest/globals';
import { useOverlay } from '@openshift-console/dynamic-plugin-sdk';
import { screen, waitFor } from '@testing-library/react';
import { createElement, useState } from 'react';
import type { FunctionComponent, ReactElement } from 'react';

import { renderInConsole } from '#testing/renderInConsole.tsx';

import { useDialog } from './useDialog.tsx';

type Closable = { readonly closeOverlay: () => void };

const Greeting = ({ name, closeOverlay }: Closable & { readonly name: string }): ReactElement => (
  <div role="dialog" aria-label={`Hello ${name}`}>
    <button type="button" onClick={closeOverlay}>
      Close
    </button>
  </div>
);

const Missing = (): ReactElement => <p>It could not be fetched</p>;

type PageProps = { readonly load: () => Promise<typeof Greeting> };

const Opener = ({ load }: PageProps): ReactElement => {
  const open = useDialog(Missing);
  return (
    <button
      type="button"
      onClick={() => {
        open(load, { name: 'you' });
      }}
    >
      Open
    </button>
  );
};

/** A page that shows overlays beside its content, as the Console does. */
const Page = ({ load }: PageProps): ReactElement => {
  const [overlay, setOverlay] = useState<ReactElement>();
  jest.mocked(useOverlay).mockReturnValue((Overlay, props) => {
    const close = (): void => {
      setOverlay(undefined);
    };
    setOverlay(
      createElement(Overlay as FunctionComponent<object>, { ...props, closeOverlay: close }),
    );
  });
  return (
    <>
      <Opener load={load} />
      {overlay}
    </>
  );
};

describe('useDialog', () => {
  it('fetches the dialog only when it is asked for, and gives it its props', async () => {
    const load = jest.fn(() => Promise.resolve(Greeting));
    const { user } = await renderInConsole(<Page load={load} />);
    expect(load).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByRole('dialog', { name: 'Hello you' })).toBeVisible();
  });

  it('gives the focus back to what opened it', async () => {
    const { user } = await renderInConsole(<Page load={() => Promise.resolve(Greeting)} />);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
    });
  });

  it('says so when the dialog cannot be fetched, and tries again the next time', async () => {
    const load = jest
      .fn(() => Promise.resolve(Greeting))
      .mockRejectedValueOnce(new Error('chunk failed'));
    const { user } = await renderInConsole(<Page load={load} />);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByText('It could not be fetched')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByRole('dialog', { name: 'Hello you' })).toBeVisible();
  });
});
