import type { PostProcessorModule } from 'i18next';

const LETTERS = 'aeiouycnsAEIOUYCNS';
const FOREIGN = 'åéîöûýçñšÅÉÎÖÛÝÇÑŠ';

const toForeign = (letter: string): string => {
  const index = LETTERS.indexOf(letter);
  return index < 0 ? letter : FOREIGN.charAt(index);
};

/** Makes a text longer and foreign but readable; what stands in braces or in tags stays. */
export const toPseudo = (text: string): string => {
  const foreign = text.replaceAll(/(\{\{[^}]*\}\}|<[^>]*>)|(.)/gs, (_match, kept, letter) =>
    typeof kept === 'string' ? kept : toForeign(String(letter)),
  );
  return `[${foreign} ${'~'.repeat(Math.ceil(text.length / 4))}]`;
};

/** As in the Console, `?pseudolocalization=true&lng=en` shows every translatable text in disguise. */
export const createPseudo = (isEnabled: boolean): PostProcessorModule => ({
  name: 'pseudo',
  process: (text: string) => (isEnabled ? toPseudo(text) : text),
  type: 'postProcessor',
});
