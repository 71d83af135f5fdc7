import { describe, expect, it } from '@jest/globals';
import { getGuestSettings } from './guestSettings.ts';

const read = (annotations: Record<string, string>) =>
  getGuestSettings({
    metadata: {
      name: 'web-1',
      uid: 'u',
      resourceVersion: '1',
      creationTimestamp: '2026-01-01T00:00:00Z',
      annotations,
    },
  });

describe('getGuestSettings', () => {
  it('is a guest without agent unless told otherwise', () => {
    expect(read({})).toMatchObject({ hasAgent: false, isWindows: false, bootAfterMs: 0 });
  });

  it('follows the annotations', () => {
    const settings = read({
      'guest.stage/agent': 'true',
      'guest.stage/os': 'windows',
      'guest.stage/boot-after': '3s',
      'guest.stage/thaw-error': 'no',
      'kubevirt.io/other': 'x',
    });
    expect(settings).toMatchObject({
      hasAgent: true,
      isWindows: true,
      bootAfterMs: 3000,
      thawError: 'no',
      problems: [],
    });
  });

  it('refuses to freeze, with the reason, when an annotation cannot be read', () => {
    const { freezeError } = read({ 'guest.stage/agent': 'yes' });
    expect(freezeError).toBe(
      'VirtualMachineInstance web-1: guest.stage/agent is "yes" but must be true or false',
    );
  });
});
