import { parseDuration } from './duration.ts';

export type Reading<T> = { ok: true; value: T } | { ok: false; expected: string };
export type Reader<T> = (text: string) => Reading<T>;
type Readers = Readonly<Record<string, Reader<unknown>>>;
type Values<R extends Readers> = {
  [K in keyof R]?: R[K] extends Reader<infer T> ? T : never;
};

export type Settings<R extends Readers> = { values: Values<R>; problems: string[] };

/** A duration in milliseconds. */
export const duration: Reader<number> = (text) => {
  const value = parseDuration(text);
  if (value === undefined) return { ok: false, expected: 'a duration such as 500ms, 2s or 1m30s' };
  return { ok: true, value };
};

export const text: Reader<string> = (value) =>
  value.trim() === '' ? { ok: false, expected: 'a text' } : { ok: true, value };

export function oneOf<T extends string>(...allowed: readonly T[]): Reader<T> {
  return (given) => {
    const value = allowed.find((candidate) => candidate === given);
    if (value === undefined) return { ok: false, expected: allowed.join(' or ') };
    return { ok: true, value };
  };
}

/**
 * Reads the annotations under a prefix. What is misspelt or malformed is a problem in words that
 * name the object, the annotation and what may stand there, and never passes for a default.
 */
export function readSettings<R extends Readers>(
  readers: R,
  source: { owner: string; prefix: string; annotations: Record<string, string> | undefined },
): Settings<R> {
  const { owner, prefix, annotations } = source;
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [annotation, given] of Object.entries(annotations ?? {})) {
    if (!annotation.startsWith(prefix)) continue;
    const name = annotation.slice(prefix.length);
    const reader = readers[name];
    if (reader === undefined) {
      const known = Object.keys(readers).join(', ');
      problems.push(`${owner}: ${annotation} is not known; known are ${known}`);
      continue;
    }
    const reading = reader(given);
    if (reading.ok) values[name] = reading.value;
    else problems.push(`${owner}: ${annotation} is "${given}" but must be ${reading.expected}`);
  }
  return { values: values as Values<R>, problems };
}
