/** The page of a doubt (口径), below the site's base: `interpretations/limit/`. Knows no base: tests read it too. */
export const doubtPath = (slug: string): string => `interpretations/${slug}/`;
