/**
 * How kubevirt-plugin is played: there from the start, two seconds late, with a flag that also goes and comes back, on
 * command, or enabled without being served.
 */
export type PlayMode = 'present' | 'late' | 'flicker' | 'held' | 'broken';

const MODES: readonly string[] = ['present', 'late', 'flicker', 'held', 'broken'];
const PARAMETER = 'kubevirt-plugin';
const KEY = 'stage/kubevirt-plugin';

const isMode = (word: string | null): word is PlayMode => word !== null && MODES.includes(word);

/** Reads `?kubevirt-plugin=MODE` and remembers it for this tab of the browser; any other word ends the play. */
export const readPlayMode = (search: string, memory: Storage): PlayMode | undefined => {
  const asked = new URLSearchParams(search).get(PARAMETER);
  if (asked !== null) {
    memory.setItem(KEY, asked);
  }
  const word = memory.getItem(KEY);
  return isMode(word) ? word : undefined;
};
