import type { KubeObject, Timestamp } from './meta.ts';

/** What a controller says about an object; Kubernetes forgets it after some hours. */
export type KubeEvent = KubeObject & {
  readonly involvedObject?: {
    readonly kind?: string;
    readonly name?: string;
    readonly uid?: string;
  };
  readonly type?: string;
  readonly reason?: string;
  readonly message?: string;
  readonly count?: number;
  readonly firstTimestamp?: Timestamp | null;
  readonly lastTimestamp?: Timestamp | null;
  readonly eventTime?: Timestamp | null;
  readonly reportingComponent?: string;
  readonly source?: { readonly component?: string };
};
