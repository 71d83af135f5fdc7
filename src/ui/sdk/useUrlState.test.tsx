import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
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

const getText = (): HTMLElement => screen.getByRole('textbox', { name: 'Text' });
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
