import { TextDecoder, TextEncoder } from 'node:util';

// What the Console's page and a browser have and jsdom lacks.
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  ResizeObserver: class {
    readonly observe = (): undefined => undefined;
    readonly disconnect = (): undefined => undefined;
  },
});
Object.assign(Element.prototype, { scrollIntoView: () => undefined });
Object.assign(window, { SERVER_FLAGS: { basePath: '/' } });
