import { checkAccess } from '@openshift-console/dynamic-plugin-sdk';
import { useEffect, useState } from 'react';

import type { Model } from '#api/models.ts';

import type { Access, Verb } from './useAccess.ts';

type Answers = Readonly<Record<string, Access>>;

const NONE: Answers = {};

/** A question that fails counts as allowed, as with the SDK's hook: the API server has the last word anyway. */
const ask = async (model: Model, verb: Verb, namespace: string): Promise<Access> => {
  try {
    const { status } = await checkAccess({
      group: model.apiGroup ?? '',
      resource: model.plural,
      verb,
      namespace,
    });
    return status?.allowed === false ? 'denied' : 'allowed';
  } catch {
    return 'allowed';
  }
};

/** Asks whether the user may do this in each of several namespaces; *checking* where there is no answer yet. */
export const useAccessIn = (
  model: Model,
  verb: Verb,
  namespaces: readonly string[],
): ((namespace: string) => Access) => {
  const [answers, setAnswers] = useState(NONE);
  const asked = JSON.stringify(namespaces);
  useEffect(() => {
    let isStale = false;
    (JSON.parse(asked) as string[]).forEach((namespace) => {
      void ask(model, verb, namespace).then((answer) => {
        if (!isStale) {
          setAnswers((known) => ({ ...known, [namespace]: answer }));
        }
      });
    });
    return () => {
      isStale = true;
    };
  }, [model, verb, asked]);
  return (namespace) => answers[namespace] ?? 'checking';
};
