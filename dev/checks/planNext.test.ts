import { describe, expect, it } from '@jest/globals';

import { planNext, type Progress } from './planNext.ts';
import type { Step } from './step.ts';
import { onePassed } from './tally.ts';

const aStep = (name: string, places: 1 | 2 = 1, needs: readonly string[] = []): Step => ({
  name,
  places,
  needs,
  limit: 'none',
  run: () => Promise.resolve({ tally: onePassed, output: '' }),
});

const [lint, types, unit] = [aStep('lint'), aStep('types'), aStep('unit', 2)];
const build = aStep('build');
const browser = aStep('e2e', 2, ['build']);

describe('what runs next', () => {
  const cases: readonly { title: string; progress: Partial<Progress>; next: string }[] = [
    { title: 'is the first', progress: { waiting: [lint, types] }, next: 'start lint' },
    {
      title: 'is the second beside the first',
      progress: { waiting: [types, unit], running: [lint] },
      next: 'start types',
    },
    {
      title: 'is nothing while both cores are busy',
      progress: { waiting: [build], running: [lint, types] },
      next: 'wait',
    },
    {
      title: 'waits for both cores if it needs both',
      progress: { waiting: [unit], running: [lint] },
      next: 'wait',
    },
    {
      title: 'overtakes what has no place yet',
      progress: { waiting: [unit, build], running: [lint] },
      next: 'start build',
    },
    {
      title: 'waits for what it needs',
      progress: { waiting: [browser], running: [build] },
      next: 'wait',
    },
    {
      title: 'starts when what it needs is there',
      progress: { waiting: [browser], ended: new Map([['build', true]]) },
      next: 'start e2e',
    },
    {
      title: 'is left out when what it needs failed',
      progress: { waiting: [browser, lint], ended: new Map([['build', false]]) },
      next: 'leave-out e2e',
    },
    {
      title: 'goes on although something else failed',
      progress: { waiting: [types], ended: new Map([['lint', false]]) },
      next: 'start types',
    },
  ];

  it.each(cases)('$title', ({ progress, next }) => {
    const planned = planNext({ waiting: [], running: [], ended: new Map(), ...progress });
    expect(planned.do === 'wait' ? 'wait' : `${planned.do} ${planned.step.name}`).toBe(next);
  });
});
