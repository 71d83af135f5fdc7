import { describe, expect, it } from '@jest/globals';
import type { K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { listOngoing } from './listOngoing.ts';

const anObject = (name: string): K8sResourceCommon => ({ metadata: { name, uid: name } });
const objects = [anObject('web-1'), anObject('web-2')];
const activity = { component: () => null, k8sResource: { isList: true as const, prop: 'x' } };

const listNames = (...activities: Parameters<typeof listOngoing>[0]): (string | undefined)[] =>
  listOngoing(activities).map(({ resource }) => resource.metadata?.name);

describe('listOngoing', () => {
  it('takes every object for one that something is going on with unless it is asked', () => {
    expect(listNames({ activity, objects })).toEqual(['web-1', 'web-2']);
    const isActivity = ({ metadata }: K8sResourceCommon): boolean => metadata?.name === 'web-2';
    expect(listNames({ activity: { ...activity, isActivity }, objects })).toEqual(['web-2']);
  });

  it('puts the latest first where it is told when', () => {
    const getTimestamp = ({ metadata }: K8sResourceCommon): Date =>
      new Date(metadata?.name === 'web-1' ? '2026-11-24' : '2026-11-25');
    expect(listNames({ activity: { ...activity, getTimestamp }, objects })).toEqual([
      'web-2',
      'web-1',
    ]);
  });
});
