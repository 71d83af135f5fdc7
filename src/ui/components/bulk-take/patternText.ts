import type { TFunction } from 'i18next';

import type { PatternProblem } from '#domain/bulk/namePattern.ts';

/** Says what is wrong with a pattern for names. */
export const patternText = (t: TFunction, problem: PatternProblem): string => {
  switch (problem.kind) {
    case 'empty':
      return t('Enter a pattern.');
    case 'nothing-left':
      return t('Use lower-case letters or digits: nothing of this can stand in a name.');
    case 'unknown-part':
      return t('{{part}} means nothing here. Use <vm>, or a time such as <yyyyMMdd-HHmmss>.', {
        part: problem.part,
        // It stands in text, not in HTML.
        interpolation: { escapeValue: false },
      });
  }
};
