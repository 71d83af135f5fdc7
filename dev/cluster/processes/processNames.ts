/** The processes of a stage, by the names that logs and messages use. */
export const processNames = {
  etcd: 'etcd',
  apiServer: 'kube-apiserver',
  controllerManager: 'kube-controller-manager',
  virtApi: 'virt-api',
  virtController: 'virt-controller',
  hardware: 'hardware',
  consoleHost: 'console-host',
} as const;
