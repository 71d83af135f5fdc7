import type { KubeObject } from '../../kube/kubeObject.ts';
import { duration, oneOf, readSettings, text } from '../settings/readSettings.ts';

const prefix = 'guest.stage/';

const readers = {
  agent: oneOf('true', 'false'),
  os: oneOf('fedora', 'windows'),
  'boot-after': duration,
  'stop-after': duration,
  'freeze-error': text,
  'thaw-error': text,
};

export type GuestSettings = {
  hasAgent: boolean;
  isWindows: boolean;
  bootAfterMs: number;
  stopAfterMs: number;
  freezeError: string | undefined;
  thawError: string | undefined;
  problems: string[];
};

/**
 * Which guest runs in a VMI and how it fails, by the annotations that the VMI has from its VM's
 * template or from a person, at this moment. A mistake in them is told and makes freezing fail.
 */
export function getGuestSettings(instance: KubeObject): GuestSettings {
  const { values, problems } = readSettings(readers, {
    owner: `VirtualMachineInstance ${instance.metadata.name}`,
    prefix,
    annotations: instance.metadata.annotations,
  });
  return {
    hasAgent: values.agent === 'true',
    isWindows: values.os === 'windows',
    bootAfterMs: values['boot-after'] ?? 0,
    stopAfterMs: values['stop-after'] ?? 0,
    freezeError: problems.length > 0 ? problems.join('; ') : values['freeze-error'],
    thawError: values['thaw-error'],
    problems,
  };
}
