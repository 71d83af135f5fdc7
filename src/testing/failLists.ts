import { jest } from '@jest/globals';
import { k8sListItems } from '@openshift-console/dynamic-plugin-sdk';

/** Lets reads of one kind fail from now on, as for somebody who may not see it; watches of it go on. */
export const failLists = (kind: string, error: Error): void => {
  const serve = jest.mocked(k8sListItems).getMockImplementation();
  jest
    .mocked(k8sListItems)
    .mockImplementation((options) =>
      options.model.kind === kind || serve === undefined ? Promise.reject(error) : serve(options),
    );
};
