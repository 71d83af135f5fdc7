import { describe, expect, it } from '@jest/globals';
import { findActiveTab } from './findActiveTab.ts';

const BASE = '/k8s/ns/shop/kubevirt.io~v1~VirtualMachine/web-1';
const pages = [
  { href: '', name: 'Overview' },
  { href: 'snapshots', name: 'Snapshots' },
  { href: 'vm-snapshots', name: 'Snapshots and schedules' },
];

describe('findActiveTab', () => {
  it.each([
    { active: 'overview', path: '' },
    { active: 'overview', path: '/' },
    { active: 'snapshots', path: '/snapshots' },
    { active: 'snapshots', path: '/snapshots-of-mine' },
    { active: 'snapshots and schedules', path: '/vm-snapshots' },
  ])('is $active for "$path"', ({ active, path }) => {
    expect(findActiveTab(pages, { base: BASE, pathname: BASE + path })).toBe(active);
  });
});
