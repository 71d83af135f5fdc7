import {
  ApiException,
  AuthorizationV1Api,
  KubeConfig,
  type KubernetesObject,
  KubernetesObjectApi,
  PatchStrategy,
} from '@kubernetes/client-node';

import type { KubeObject } from '#api/meta.ts';
import type { Model } from '#api/models.ts';

export type Ref = { readonly model: Model; readonly name: string; readonly namespace?: string };

export type Question = {
  readonly group: string;
  readonly resource: string;
  readonly verb: string;
  readonly namespace: string;
  readonly subresource?: string;
};

const LOOK_EVERY_MS = 50;
const GIVE_UP_MS = 60_000;

const toApiVersion = ({ apiGroup, apiVersion }: Model): string =>
  apiGroup === undefined ? apiVersion : `${apiGroup}/${apiVersion}`;

/** The real API server, as one of the people of a kubeconfig sees it. */
export class Cluster {
  readonly #objects: KubernetesObjectApi;
  readonly #authorization: AuthorizationV1Api;

  constructor(kubeconfig: string) {
    const config = new KubeConfig();
    config.loadFromFile(kubeconfig);
    this.#objects = KubernetesObjectApi.makeApiClient(config);
    this.#authorization = config.makeApiClient(AuthorizationV1Api);
  }

  async create(manifest: object): Promise<void> {
    await this.#objects.create(manifest);
  }

  async find<T extends KubeObject>({ model, name, namespace = '' }: Ref): Promise<T | undefined> {
    try {
      const found: unknown = await this.#objects.read({
        apiVersion: toApiVersion(model),
        kind: model.kind,
        metadata: { name, namespace },
      });
      return found as T;
    } catch (error) {
      if (error instanceof ApiException && error.code === 404) return undefined;
      throw error;
    }
  }

  async list<T extends KubeObject>(model: Model, namespace: string): Promise<T[]> {
    const found: unknown = await this.#objects.list(toApiVersion(model), model.kind, namespace);
    return (found as { items: T[] }).items;
  }

  async merge({ model, name, namespace = '' }: Ref, change: object): Promise<void> {
    const { metadata, ...rest } = change as { readonly metadata?: object };
    const patch: KubernetesObject = {
      ...rest,
      apiVersion: toApiVersion(model),
      kind: model.kind,
      metadata: { ...metadata, name, namespace },
    };
    await this.#objects.patch(
      patch,
      undefined,
      undefined,
      undefined,
      undefined,
      PatchStrategy.MergePatch,
    );
  }

  async remove({ model, name, namespace = '' }: Ref): Promise<void> {
    await this.#objects.delete({
      apiVersion: toApiVersion(model),
      kind: model.kind,
      metadata: { name, namespace },
    });
  }

  /** Looks again and again until the object is as it should be; tells what it looked like if it never was. */
  async until<T extends KubeObject>(ref: Ref, isRight: (found: T) => boolean): Promise<T> {
    let last: T | undefined;
    const right = await this.#lookUntil(async () => {
      last = await this.find<T>(ref);
      return last !== undefined && isRight(last) ? last : undefined;
    });
    if (right === undefined) throw describe(ref, last);
    return right;
  }

  async untilGone(ref: Ref): Promise<void> {
    let last: KubeObject | undefined;
    const gone = await this.#lookUntil(async () => {
      last = await this.find(ref);
      return last === undefined ? true : undefined;
    });
    if (gone === undefined) throw describe(ref, last);
  }

  async untilListed<T extends KubeObject>(
    { model, namespace }: { readonly model: Model; readonly namespace: string },
    isRight: (found: readonly T[]) => boolean,
  ): Promise<T[]> {
    let last: T[] = [];
    const right = await this.#lookUntil(async () => {
      last = await this.list<T>(model, namespace);
      return isRight(last) ? last : undefined;
    });
    if (right === undefined) throw new Error(`${model.plural}: ${JSON.stringify(last, null, 1)}`);
    return right;
  }

  /** Looks again and again until something holds. */
  async untilHolds(holds: () => Promise<boolean>): Promise<void> {
    const held = await this.#lookUntil(async () => ((await holds()) ? true : undefined));
    if (held === undefined) throw new Error(`It did not come to hold: ${holds.toString()}`);
  }

  /** Asks the API server whether this person may. */
  async may(question: Question): Promise<boolean> {
    const { status } = await this.#authorization.createSelfSubjectAccessReview({
      body: { spec: { resourceAttributes: question } },
    });
    return status?.allowed === true;
  }

  async #lookUntil<T>(look: () => Promise<T | undefined>): Promise<T | undefined> {
    const end = Date.now() + GIVE_UP_MS;
    while (Date.now() < end) {
      const found = await look();
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
    return undefined;
  }
}

const describe = ({ model, name }: Ref, last: KubeObject | undefined): Error =>
  new Error(`${model.kind} ${name} was last seen as ${JSON.stringify(last, null, 1)}`);
