import { describe, expect, it } from '@jest/globals';

import type { BundleChunk, BundleFacts } from './bundleFacts.ts';
import { judgeBundle } from './judgeBundle.ts';

const aChunk = (
  exposedBy: readonly string[],
  gzipBytes: number,
  modules: readonly string[] = [],
): BundleChunk => ({
  exposedBy,
  modules,
  files: [{ name: `${exposedBy.join('-')}.js`, gzipBytes }],
});

const entry = { name: 'plugin-entry.js', gzipBytes: 5000 };
const chunks = [
  aChunk(['VmListPage'], 4000),
  aChunk(['useSnapshotActions'], 2000),
  aChunk(['useDefaultActions'], 700),
  aChunk(['useNeighbourFlags'], 300),
];
const facts: BundleFacts = { entry, chunks };

describe('judgeBundle', () => {
  it('counts the entry and what the list loads, each file once', () => {
    const shared = aChunk(['VmListPage', 'SnapshotsTab'], 500);
    const { listBytes, problems } = judgeBundle({ entry, chunks: [...chunks, shared, shared] });
    expect({ listBytes, problems }).toEqual({ listBytes: 12_500, problems: [] });
  });

  it('does not count what only other pages load, nor what the Console shares', () => {
    const tab = aChunk(['SnapshotsTab'], 90_000);
    const fallback = aChunk([], 90_000, ['./node_modules/@patternfly/react-core/Button.js']);
    const { listBytes, problems } = judgeBundle({ entry, chunks: [...chunks, tab, fallback] });
    expect({ listBytes, problems }).toEqual({ listBytes: 12_000, problems: [] });
  });

  it.each([
    {
      title: 'an entry that is too big',
      changed: { entry: { ...entry, gzipBytes: 9000 } },
      problem: 'The entry is 8.8 KiB gzipped; the limit is 8.0 KiB.',
    },
    {
      title: 'a list that fetches too much',
      changed: { chunks: [...chunks.slice(1), aChunk(['VmListPage'], 24_000)] },
      problem: 'What the VM list fetches is 31.3 KiB gzipped; the limit is 30.0 KiB.',
    },
    {
      title: 'a module that is missing, since then its size would count as none',
      changed: { chunks: chunks.slice(1) },
      problem: 'The build exposes no VmListPage, which the VM list needs.',
    },
    {
      title: 'flags that are missing, since the Console fetches them with every page',
      changed: {
        chunks: chunks.filter(({ exposedBy }) => !exposedBy.includes('useNeighbourFlags')),
      },
      problem: 'The build exposes no useNeighbourFlags, which the VM list needs.',
    },
    {
      title: 'PatternFly in a chunk of ours',
      changed: {
        chunks: [...chunks, aChunk(['SnapshotsTab'], 1, ['./node_modules/@patternfly/x.js'])],
      },
      problem:
        'SnapshotsTab carries its own ./node_modules/@patternfly/x.js: it must come from the Console.',
    },
  ])('names $title', ({ changed, problem }) => {
    expect(judgeBundle({ ...facts, ...changed }).problems).toEqual([problem]);
  });
});
