import { launched } from './startApiStage.ts';

/** Ends what `startApiStage` started. */
export default async function stopApiStage(): Promise<void> {
  await Promise.all(launched.map(({ end }) => end()));
}
