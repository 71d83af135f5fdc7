/**
 * The Console's own directives. The Console only reports violations; here they are enforced,
 * so that a plugin that needs more fails.
 */
export const buildContentSecurityPolicy = (nonce: string): string =>
  [
    "base-uri 'self'",
    "default-src 'self' console.redhat.com",
    "connect-src 'self' console.redhat.com",
    "font-src 'self' data:",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "img-src 'self' data:",
    "object-src 'self'",
    `script-src 'self' console.redhat.com 'unsafe-eval' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
  ].join('; ');
