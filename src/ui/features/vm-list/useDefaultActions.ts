import type { Action } from '#ui/sdk/action.ts';

const NONE: Action[] = [];

const useDefaultActions = (): [Action[], boolean, undefined] => [NONE, true, undefined];

export default useDefaultActions;
