import { UserError } from '../userError.ts';

export type GoTarget = { readonly os: 'linux'; readonly arch: 'amd64' | 'arm64' };

/**
 * Names this machine in Go's words; the stage runs what it builds, so no other target is of use.
 *
 * KubeVirt's controllers compile for Linux alone: they share packages with its node agent, which needs Linux calls.
 */
export function getGoTarget(platform: string, arch: string): GoTarget {
  const goArch = arch === 'x64' ? 'amd64' : arch === 'arm64' ? 'arm64' : undefined;
  if (platform !== 'linux' || goArch === undefined) {
    throw new UserError(
      `KubeVirt's controllers cannot be built for ${platform} on ${arch}: use Linux on x64 or arm64, for instance in a virtual machine, a container or WSL.`,
    );
  }
  return { os: platform, arch: goArch };
}
