import { describe, expect, it } from '@jest/globals';
import { buildRunningNotice } from './startNotice.ts';

const owner = { pid: 4711, notice: ['VM Snapshots runs at http://localhost:9000'] };

const usual = { fresh: false, withoutKubevirt: false };

describe('a second start', () => {
  it('says where the stage runs', () => {
    expect(buildRunningNotice(owner, usual)).toEqual([
      'It was started already, by process 4711:',
      'VM Snapshots runs at http://localhost:9000',
    ]);
  });

  it.each([
    { options: { fresh: true }, late: '--fresh' },
    { options: { port: 9100 }, late: '--port' },
    { options: { withoutKubevirt: true }, late: '--without-kubevirt' },
    { options: { large: { vms: 5, snapshots: 0 } }, late: '--vms' },
    {
      options: { fresh: true, large: { vms: 5, snapshots: 9 } },
      late: '--fresh, --vms, --snapshots',
    },
  ])('says that $late came too late, and what to do', ({ options, late }) => {
    const last = buildRunningNotice(owner, { ...usual, ...options }).at(-1);
    expect(last).toBe(
      `${late} changed nothing, because it runs: end it (kill 4711) and start again with the same options.`,
    );
  });

  it('says so as well while the first one still prepares', () => {
    expect(buildRunningNotice({ ...owner, notice: [] }, { ...usual, fresh: true })).toEqual([
      'It was started already, by process 4711.',
      'It is not ready yet: its address will be printed there.',
      '',
      expect.stringContaining('--fresh changed nothing'),
    ]);
  });
});
