import { getLogFile } from './processes/stageSetup.ts';
import type { StageLayout } from './stageLayout.ts';
import type { SupervisorEvent } from './supervisor/messages.ts';

/** Words for a person about a process that died and one that came back; nothing about what goes as planned. */
export function describeEvent(layout: StageLayout): (event: SupervisorEvent) => string | undefined {
  const died = new Set<string>();
  return (event) => {
    if (event.event === 'died') {
      died.add(event.name);
      const log = getLogFile(layout, event.name);
      return `${event.name} died (${event.how}) and is started again; its log is ${log}`;
    }
    if (event.event === 'ready' && died.delete(event.name)) return `${event.name} serves again.`;
    return undefined;
  };
}
