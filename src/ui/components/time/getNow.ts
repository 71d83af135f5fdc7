import type { Instant } from '#domain/time/instant.ts';

export const getNow = (): Instant => Date.now() as Instant;
