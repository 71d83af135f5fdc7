import { join } from 'node:path';

import { variables } from '../fixtures/target.ts';
import { findFreePort } from './freePort.ts';
import { launchStage } from './launchStage.ts';

const plugin = join(import.meta.dirname, '../../dist');

/** Starts a stage with a console host for the browser tests, unless they are pointed at a console. */
export default async function startBrowserStage(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[variables.consoleUrl]) return undefined;
  const { stage, end } = await launchStage({
    name: 'browser-stage',
    consoleHost: { port: await findFreePort(), plugin },
  });
  process.env[variables.consoleUrl] = stage.hostUrl;
  process.env[variables.signIn] = 'stage';
  process.env[variables.kubeconfig] = stage.kubeconfig;
  process.env[variables.kubectl] = stage.kubectl;
  return end;
}
