import type { Connection, HttpCall } from '../../kube/connection.ts';
import { createConnection } from '../../kube/connection.ts';

export type Manifest = {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string; [field: string]: unknown };
  [field: string]: unknown;
};

type ResourceList = { resources: { name: string; kind: string; namespaced: boolean }[] };

const fieldManager = 'vm-snapshots-stage';

/** Writes manifests as they are, on raw JSON: a typed client drops the fields of schemas that it has no name for. */
export class ApplyClient {
  readonly #connection: Connection;
  readonly #resources = new Map<string, Promise<ResourceList>>();

  constructor(kubeconfig: string) {
    this.#connection = createConnection(kubeconfig);
  }

  call<T>(call: HttpCall): Promise<T> {
    return this.#connection.call<T>(call);
  }

  /** Server-side apply; `subresource` writes the status instead. */
  async apply(manifest: Manifest, subresource?: 'status'): Promise<void> {
    const path = await this.#getPath(manifest);
    const contentType = 'application/apply-patch+yaml';
    const call = { method: 'PATCH', contentType, body: manifest };
    const query = { fieldManager, force: 'true' };
    await this.call({ ...call, path: subresource ? `${path}/${subresource}` : path, query });
  }

  /** Applies many, a few at a time. */
  async applyAll(manifests: readonly Manifest[], atOnce = 8): Promise<void> {
    const queue = [...manifests];
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) await this.apply(next);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }

  async #getPath({ apiVersion, kind, metadata }: Manifest): Promise<string> {
    const base = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
    const { resources } = await this.#getResources(base);
    const resource = resources.find((one) => one.kind === kind && !one.name.includes('/'));
    if (!resource) throw new Error(`The API server knows no ${kind} in ${apiVersion}.`);
    const place = resource.namespaced ? `/namespaces/${metadata.namespace ?? 'default'}` : '';
    return `${base}${place}/${resource.name}/${metadata.name}`;
  }

  #getResources(base: string): Promise<ResourceList> {
    const known = this.#resources.get(base);
    if (known) return known;
    const asked = this.call<ResourceList>({ method: 'GET', path: base });
    this.#resources.set(base, asked);
    return asked;
  }
}
