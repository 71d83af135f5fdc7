import { describe, expect, it } from '@jest/globals';
import { getProvisioningSettings, getSnapshotSettings } from './classSettings.ts';

const aClass = (annotations?: Record<string, string>) => ({
  metadata: {
    name: 'slow',
    uid: 'u',
    resourceVersion: '1',
    creationTimestamp: '2026-01-01T00:00:00Z',
    ...(annotations && { annotations }),
  },
});

describe('class settings', () => {
  it('are those of ordinary storage without annotations', () => {
    expect(getSnapshotSettings(aClass())).toMatchObject({
      cut: { afterMs: 500, hangs: false, error: undefined },
      readyAfterMs: 1000,
      readyHangs: false,
    });
    expect(getProvisioningSettings(aClass())).toMatchObject({ afterMs: 200, hangs: false });
  });

  it('follow the annotations', () => {
    const settings = getSnapshotSettings(
      aClass({
        'hardware.stage/cut-after': '3s',
        'hardware.stage/ready-after': '1m',
        'hardware.stage/cut-error': 'pool is full',
        'hardware.stage/heal-after': '20s',
        'hardware.stage/hang': 'ready',
      }),
    );
    expect(settings).toEqual({
      cut: { afterMs: 3000, hangs: false, error: 'pool is full', healAfterMs: 20_000 },
      readyAfterMs: 60_000,
      readyHangs: true,
    });
  });

  it('fail every call, with the reason, when an annotation cannot be read', () => {
    const { cut } = getSnapshotSettings(aClass({ 'hardware.stage/cut-after': 'soon' }));
    expect(cut.error).toBe(
      'VolumeSnapshotClass slow: hardware.stage/cut-after is "soon" but must be a duration such as 500ms, 2s or 1m30s',
    );
  });

  it('tell the provisioning keys from the snapshot keys', () => {
    const { error } = getProvisioningSettings(aClass({ 'hardware.stage/cut-after': '1s' }));
    expect(error).toContain('hardware.stage/cut-after is not known');
  });
});
