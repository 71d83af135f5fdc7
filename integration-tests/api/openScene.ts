import { Cluster } from '../fixtures/cluster.ts';
import { makeProject, removeProject } from '../fixtures/project.ts';
import { Scene } from '../fixtures/Scene.ts';
import { readStageAccess } from '../fixtures/stageAccess.ts';

/** A project with storage that cuts as the settings say; `closeScene` takes it away. */
export const openScene = async (
  settings: Readonly<Record<string, string>> = {},
): Promise<Scene> => {
  const cluster = new Cluster(readStageAccess().kubeconfig);
  const scene = new Scene(cluster, await makeProject(cluster, {}));
  await scene.open(settings);
  return scene;
};

export const closeScene = async (scene: Scene): Promise<void> => {
  await scene.close();
  await removeProject(scene.cluster, scene.namespace);
};
