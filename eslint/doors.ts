import type { Linter } from 'eslint';

type Pattern = { readonly regex: string; readonly message: string };

/** In its own room a file is reached by a relative path, in another one by the name of the room. */
const roomPaths: Pattern = {
  regex: '^(\\.\\./)+(src/)?(api|domain|ui|testing)/',
  message: 'Another room is imported by its name: #api/…, #domain/…, #ui/…, #testing/….',
};

const ownRoom = (room: string): Pattern => ({
  regex: `^#${room}/`,
  message: 'Inside one room imports are relative.',
});

const noPackages = (room: string): Pattern => ({
  regex: '^[^.#]',
  message: `src/${room} depends on no package: it has to run in the browser and in a pod.`,
});

const noNode: Pattern = { regex: '^node:', message: 'This runs in a browser.' };

const noReactDom: Pattern = {
  regex: '^react-dom(/|$)',
  message: 'The Console does not share react-dom, so that every page would load a copy of ours.',
};

const consoleDoor: Pattern = {
  regex: '^(@openshift-console/|@openshift/|react-router)',
  message: 'Only src/ui/sdk talks to the Console: import what you need from there.',
};

function door(name: string, files: string[], patterns: readonly Pattern[]): Linter.Config {
  return {
    name: `doors/${name}`,
    files,
    rules: { 'no-restricted-imports': ['error', { patterns: [...patterns] }] },
  };
}

const tests = ['**/*.test.ts', '**/*.test.tsx'];

/** Which packages a room may import, and by which words a file of ours; the last match counts. */
export const doors: Linter.Config[] = [
  door('all', ['**/*.ts', '**/*.tsx'], [roomPaths]),
  {
    ...door('api', ['src/api/**'], [roomPaths, ownRoom('api'), noPackages('api')]),
    ignores: tests,
  },
  {
    ...door('domain', ['src/domain/**'], [roomPaths, ownRoom('domain'), noPackages('domain')]),
    ignores: tests,
  },
  {
    ...door('ui', ['src/ui/**'], [roomPaths, noNode, noReactDom, consoleDoor]),
    ignores: ['src/ui/sdk/**', ...tests],
  },
  { ...door('sdk', ['src/ui/sdk/**'], [roomPaths, noNode, noReactDom]), ignores: tests },
];
