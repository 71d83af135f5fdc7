import { describe, expect, it } from '@jest/globals';
import { UserError } from '../userError.ts';
import { readStartOptions } from './startOptions.ts';

describe('readStartOptions', () => {
  it.each([
    { args: [], expected: { fresh: false } },
    { args: ['--fresh', '--port', '9100'], expected: { fresh: true, port: 9100 } },
    { args: ['--without-kubevirt'], expected: { fresh: false, withoutKubevirt: true } },
    { args: ['--dir', '/tmp/stage'], expected: { fresh: false, dir: '/tmp/stage' } },
    { args: ['--vms', '200'], expected: { fresh: false, large: { vms: 200, snapshots: 0 } } },
    {
      args: ['--vms=200', '--snapshots=5000'],
      expected: { fresh: false, large: { vms: 200, snapshots: 5000 } },
    },
  ])('reads $args', ({ args, expected }) => {
    expect(readStartOptions(args)).toEqual({ withoutKubevirt: false, ...expected });
  });

  it.each([
    { args: ['--fresch'], says: "Unknown option '--fresch': npm start --" },
    { args: ['now'], says: "Unexpected argument 'now'" },
    { args: ['--port'], says: "'--port <value>' argument missing" },
    { args: ['--port', '0'], says: '--port is 0 but must be between 1 and 65535.' },
    { args: ['--port', '70000'], says: '--port is 70000 but must be between 1 and 65535.' },
    { args: ['--vms', '-3'], says: "Option '--vms' argument is ambiguous: npm start --" },
    { args: ['--vms=-3'], says: '--vms is "-3" but must be a number' },
    { args: ['--vms', 'many'], says: '--vms is "many" but must be a number' },
    { args: ['--snapshots', '3'], says: '--snapshots needs --vms' },
  ])('answers $args with one sentence', ({ args, says }) => {
    const read = (): unknown => readStartOptions(args);
    expect(read).toThrow(UserError);
    expect(read).toThrow(says);
    expect(read).toThrow(/^.*$/);
  });
});
