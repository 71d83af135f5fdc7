import { useResolvedExtensions as useStoreResolvedExtensions } from '@openshift/dynamic-plugin-sdk';
import type {
  Extension,
  ExtensionPredicate,
  UseResolvedExtensionsResult,
} from '@openshift/dynamic-plugin-sdk';
import { useExtensions } from './useExtensions.ts';

const OPTIONS = { useExtensionsImpl: useExtensions } as const;

/** As useExtensions, with every code reference replaced by what it refers to. */
export const useResolvedExtensions = <E extends Extension>(
  predicate: ExtensionPredicate<E>,
): UseResolvedExtensionsResult<E> =>
  // Its own hook may be called without a predicate; ours never is.
  useStoreResolvedExtensions(predicate, OPTIONS as never);
