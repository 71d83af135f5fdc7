import { useMemo } from 'react';
import { useExtensions as useStoreExtensions } from '@openshift/dynamic-plugin-sdk';
import type { Extension, ExtensionPredicate, LoadedExtension } from '@openshift/dynamic-plugin-sdk';
import { useTranslation } from 'react-i18next';
import { sortExtensions } from './sortExtensions.ts';
import { translateExtension } from './translateExtension.ts';

/** The extensions in use of one type, in the order of the plugins, translated. */
export const useExtensions = <E extends Extension>(
  predicate: ExtensionPredicate<E>,
): LoadedExtension<E>[] => {
  const { t } = useTranslation();
  const extensions = useStoreExtensions(predicate);
  return useMemo(
    () =>
      sortExtensions(extensions, window.SERVER_FLAGS.consolePlugins).map((extension) =>
        translateExtension(extension, (key) => t(key)),
      ),
    [extensions, t],
  );
};
