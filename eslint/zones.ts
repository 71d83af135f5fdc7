import { rooms, testSupport } from './rooms.ts';

/** One fence of `import-x/no-restricted-paths`. */
export type Zone = {
  readonly target: string;
  readonly from: string[];
  readonly except?: string[];
  readonly message: string;
};

// The rule takes `except` relative to each `from`, so that each top folder needs a zone of its own.
const topFolders = ['src', 'dev', 'integration-tests'] as const;

/**
 * The import fences of all rooms, for product files or for tests.
 *
 * Tests may besides use the builders in `src/testing`.
 */
export function buildZones({ forTests }: { readonly forTests: boolean }): Zone[] {
  return rooms.flatMap(({ path, mayImport, because }) => {
    const open = [...new Set([path, ...mayImport, ...(forTests ? [testSupport] : [])])];
    return topFolders.flatMap((folder): Zone[] => {
      if (open.includes(folder)) return [];
      const except = open
        .filter((room) => room.startsWith(`${folder}/`))
        .map((room) => `./${room.slice(folder.length + 1)}`);
      return [{ target: `./${path}`, from: [`./${folder}`], except, message: `${because}.` }];
    });
  });
}
