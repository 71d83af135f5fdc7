import type { ProcessSpec } from './processSpec.ts';
import { SupervisorClient } from './SupervisorClient.ts';

/*
 * A parent for tests to kill: starts the processes of which it is given the specs, says `serving` with their ids, and
 * then does nothing. Usage: node supervisorParent.ts RECORD_FILE LOG_FILE SPECS_AS_JSON
 */
const [recordFile = '', logFile = '', specs = '[]'] = process.argv.slice(2);
const supervisor = new SupervisorClient({ recordFile, logFile });
await Promise.all((JSON.parse(specs) as ProcessSpec[]).map((spec) => supervisor.start(spec)));
process.stdout.write(`serving ${JSON.stringify(Object.fromEntries(supervisor.pids))}\n`);
