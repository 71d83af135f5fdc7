import { describe, expect, it } from '@jest/globals';
import { showProgress } from './showProgress.ts';
import type { StepKind, ToolProgress } from './toolProgress.ts';

describe('showProgress', () => {
  it('gives a log a line for each start and end, and one every 30 seconds', () => {
    const { lines, report } = aLog();
    report(aStep('started', 0));
    for (let second = 1; second <= 70; second += 1) report(aStep('running', second));
    report(aStep('finished', 70));
    expect(lines).toEqual([
      'Part 1 of 2: building etcd, 1 left after it, 0 s in all\n',
      'Part 1 of 2: building etcd for 30 s, 1 left after it, 30 s in all\n',
      'Part 1 of 2: building etcd for 1 min 0 s, 1 left after it, 1 min 0 s in all\n',
      'Part 1 of 2: building etcd took 1 min 10 s\n',
    ]);
  });

  it('tells a log at once that it waits, and then every 30 seconds', () => {
    const { lines, report } = aLog();
    for (let second = 0; second <= 31; second += 1) {
      report({ kind: 'waiting', pid: 4711, totalMs: second * 1_000 });
    }
    expect(lines).toHaveLength(2);
  });

  it('rewrites one line of a terminal and keeps what is finished', () => {
    const written: string[] = [];
    const report = showProgress({
      isTTY: true,
      columns: 200,
      write: (text: string) => written.push(text),
    });
    report(aStep('running', 1));
    report(aStep('finished', 2));
    report(aStep('stopped', 2));
    expect(written).toEqual([
      '\r\u001b[2KPart 1 of 2: building etcd for 1 s, 1 left after it, 1 s in all',
      '\r\u001b[2KPart 1 of 2: building etcd took 2 s\n',
      '\r\u001b[2KPart 1 of 2: building etcd stopped after 2 s\n',
    ]);
  });

  it('never lets a line break on a narrow terminal, where it could not be rewritten', () => {
    const written: string[] = [];
    const report = showProgress({
      isTTY: true,
      columns: 20,
      write: (text: string) => written.push(text),
    });
    report(aStep('running', 1));
    expect(written).toEqual(['\r\u001b[2KPart 1 of 2: buildi']);
  });
});

function aLog(): { lines: string[]; report: (progress: ToolProgress) => void } {
  const lines: string[] = [];
  return { lines, report: showProgress({ write: (text: string) => lines.push(text) }) };
}

function aStep(kind: StepKind, second: number): ToolProgress {
  const ms = second * 1_000;
  return { kind, doing: 'building etcd', part: 1, parts: 2, partMs: ms, totalMs: ms };
}
