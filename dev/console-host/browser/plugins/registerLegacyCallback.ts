import { ENTRY_CALLBACK } from './createPluginStore.ts';

type EntryCallback = (name: string, entry: unknown) => void;

/** Lets plugins load that were built for Console 4.21 or older: they call another function and add their version. */
export const registerLegacyCallback = (): void => {
  const callbacks = window as unknown as Record<string, EntryCallback | undefined>;
  callbacks['loadPluginEntry'] = (name, entry) => {
    const end = name.lastIndexOf('@');
    console.warn(
      `[DEPRECATION WARNING] ${name} was built for an older version of Console and may not work correctly in this version.`,
    );
    callbacks[ENTRY_CALLBACK]?.(end > 0 ? name.slice(0, end) : name, entry);
  };
};
