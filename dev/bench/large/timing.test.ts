import { describe, expect, it } from '@jest/globals';

import { getCodeAt, type Timed } from './getCodeAt.ts';
import { getPercentile } from './measureTyping.ts';

const host = 'http://localhost:9000';
const aRequest = (path: string, startTime: number, responseEnd: number): Timed => ({
  name: host + path,
  startTime,
  responseEnd,
});
const aScript = (name: string, startTime: number, responseEnd: number): Timed =>
  aRequest(`/api/plugins/vm-snapshots/${name}.js`, startTime, responseEnd);
const aList = (startTime: number): Timed =>
  aRequest('/api/kubernetes/apis/kubevirt.io/v1/virtualmachines?limit=250', startTime, 500);

describe('the moment at which the code of a page was there', () => {
  it('is the end of the last of ours that came before the page asked for its list', () => {
    const vendor = aRequest('/static/vendor.js', 0, 250);
    const late = aScript('menu', 260, 400);
    const all = [aScript('entry', 10, 100), aScript('list', 110, 200), vendor, aList(300), late];
    expect(getCodeAt(all, 'virtualmachines')).toBe(200);
  });

  it('is not guessed where nothing of ours was seen', () => {
    expect(() => getCodeAt([aList(300)], 'virtualmachines')).toThrow('was not seen to arrive');
    expect(() => getCodeAt([aScript('list', 310, 320), aList(300)], 'virtualmachines')).toThrow();
  });

  it('is not guessed either where the page asked for nothing', () => {
    const script = [aScript('list', 110, 200)];
    expect(() => getCodeAt(script, 'virtualmachines')).toThrow('asked for no virtualmachines');
  });
});

describe('the 95th percentile', () => {
  it('is reached or undercut by 95 of 100', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(getPercentile(values, 0.95)).toBe(95);
    expect(getPercentile([7], 0.95)).toBe(7);
  });
});
