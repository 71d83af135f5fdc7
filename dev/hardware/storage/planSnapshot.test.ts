import { describe, expect, it } from '@jest/globals';
import type { SnapshotSettings } from './classSettings.ts';
import type { ContentFacts, SnapshotFacts, SnapshotView } from './planSnapshot.ts';
import { planSnapshot } from './planSnapshot.ts';

const settings: SnapshotSettings = {
  cut: { afterMs: 500, hangs: false },
  readyAfterMs: 1000,
  readyHangs: false,
};

const content: ContentFacts = {
  isDeleting: false,
  isBeingCreated: false,
  cutAt: undefined,
  isReady: false,
  isRetained: false,
};

const fresh: SnapshotFacts = {
  isDeleting: false,
  isProtected: false,
  isSourceInUse: false,
  content: undefined,
  isBound: false,
  hasCreationTime: false,
  isReady: false,
};

const bound: SnapshotFacts = { ...fresh, isProtected: true, isBound: true, content };
const calling: SnapshotFacts = { ...bound, content: { ...content, isBeingCreated: true } };
const cut: SnapshotFacts = { ...bound, content: { ...content, cutAt: 2000 } };
const created: SnapshotFacts = { ...cut, hasCreationTime: true };
const call = { startedAt: 1000, failures: 0 };

const plan = (facts: SnapshotFacts, view: Partial<SnapshotView> = {}) =>
  planSnapshot({ facts, settings, call: undefined, now: 2000, ...view });

describe('planSnapshot, on the way to ready', () => {
  it.each([
    { title: 'protects first', facts: fresh, expected: { do: 'protect' } },
    {
      title: 'then makes the content',
      facts: { ...fresh, isProtected: true },
      expected: { do: 'create-content' },
    },
    {
      title: 'then binds, the first of three status writes',
      facts: { ...bound, isBound: false },
      expected: { do: 'bind' },
    },
    { title: 'then calls the driver', facts: bound, expected: { do: 'start-call' } },
    {
      title: 'cuts only when the call has ended well',
      facts: calling,
      view: { call },
      expected: { do: 'cut' },
    },
    {
      title: 'calls again rather than cut without the mark of a running call',
      facts: bound,
      view: { call },
      expected: { do: 'start-call' },
    },
    {
      title: 'writes the creation time after the cut, the second write',
      facts: cut,
      expected: { do: 'write-creation-time' },
    },
    {
      title: 'waits for the upload, counted from the cut',
      facts: created,
      view: { now: 2999 },
      expected: { do: 'wait', untilMs: 3000 },
    },
    {
      title: 'readies the content',
      facts: created,
      view: { now: 3000 },
      expected: { do: 'make-content-ready' },
    },
    {
      title: 'and then the snapshot, the third write',
      facts: { ...created, content: { ...content, cutAt: 2000, isReady: true } },
      expected: { do: 'write-ready' },
    },
    { title: 'and rests', facts: { ...created, isReady: true }, expected: { do: 'rest' } },
  ])('$title', ({ facts, view, expected }) => {
    expect(plan(facts, view)).toEqual(expected);
  });
});

describe('planSnapshot, when something is wrong', () => {
  it('reports why no content can be made', () => {
    const facts = { ...fresh, isProtected: true, obstacle: 'no such class' };
    expect(plan(facts)).toEqual({ do: 'report-obstacle', message: 'no such class' });
  });

  it('goes on with a content that was made before its class went', () => {
    expect(plan({ ...cut, obstacle: 'no such class' })).toEqual({ do: 'write-creation-time' });
  });

  it('fails the call with the error of the class', () => {
    const failing = { ...settings, cut: { ...settings.cut, error: 'pool is full' } };
    const step = plan(calling, { call, settings: failing });
    expect(step).toEqual({ do: 'fail-call', message: 'pool is full' });
  });

  it('stands before the cut while the class hangs there', () => {
    const hanging = { ...settings, cut: { ...settings.cut, hangs: true } };
    expect(plan(calling, { call, settings: hanging, now: 9e9 })).toEqual({ do: 'wait' });
  });

  it('stands between cut and ready while the class hangs there', () => {
    const hanging = { ...settings, readyHangs: true };
    expect(plan(created, { settings: hanging, now: 9e9 })).toEqual({ do: 'wait' });
  });
});

describe('planSnapshot, deleting', () => {
  const deleting = (facts: SnapshotFacts): SnapshotFacts => ({ ...facts, isDeleting: true });

  it('waits for a running driver call', () => {
    const step = plan(deleting(calling), { call, now: 1200 });
    expect(step).toEqual({ do: 'wait', untilMs: 1500 });
  });

  it('waits for ever for one that hangs', () => {
    const hanging = { ...settings, cut: { ...settings.cut, hangs: true } };
    expect(plan(deleting(calling), { call, settings: hanging })).toEqual({ do: 'wait' });
  });

  it('resumes a call that an earlier process left running', () => {
    expect(plan(deleting(calling))).toEqual({ do: 'start-call' });
  });

  it('deletes the content between two tries', () => {
    const waiting = { ...call, retryAt: 9000 };
    expect(plan(deleting(bound), { call: waiting })).toEqual({ do: 'delete-content' });
  });

  it('is held back by a claim that is still being made from it', () => {
    expect(plan(deleting({ ...created, isSourceInUse: true }))).toEqual({ do: 'wait' });
  });

  it('waits until the content is gone', () => {
    const facts = deleting({ ...created, content: { ...content, isDeleting: true } });
    expect(plan(facts)).toEqual({ do: 'wait' });
  });

  it('is released when the content is gone', () => {
    expect(plan(deleting({ ...bound, content: undefined }))).toEqual({ do: 'release' });
  });

  it('leaves a retained content behind', () => {
    const facts = deleting({ ...created, content: { ...content, cutAt: 2000, isRetained: true } });
    expect(plan(facts)).toEqual({ do: 'release' });
  });

  it('has nothing more to do without its finalizers', () => {
    expect(plan(deleting(fresh))).toEqual({ do: 'rest' });
  });
});
