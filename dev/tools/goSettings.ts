import type { GoTarget } from './goTarget.ts';

/**
 * Sets what a build may depend on, whatever the person's own Go settings are.
 *
 * Without cgo the programs are the same with and without a C compiler on the machine; only the pinned sums decide what
 * is built; and a Go that is too old is said, instead of another being downloaded.
 */
export function getGoSettings(target: GoTarget): Readonly<Record<string, string>> {
  return {
    CGO_ENABLED: '0',
    GOARCH: target.arch,
    GOFLAGS: '-mod=readonly -buildvcs=false',
    GOOS: target.os,
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
  };
}
