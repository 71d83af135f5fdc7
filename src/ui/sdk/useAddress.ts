import { useLocation } from 'react-router';

type Address = {
  readonly path: string;
  /** The part behind the path, with its question mark; '' if there is none. */
  readonly search: string;
  /** What the link that led here passed on. */
  readonly state: unknown;
};

/** Where the user is. */
export const useAddress = (): Address => {
  const { pathname, search, state } = useLocation() as {
    readonly pathname: string;
    readonly search: string;
    readonly state: unknown;
  };
  return { path: pathname, search, state };
};
