import type { SetFeatureFlag } from '@openshift-console/dynamic-plugin-sdk';
import { applyCodeRefSymbol } from '@openshift/dynamic-plugin-sdk';
import type { LocalPluginManifest } from '@openshift/dynamic-plugin-sdk';
import { KUBEVIRT_PLUGIN, PRESENCE_FLAG, VM_MODEL, VM_REFERENCE } from './names.ts';

const toCodeRef = <T>(load: () => Promise<T>): (() => Promise<T>) => applyCodeRefSymbol(load);

const announce = (set: SetFeatureFlag): void => set(PRESENCE_FLAG, true);

const component = {
  details: toCodeRef(async () => (await import('./KubevirtDetailsPage.tsx')).KubevirtDetailsPage),
  list: toCodeRef(async () => (await import('./KubevirtListPage.tsx')).KubevirtListPage),
  overview: toCodeRef(async () => (await import('../overview/OverviewPage.tsx')).OverviewPage),
};

const OVERVIEW = '/k8s/all-namespaces/virtualization-overview';

/** What the played kubevirt-plugin brings, under the ids, paths and types of the real one's 4.22. */
export const buildManifest = (): LocalPluginManifest => ({
  extensions: [
    {
      properties: { handler: toCodeRef(async () => Promise.resolve(announce)) },
      type: 'console.flag',
    },
    {
      properties: {
        id: 'virtualization',
        insertAfter: 'workloads',
        name: 'Virtualization',
        perspective: 'admin',
      },
      type: 'console.navigation/section',
    },
    {
      properties: {
        href: OVERVIEW,
        id: 'virtualization-overview',
        name: 'Overview',
        perspective: 'admin',
        section: 'virtualization',
      },
      type: 'console.navigation/href',
    },
    {
      properties: {
        id: 'virtualmachines',
        model: VM_MODEL,
        name: 'VirtualMachines',
        perspective: 'admin',
        section: 'virtualization',
      },
      type: 'console.navigation/resource-ns',
    },
    {
      properties: { component: component.overview, exact: true, path: OVERVIEW },
      type: 'console.page/route',
    },
    {
      properties: { component: component.details, path: `/k8s/ns/:ns/${VM_REFERENCE}/:name` },
      type: 'console.page/route',
    },
    {
      properties: {
        component: component.list,
        exact: true,
        path: [`/k8s/ns/:ns/${VM_REFERENCE}`, `/k8s/all-namespaces/${VM_REFERENCE}`],
      },
      type: 'console.page/route',
    },
  ],
  name: KUBEVIRT_PLUGIN,
  registrationMethod: 'local',
  version: '4.22.0',
});
