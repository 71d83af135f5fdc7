// lint: @eslint-react/no-missing-key
import type { ReactElement } from 'react';

export const Keyless = ({ names }: { readonly names: readonly string[] }): ReactElement => (
  <ul>
    {names.map((name) => (
      <li>{name}</li>
    ))}
  </ul>
);
