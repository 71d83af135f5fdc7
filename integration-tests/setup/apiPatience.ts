import { jest } from '@jest/globals';

// The real controllers take their time; every wait of a test has an end of its own.
jest.setTimeout(180_000);
