/**
 * What the policy’s `trusted-types default` lets through: the address of a script of this site, as a worker needs it. HTML and
 * code made from strings find nothing here that would vouch for them, so the browser refuses them. Before any other script.
 */

interface PolicyMaker {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string | null },
  ) => void;
}

declare global {
  interface Window {
    /** Absent where the browser does not know Trusted Types. */
    readonly trustedTypes?: PolicyMaker;
  }
}

window.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => {
    const { href } = new URL(address, location.href);
    return href.startsWith(`${location.origin}/`) ? href : null;
  },
});

export {};
