import { Suspense, useMemo } from 'react';
import type { FC } from 'react';
import { isDetailsItem } from '@openshift-console/dynamic-plugin-sdk';
import type { K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { ErrorBoundary } from '../app/ErrorBoundary.tsx';
import { CodeRefComponent } from '../extensions/CodeRefComponent.tsx';
import type { ComponentRef } from '../extensions/CodeRefComponent.tsx';
import { getModelReference } from '../extensions/getModelReference.ts';
import { useExtensions } from '../extensions/useExtensions.ts';
import { DetailsItem } from './DetailsItem.tsx';
import { readPath } from './readPath.ts';

type Props = { reference: string; column: 'left' | 'right'; object: K8sResourceCommon };

const LAST = Number.MAX_SAFE_INTEGER;

const toText = (value: unknown): string =>
  value === undefined || value === null
    ? '-'
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

const Failure: FC = () => <>An error occurred</>;

/** The facts that plugins add to one column. An item without a column is shown in none. */
export const PluginDetailsItems: FC<Props> = ({ reference, column, object }) => {
  const extensions = useExtensions(isDetailsItem);
  const items = useMemo(
    () =>
      extensions
        .map(({ properties }) => properties)
        .filter(
          ({ model, column: wanted }) =>
            wanted === column && getModelReference(model) === reference,
        )
        .sort((one, other) => (one.sortWeight ?? LAST) - (other.sortWeight ?? LAST)),
    [column, extensions, reference],
  );
  return items.map(({ id, title, path, component }) => {
    const value = readPath(object, path);
    return (
      <DetailsItem key={id} title={title}>
        {component ? (
          <ErrorBoundary fallback={Failure}>
            <Suspense fallback={null}>
              <CodeRefComponent
                load={component as unknown as ComponentRef}
                props={{ obj: object, path, value }}
              />
            </Suspense>
          </ErrorBoundary>
        ) : (
          toText(value)
        )}
      </DetailsItem>
    );
  });
};
