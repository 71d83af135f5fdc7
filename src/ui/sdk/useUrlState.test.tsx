import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import type { ReactElement } from 'react';

import { renderInConsole } from '#testing/renderInConsole.tsx';

import { useNavigate } from './useNavigate.ts';
import { useUrlState } from './useUrlState.ts';

const KEYS = ['text', 'page'] as const;

const Page = (): ReactElement => {
  const { values, set } = useUrlState(KEYS);
  const navigate = useNavigate();
  return (
    <>
      <input
        aria-label="Text"
        value={values.text}
        onChange={({ target }) => {
          set({ text: target.value, page: '' });
        }}
      />
      <p>{`page ${values.page}`}</p>
      <button type="button" onClick={() => void navigate('/?text=theirs')}>
        Go
      </button>
      <button type="button" onClick={() => void navigate(-1)}>
        Back
      </button>
    </>
  );
};

/** A page that another plugin takes over: the same list, put up anew. */
const TakenOver = ({ whenGone }: { readonly whenGone: () => void }): ReactElement => {
  const [owner, setOwner] = useState('first');
  return (
    <>
      <Page key={owner} />
      <button
        type="button"
        onClick={() => {
          whenGone();
          setOwner('second');
        }}
      >
        Take over
      </button>
    </>
  );
};

const getText = (): HTMLElement => screen.getByRole('textbox', { name: 'Text' });
/** Without a pause, in which the address would be written anyway. */
const typeAndLose = (text: string): void => {
  fireEvent.change(getText(), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Take over' }));
};

const getAddress = (): HTMLElement => screen.getByRole('status', { name: 'Address' });

describe('useUrlState', () => {
  it('begins with what the address says', async () => {
    await renderInConsole(<Page />, '/?text=web&page=3&other=1');
    expect(getText()).toHaveValue('web');
    expect(screen.getByText('page 3')).toBeVisible();
  });

  it('holds at once, then stands in the address, and leaves the rest of it alone', async () => {
    const { user } = await renderInConsole(<Page />, '/?page=3&other=1');
    await user.type(getText(), 'nightly');
    expect(getText()).toHaveValue('nightly');
    await waitFor(() => {
      expect(getAddress()).toHaveTextContent(/^\/\?other=1&text=nightly$/);
    });
    await user.clear(getText());
    await waitFor(() => {
      expect(getAddress()).toHaveTextContent(/^\/\?other=1$/);
    });
  });

  it('keeps what was typed just before the list is put up anew', async () => {
    await renderInConsole(<TakenOver whenGone={() => undefined} />, '/?other=1');
    typeAndLose('nightly');
    await waitFor(() => {
      expect(getText()).toHaveValue('nightly');
    });
    expect(getAddress()).toHaveTextContent(/^\/\?other=1&text=nightly$/);
  });

  it('writes nothing into the address of a page to which the user has gone', async () => {
    const leave = (): void => {
      globalThis.history.pushState(null, '', '/elsewhere');
    };
    await renderInConsole(<TakenOver whenGone={leave} />, '/?other=1');
    typeAndLose('nightly');
    expect(getText()).toHaveValue('');
    expect(getAddress()).toHaveTextContent(/^\/\?other=1$/);
  });

  it('makes no entry of its own in the history', async () => {
    const { user } = await renderInConsole(<Page />, '/?text=first');
    await user.click(screen.getByRole('button', { name: 'Go' }));
    expect(getText()).toHaveValue('theirs');
    await user.type(getText(), '!');
    await waitFor(() => {
      expect(getAddress()).toHaveTextContent(/theirs%21$/);
    });
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(getText()).toHaveValue('first');
  });
});
