import { readdirSync } from 'node:fs';

/** A room of the repository: where it is, and which of ours its files may import besides their own. */
export type Room = {
  readonly path: string;
  readonly mayImport: readonly string[];
  /** Said to whoever crosses the line, so it has to name the reason. */
  readonly because: string;
};

const features = readdirSync(new URL('../src/ui/features', import.meta.url), {
  withFileTypes: true,
}).filter((entry) => entry.isDirectory());

/** Every room with the arrows of ARCHITECTURE.md; what is not named in `mayImport` is closed. */
export const rooms: readonly Room[] = [
  {
    path: 'src/api',
    mayImport: [],
    because: 'api holds Kubernetes shapes alone, so that every program can share them',
  },
  {
    path: 'src/domain',
    mayImport: ['src/api'],
    because: 'domain holds pure rules that give the same answer in the browser and in a pod',
  },
  {
    path: 'src/ui/sdk',
    mayImport: ['src/api'],
    because: 'ui/sdk is the door to the Console and knows no rule and no component of ours',
  },
  {
    path: 'src/ui/components',
    mayImport: ['src/api', 'src/domain', 'src/ui/sdk', 'src/ui/i18n.ts'],
    because: 'components are shared by features and must not know one of them',
  },
  ...features.map(({ name }): Room => ({
    path: `src/ui/features/${name}`,
    mayImport: ['src/api', 'src/domain', 'src/ui/sdk', 'src/ui/components', 'src/ui/i18n.ts'],
    because:
      'features do not know each other: what two of them need belongs in components, sdk or domain',
  })),
  {
    path: 'src/testing',
    mayImport: ['src/api', 'src/domain'],
    because: 'builders serve the tests of every room and so may know only api and domain',
  },
  {
    path: 'dev',
    mayImport: ['src/api'],
    because: 'the stage starts the product as a cluster would and must not share its mistakes',
  },
  {
    path: 'dev/kube',
    mayImport: [],
    because: 'the way to a cluster knows neither what stands in it nor who asks',
  },
  {
    path: 'dev/hardware',
    mayImport: ['dev/kube'],
    because: 'the stand-ins know the cluster alone, neither the product nor who started them',
  },
  {
    path: 'integration-tests',
    mayImport: ['src/api', 'dev'],
    because: 'they judge the product from outside: through the browser and the API server',
  },
];

/** The one place that only tests may import. */
export const testSupport = 'src/testing';
