import { fileURLToPath } from 'node:url';
import type { ProcessSpec } from '../supervisor/processSpec.ts';
import { processNames } from './processNames.ts';
import { getCertificate, getLogFile, getUrl } from './stageSetup.ts';
import type { StageSetup } from './stageSetup.ts';

const readyLine = { kind: 'line', text: 'ready' } as const;

function getProgram(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** The played part: disks, importer and guests. */
export function buildHardware(setup: StageSetup): ProcessSpec {
  const { hardware, consoleHost } = processNames;
  return {
    name: hardware,
    command: process.execPath,
    args: [
      getProgram('hardware/main.ts'),
      `--kubeconfig=${setup.users.kubeconfig}`,
      `--data=${setup.layout.volumes}`,
      `--certs=${setup.layout.certificates}`,
      `--handler-port=${setup.ports.handler}`,
    ],
    logFile: getLogFile(setup.layout, hardware),
    ready: readyLine,
    stopAfter: [consoleHost],
  };
}

export function buildConsoleHost(
  setup: StageSetup,
  host: { port: number; plugin: string },
): ProcessSpec {
  return {
    name: processNames.consoleHost,
    command: process.execPath,
    args: [
      getProgram('console-host/main.ts'),
      `--port=${host.port}`,
      `--api-server=${getUrl(setup.ports.apiServer)}`,
      `--ca=${getCertificate(setup, 'ca.crt')}`,
      `--users=${setup.users.usersFile}`,
      `--plugin=${host.plugin}`,
    ],
    logFile: getLogFile(setup.layout, processNames.consoleHost),
    ready: readyLine,
    stopAfter: [],
  };
}
