import { launchStage, type LaunchedStage } from './launchStage.ts';

export const launched: LaunchedStage[] = [];

/** Starts one stage for all API tests of a run. */
export default async function startApiStage(): Promise<void> {
  launched.push(await launchStage({ name: 'api-stage' }));
}
