import { describe, expect, it } from '@jest/globals';
import type { K8sModel } from '@openshift-console/dynamic-plugin-sdk';
import { k8sReducer } from './k8sReducer.ts';
import type { K8sState } from './k8sReducer.ts';

const vm: K8sModel = {
  abbr: 'VM',
  apiGroup: 'kubevirt.io',
  apiVersion: 'v1',
  crd: true,
  kind: 'VirtualMachine',
  label: 'VirtualMachine',
  labelPlural: 'VirtualMachines',
  namespaced: true,
  plural: 'virtualmachines',
};
const anObject = (version: string): object => ({
  metadata: { name: 'a', namespace: 'demo', resourceVersion: version, uid: 'u' },
});

const play = (actions: { type: string; payload?: object }[]): K8sState =>
  actions.reduce((state, action) => k8sReducer(state, action), k8sReducer(undefined, { type: '' }));

describe('k8sReducer', () => {
  it('is not loaded before the first discovery', () => {
    expect(play([]).getIn(['RESOURCES', 'loaded'])).toBe(false);
  });

  it('keeps a model the same object when the next discovery finds it unchanged', () => {
    const first = { payload: { resources: { models: [vm] } }, type: 'resources' };
    const again = { payload: { resources: { models: [{ ...vm }] } }, type: 'resources' };
    const path = ['RESOURCES', 'models', 'kubevirt.io~v1~VirtualMachine'];
    expect(play([first, again]).getIn(path)).toBe(vm);
    expect(play([first]).getIn(['RESOURCES', 'loaded'])).toBe(true);
  });

  const start = { payload: { id: 'x' }, type: 'startWatchK8sList' };
  const loaded = { payload: { id: 'x', k8sObjects: [anObject('1')] }, type: 'loaded' };
  const failed = { payload: { id: 'x', k8sObjects: 'refused' }, type: 'errored' };

  it('leaves a list that never loaded not loaded when it fails', () => {
    const state = play([start, failed]);
    expect(state.getIn(['x', 'loaded'])).toBe(false);
    expect(state.getIn(['x', 'loadError'])).toBe('refused');
  });

  it('keeps old rows through an error, and forgets the error with the next list', () => {
    const state = play([start, loaded, failed]);
    expect(state.getIn(['x', 'data', '(demo)-a', 'metadata', 'name'])).toBe('a');
    expect(k8sReducer(state, loaded).getIn(['x', 'loadError'])).toBe('');
  });

  it('hears nothing of a list that nobody watches any more', () => {
    const stop = { payload: { id: 'x' }, type: 'stopWatchK8s' };
    expect(play([start, stop, loaded, failed]).has('x')).toBe(false);
  });

  it('does not change for an object of which only the version is new', () => {
    const one = { payload: { id: 'o', k8sObjects: anObject('1') }, type: 'modifyObject' };
    const two = { payload: { id: 'o', k8sObjects: anObject('2') }, type: 'modifyObject' };
    const state = play([{ payload: { id: 'o' }, type: 'startWatchK8sObject' }, one]);
    expect(k8sReducer(state, two)).toBe(state);
  });
});
