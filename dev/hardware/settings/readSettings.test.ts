import { describe, expect, it } from '@jest/globals';
import { duration, oneOf, readSettings, text } from './readSettings.ts';

const readers = { after: duration, error: text, hang: oneOf('cut', 'ready') };
const read = (annotations: Record<string, string> | undefined) =>
  readSettings(readers, { owner: 'StorageClass fast', prefix: 'hardware.stage/', annotations });

describe('readSettings', () => {
  it('reads what is known and leaves other people’s annotations alone', () => {
    const annotations = {
      'hardware.stage/after': '2s',
      'hardware.stage/error': 'out of space',
      'hardware.stage/hang': 'ready',
      'example.com/after': 'whatever',
    };
    expect(read(annotations)).toEqual({
      values: { after: 2000, error: 'out of space', hang: 'ready' },
      problems: [],
    });
  });

  it('has no values and no problems without annotations', () => {
    expect(read(undefined)).toEqual({ values: {}, problems: [] });
  });

  it.each([
    {
      title: 'a misspelt name',
      annotation: 'hardware.stage/aftr',
      given: '2s',
      problem: 'StorageClass fast: hardware.stage/aftr is not known; known are after, error, hang',
    },
    {
      title: 'a malformed duration',
      annotation: 'hardware.stage/after',
      given: 'soon',
      problem:
        'StorageClass fast: hardware.stage/after is "soon" but must be a duration such as 500ms, 2s or 1m30s',
    },
    {
      title: 'a word that is none of the choices',
      annotation: 'hardware.stage/hang',
      given: 'yes',
      problem: 'StorageClass fast: hardware.stage/hang is "yes" but must be cut or ready',
    },
    {
      title: 'an empty text',
      annotation: 'hardware.stage/error',
      given: ' ',
      problem: 'StorageClass fast: hardware.stage/error is " " but must be a text',
    },
  ])('names the object, the annotation and the cure of $title', (row) => {
    expect(read({ [row.annotation]: row.given })).toEqual({ values: {}, problems: [row.problem] });
  });
});
