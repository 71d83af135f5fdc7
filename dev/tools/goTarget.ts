import { UserError } from '../userError.ts';

export type GoTarget = { readonly os: 'linux' | 'darwin'; readonly arch: 'amd64' | 'arm64' };

/** Names this machine in Go's words; the stage runs what it builds, so no other target is of use. */
export function getGoTarget(platform: string, arch: string): GoTarget {
  const os = platform === 'linux' || platform === 'darwin' ? platform : undefined;
  const goArch = arch === 'x64' ? 'amd64' : arch === 'arm64' ? 'arm64' : undefined;
  if (os === undefined || goArch === undefined) {
    throw new UserError(
      `The local cluster cannot be built for ${platform} on ${arch}: use Linux or macOS on x64 or arm64 (on Windows, WSL).`,
    );
  }
  return { os, arch: goArch };
}
