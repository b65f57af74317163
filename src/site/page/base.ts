/** The folder the site is published in: `/`, `/x/`. The only place that knows it. */
export const BASE = import.meta.env.BASE_URL.replace(/\/*$/, '/');
