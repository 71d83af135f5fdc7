/** Where things that float are attached: inside the page's main landmark, not at the end of the document. */
export const getMainContainer = (): HTMLElement => document.querySelector('main') ?? document.body;
