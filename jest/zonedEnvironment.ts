import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-node';

/** Node as it is on a machine in the time zone `testEnvironmentOptions.timeZone`. */
export default class ZonedEnvironment extends TestEnvironment {
  readonly #zoneBefore = process.env['TZ'];

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const { timeZone } = config.projectConfig.testEnvironmentOptions;
    if (typeof timeZone !== 'string') throw new TypeError('testEnvironmentOptions lack a timeZone');
    super(config, context);
    process.env['TZ'] = timeZone;
  }

  override async teardown(): Promise<void> {
    // The worker goes on with the tests of another project.
    process.env['TZ'] = this.#zoneBefore;
    await super.teardown();
  }
}
