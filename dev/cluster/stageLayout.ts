import { join } from 'node:path';

/** Where a stage keeps what, all below one folder. */
export type StageLayout = {
  dir: string;
  lock: string;
  ports: string;
  processes: string;
  installed: string;
  etcd: string;
  certificates: string;
  kubeconfig: string;
  users: string;
  serviceAccounts: string;
  manifests: string;
  volumes: string;
  logs: string;
};

export function getLayout(dir: string): StageLayout {
  return {
    dir,
    lock: join(dir, 'lock.json'),
    ports: join(dir, 'ports.json'),
    processes: join(dir, 'processes.json'),
    installed: join(dir, 'installed.json'),
    etcd: join(dir, 'etcd'),
    certificates: join(dir, 'certificates'),
    kubeconfig: join(dir, 'kubeconfig'),
    users: join(dir, 'users'),
    serviceAccounts: join(dir, 'service-accounts'),
    manifests: join(dir, 'manifests'),
    volumes: join(dir, 'volumes'),
    logs: join(dir, 'logs'),
  };
}
