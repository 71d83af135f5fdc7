import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';

import { renderInConsole } from '#testing/renderInConsole.tsx';

import { DialogMissing } from './DialogMissing.tsx';

describe('DialogMissing', () => {
  it('says what to do, and goes away by keyboard', async () => {
    const close = jest.fn();
    const { user } = await renderInConsole(<DialogMissing closeOverlay={close} />);
    expect(
      screen.getByRole('alertdialog', { name: 'The dialog could not be loaded' }),
    ).toHaveTextContent('Check the connection, then try again.');
    await user.keyboard('{Enter}');
    expect(close).toHaveBeenCalled();
  });
});
