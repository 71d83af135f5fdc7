export type Topic =
  | 'run-strategy'
  | 'cpu'
  | 'memory'
  | 'disk'
  | 'network'
  | 'instance-type'
  | 'preference'
  | 'label'
  | 'annotation'
  | 'template-label'
  | 'template-annotation'
  | 'other';

/** One thing that is not as it was. */
export type Difference = {
  readonly topic: Topic;
  /** Which disk, network, label or annotation it is; '' for a topic of which a VM has one. */
  readonly name: string;
  /** What of it, as a path like `disk.bus`; '' when it is the whole. A person reads its `getAspect` first. */
  readonly path: string;
  /** Undefined when it was not there. */
  readonly before: string | undefined;
  /** Undefined when it is there no more. */
  readonly after: string | undefined;
};
