import type { Config } from 'stylelint';

const plugin = 'vm-snapshots';

const config: Config = {
  extends: ['stylelint-config-standard'],
  rules: {
    // Colours come from PatternFly's tokens, which know light and dark.
    'color-named': 'never',
    'color-no-hex': true,
    'function-disallowed-list': [['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklch']],
    // The page belongs to the Console: every rule of ours stays inside elements of ours, and neither PatternFly's classes
    // nor the Console's are ours to change.
    'selector-class-pattern': [
      `^${plugin}(-[a-z0-9]+)*(__[a-z0-9]+(-[a-z0-9]+)*)?(--[a-z0-9]+(-[a-z0-9]+)*)?$`,
      { message: `A class starts with ${plugin}- and goes on as block__element--modifier.` },
    ],
    'selector-max-id': 0,
    'selector-max-type': 0,
    'selector-max-universal': 0,
    'declaration-no-important': true,
  },
};

export default config;
