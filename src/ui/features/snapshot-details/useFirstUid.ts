import { useState } from 'react';

/** The UID of what was seen first under a name, by which another that took its place is told from it. */
export const useFirstUid = (uid: string | undefined): string | undefined => {
  const [first, setFirst] = useState<string>();
  if (first === undefined && uid !== undefined) {
    setFirst(uid);
    return uid;
  }
  return first;
};
