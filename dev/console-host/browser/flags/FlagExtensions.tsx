import { useCallback, useEffect, useRef } from 'react';
import type { FC } from 'react';
import {
  isFeatureFlag,
  isFeatureFlagHookProvider,
  isModelFeatureFlag,
} from '@openshift-console/dynamic-plugin-sdk';
import type { SetFeatureFlag } from '@openshift-console/dynamic-plugin-sdk';
import type { Map as ImmutableMap } from 'immutable';
import { useDispatch, useSelector } from 'react-redux';
import { getModelReference } from '../extensions/getModelReference.ts';
import { useExtensions } from '../extensions/useExtensions.ts';
import { useResolvedExtensions } from '../extensions/useResolvedExtensions.ts';
import type { ConsoleState } from '../store/createConsoleStore.ts';
import { setFlag } from '../store/flagsReducer.ts';
import { getModelFlags } from './getModelFlags.ts';

const HookFlag: FC<{ useHandler: (set: SetFeatureFlag) => void; set: SetFeatureFlag }> = ({
  useHandler,
  set,
}) => {
  useHandler(set);
  return null;
};

/** Flags may be set while rendering, so they reach the store a moment later, all together. */
const useSetFlag = (): SetFeatureFlag => {
  const dispatch = useDispatch();
  const waitingRef = useRef(new Map<string, boolean>());
  return useCallback(
    (flag, value) => {
      if (waitingRef.current.size === 0) {
        queueMicrotask(() => {
          const flags = waitingRef.current;
          waitingRef.current = new Map();
          flags.forEach((enabled, name) => dispatch(setFlag(name, enabled)));
        });
      }
      waitingRef.current.set(flag, value);
    },
    [dispatch],
  );
};

/** A flag of the host's own: all plugins have loaded and set what they set at once. */
export const FLAGS_SETTLED = 'STAGE_FLAGS_SETTLED';

/** Lets plugins set feature flags, by a function, by a hook, or by whether a kind is served. */
export const FlagExtensions: FC<{ isSettled: boolean }> = ({ isSettled }) => {
  const set = useSetFlag();
  const [handlers] = useResolvedExtensions(isFeatureFlag);
  const [hooks, hooksResolved] = useResolvedExtensions(isFeatureFlagHookProvider);
  const wantedHooks = useExtensions(isFeatureFlagHookProvider);
  const modelFlags = useExtensions(isModelFeatureFlag);
  const models = useSelector(
    ({ k8s }: ConsoleState) => k8s.getIn(['RESOURCES', 'models']) as ImmutableMap<string, unknown>,
  );

  useEffect(() => {
    handlers.forEach(({ properties, pluginName }) => {
      try {
        properties.handler(set);
      } catch (error) {
        console.error(`FeatureFlag handler from plugin ${pluginName} threw an error:`, error);
      }
    });
  }, [handlers, set]);

  useEffect(() => {
    const served = new Set(models.keySeq().toArray());
    const wanted = modelFlags.map(({ properties }) => ({
      flag: properties.flag,
      reference: getModelReference(properties.model),
    }));
    getModelFlags(wanted, served).forEach((isServed, flag) => set(flag, isServed));
  }, [modelFlags, models, set]);

  // Effects of the hooks come before this one, and what they set is set before it.
  const isEverythingSet = isSettled && hooksResolved && hooks.length === wantedHooks.length;
  useEffect(() => {
    if (isEverythingSet) {
      set(FLAGS_SETTLED, true);
    }
  }, [isEverythingSet, set]);

  return hooksResolved
    ? hooks.map(({ uid, properties }) => (
        <HookFlag key={uid} set={set} useHandler={properties.handler} />
      ))
    : null;
};
