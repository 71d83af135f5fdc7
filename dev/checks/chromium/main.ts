import { describeError } from '../../describeError.ts';
import { findChromium } from './findChromium.ts';

/* Says at once, and not after the other tests, that the browser is missing. */

try {
  await findChromium();
} catch (error) {
  process.stderr.write(`${describeError(error)}\n`);
  process.exitCode = 1;
}
