import { createElement, lazy } from 'react';
import type { ComponentType, ReactElement } from 'react';

export type ComponentRef = () => Promise<ComponentType<never>>;
type AnyComponent = ComponentType<Record<string, unknown>>;

/** A component that waits for its code must be the same one when it is tried again: hence not in a hook. */
const components = new WeakMap<ComponentRef, AnyComponent>();

const getComponent = (load: ComponentRef): AnyComponent => {
  const known = components.get(load);
  if (known) {
    return known;
  }
  const component: AnyComponent = lazy(async () => ({
    default: (await load()) as unknown as AnyComponent,
  }));
  components.set(load, component);
  return component;
};

/** Renders the component that a code reference leads to; what surrounds it shows the waiting. */
export const CodeRefComponent = ({
  load,
  props,
}: {
  load: ComponentRef;
  props: Record<string, unknown>;
}): ReactElement => createElement(getComponent(load), props);
