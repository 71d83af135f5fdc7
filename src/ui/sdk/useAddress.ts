import { useLocation } from 'react-router';

type Address = {
  /** The part behind the path, with its question mark; '' if there is none. */
  readonly search: string;
  /** What the link that led here passed on. */
  readonly state: unknown;
};

/** Where the user is. */
export const useAddress = (): Address => {
  const { search, state } = useLocation() as { readonly search: string; readonly state: unknown };
  return { search, state };
};
