import { useState } from 'react';

import type { VirtualMachine } from '#api/virtualMachine.ts';

/**
 * The VM as it was first seen here. Who it is does not change with what it does, so that rows and lists which only ask
 * for that are not made anew with every sign of life. The tab begins anew with another VM.
 */
export const useIdentity = (vm: VirtualMachine): VirtualMachine => {
  const [first] = useState(vm);
  return first;
};
