/**
 * Reads the version that a go.mod requires of a module.
 *
 * @example getPinnedVersion('require k8s.io/kubernetes v1.35.4', 'k8s.io/kubernetes') // → 'v1.35.4'
 */
export function getPinnedVersion(goMod: string, module: string): string {
  for (const line of goMod.split('\n')) {
    const [path, version] = line
      .trim()
      .replace(/^require\s+/, '')
      .split(/\s+/);
    if (path === module && version?.startsWith('v') === true) return version;
  }
  throw new Error(`go.mod requires no version of ${module}`);
}
