/** Projects of the cluster itself, which people seldom want to see. */
const isSystemProject = (name: string): boolean => /^(default$|kube-|openshift-)/.test(name);

/** The projects that the selector lists; the selected one always stays. */
export const selectProjects = (
  names: readonly string[],
  { search, showSystem, selected }: { search: string; showSystem: boolean; selected: string },
): string[] =>
  names
    .filter((name) => name.includes(search.trim().toLowerCase()))
    .filter((name) => showSystem || name === selected || !isSystemProject(name))
    .sort((one, other) => one.localeCompare(other));
