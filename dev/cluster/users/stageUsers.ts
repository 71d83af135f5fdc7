/** A person who may sign in. Their rights come from role bindings, which the estate makes. */
type StagePerson = { name: string; description: string };
/** `kubeconfig` is a path. */
export type StageUser = StagePerson & { token: string; kubeconfig: string };

/** The people of the stage, in the order in which they are shown. */
export const stagePeople: readonly StagePerson[] = [
  { name: 'administrator', description: 'may do everything in the cluster' },
  { name: 'owner', description: 'may edit virtual machines in one project' },
  { name: 'viewer', description: 'may look at one project' },
  { name: 'nobody', description: 'has no rights at all' },
];

/** The stage's own identity, which installs things; no person. */
export const adminName = 'admin';
