// lint: @eslint-react/rules-of-hooks
import { useState } from 'react';

export const useConditionally = (isOn: boolean): number => {
  if (!isOn) return 0;
  const [count] = useState(1);
  return count;
};
