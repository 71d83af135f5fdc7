import { Spinner } from '@patternfly/react-core';
import { createElement, useEffect, useState } from 'react';
import type { ComponentType, ReactElement, ReactNode } from 'react';

import { useT } from '#ui/i18n.ts';

type DeferredProps<P> = {
  /** The same function each time. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
  /** Shown meanwhile. */
  readonly placeholder?: ReactNode;
};

/** A component that is fetched when it is first shown; says so where it cannot be, and takes nothing else down. */
export const Deferred = <P extends object>(deferred: DeferredProps<P>): ReactElement => {
  const { load, props, placeholder } = deferred;
  const t = useT();
  const [Loaded, setLoaded] = useState<ComponentType<P> | 'missing'>();
  useEffect(() => {
    let isWanted = true;
    const set = (next: ComponentType<P> | 'missing'): void => {
      if (isWanted) {
        setLoaded(() => next);
      }
    };
    load().then(set, () => {
      set('missing');
    });
    return () => {
      isWanted = false;
    };
  }, [load]);
  if (Loaded === 'missing') {
    return <>{t('This part of the page could not be loaded. Reload the page.')}</>;
  }
  return Loaded === undefined ? (
    <>{placeholder ?? <Spinner size="md" aria-label={t('Loading')} />}</>
  ) : (
    createElement(Loaded, props)
  );
};
