import type { BundleFacts, BundleFile } from './bundleFacts.ts';

/** What the Console fetches for the VM list: the page, the providers of its row menus, and at its start the flags. */
const listModules = ['VmListPage', 'useSnapshotActions', 'useDefaultActions', 'useNeighbourFlags'];

const KiB = 1024;
const entryLimit = 8 * KiB;
const listLimit = 30 * KiB;

export type BundleVerdict = {
  readonly entryBytes: number;
  readonly listBytes: number;
  /** Sentences; none means that everything is in order. */
  readonly problems: readonly string[];
};

/**
 * Compares a build with its budget.
 *
 * What the Console shares is not counted, since it comes from the Console; that it is shared at all, and not packed into
 * our own chunks, is the other half of the check.
 */
export function judgeBundle({ entry, chunks }: BundleFacts): BundleVerdict {
  const listFiles = new Map<string, BundleFile>([[entry.name, entry]]);
  for (const { exposedBy, files } of chunks) {
    if (!exposedBy.some((name) => listModules.includes(name))) continue;
    for (const file of files) listFiles.set(file.name, file);
  }
  const listBytes = [...listFiles.values()].reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
  const exposed = new Set(chunks.flatMap(({ exposedBy }) => exposedBy));
  const missing = listModules.filter((name) => !exposed.has(name));
  return {
    entryBytes: entry.gzipBytes,
    listBytes,
    problems: [
      ...missing.map((name) => `The build exposes no ${name}, which the VM list needs.`),
      ...overLimit('The entry', entry.gzipBytes, entryLimit),
      ...overLimit('What the VM list fetches', listBytes, listLimit),
      ...findBundledHost({ entry, chunks }),
    ],
  };
}

function overLimit(what: string, bytes: number, limit: number): string[] {
  if (bytes <= limit) return [];
  return [`${what} is ${formatKiB(bytes)} gzipped; the limit is ${formatKiB(limit)}.`];
}

/** Modules that the Console brings and that landed in a chunk of ours all the same. */
function findBundledHost({ chunks }: BundleFacts): string[] {
  return chunks
    .filter(({ exposedBy }) => exposedBy.length > 0)
    .flatMap(({ exposedBy, modules }) =>
      modules
        .filter((module) => /node_modules\/(@patternfly|react-dom)\//.test(module))
        .map(
          (module) =>
            `${exposedBy.join(', ')} carries its own ${module}: it must come from the Console.`,
        ),
    );
}

/** @example formatKiB(4703) // → '4.6 KiB' */
export function formatKiB(bytes: number): string {
  return `${(bytes / KiB).toFixed(1)} KiB`;
}
