import '@testing-library/jest-dom/jest-globals';

import { act, render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { MemoryRouter, useLocation } from 'react-router';

export type Rendered = RenderResult & { readonly user: UserEvent };

const Address = (): ReactElement => {
  const { pathname, search } = useLocation();
  return (
    <output aria-label="Address">
      {pathname}
      {search}
    </output>
  );
};

/**
 * Renders a piece of the interface as a page of the Console holds it, with the address in sight, and lets what it
 * asks at first be answered.
 */
export const renderInConsole = async (piece: ReactElement, address = '/'): Promise<Rendered> => {
  const rendered = render(
    <MemoryRouter initialEntries={[address]}>
      {piece}
      <Address />
    </MemoryRouter>,
  );
  await act(
    () =>
      new Promise((resolve) => {
        setTimeout(resolve);
      }),
  );
  return { ...rendered, user: userEvent.setup() };
};
