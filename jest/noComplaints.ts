import { format } from 'node:util';

import { afterEach } from '@jest/globals';

const complaints: string[] = [];
const note = (...parts: readonly unknown[]): void => void complaints.push(format(...parts));

// What React and PatternFly complain about is a defect of ours, and would be seen in the Console's log.
Object.assign(console, { error: note, warn: note });

afterEach(() => {
  const said = complaints.splice(0);
  if (said.length > 0) throw new Error(`The console of the browser says:\n${said.join('\n')}`);
});
