import { describe, expect, it } from '@jest/globals';
import { translateExtension } from './translateExtension.ts';

const translate = (key: string): string => `<${key}>`;

describe('translateExtension', () => {
  it('translates what stands between percent signs, at any depth', () => {
    const extension = {
      properties: {
        name: '%plugin__x~Snapshots%',
        page: { href: 'snapshots', name: '%plugin__x~All of them%' },
        words: ['%plugin__x~one%', 'two'],
      },
    };
    expect(translateExtension(extension, translate).properties).toEqual({
      name: '<plugin__x~Snapshots>',
      page: { href: 'snapshots', name: '<plugin__x~All of them>' },
      words: ['<plugin__x~one>', 'two'],
    });
  });

  it.each(['100%', '%no namespace%', 'a %plugin__x~b% c'])('leaves %p alone', (text) => {
    expect(translateExtension({ properties: { text } }, translate).properties.text).toBe(text);
  });

  it('keeps code references the same functions', () => {
    const component = async (): Promise<string> => Promise.resolve('x');
    expect(translateExtension({ properties: { component } }, translate).properties.component).toBe(
      component,
    );
  });
});
