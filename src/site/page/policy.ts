/** The content security policy of every page: nothing inline, nothing from elsewhere, no HTML or code made from strings. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  // The one in scripts/trusted-types.ts.
  'trusted-types default',
].join('; ');
