import { useEffect, useState } from 'react';

import { KUBEVIRT_PLUGIN } from '../kubevirt/names.ts';

const ASK_EVERY = 5_000;

type Manifest = { version: string; buildHash?: string; loadScripts: string[] };

const readBuild = async (name: string): Promise<string | undefined> => {
  try {
    const url = `${window.SERVER_FLAGS.basePath}api/plugins/${name}/plugin-manifest.json`;
    const response = await fetch(url);
    const { version, buildHash, loadScripts } = (await response.json()) as Manifest;
    return JSON.stringify([version, buildHash, loadScripts]);
  } catch {
    // Being built at this moment: the next round will tell.
    return undefined;
  }
};

/**
 * Whether an enabled plugin is served in another build than the one in this page. The Console
 * compares versions only; here a rebuild counts too, since its author is waiting for it.
 */
export const usePluginUpdate = (): boolean => {
  const [isUpdated, setIsUpdated] = useState(false);
  useEffect(() => {
    const known = new Map<string, string>();
    const ask = async (): Promise<void> => {
      // kubevirt-plugin is played here: nobody serves it.
      const served = window.SERVER_FLAGS.consolePlugins.filter((name) => name !== KUBEVIRT_PLUGIN);
      for (const name of served) {
        const build = await readBuild(name);
        const before = known.get(name);
        if (build && before && build !== before) {
          setIsUpdated(true);
        }
        if (build && !before) {
          known.set(name, build);
        }
      }
    };
    void ask();
    const timer = setInterval(() => void ask(), ASK_EVERY);
    return () => clearInterval(timer);
  }, []);
  return isUpdated;
};
