import { useEffect } from 'react';
import type { FC } from 'react';

/** Sets the title of the browser's window. */
export const DocumentTitle: FC<{ children: string }> = ({ children }) => {
  useEffect(() => {
    document.title = children;
  }, [children]);
  return null;
};
