/** Embedded beside an article: fetched and started when the reader comes near it. */

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      observer.unobserve(target);
      void import('./mount.tsx').then(({ mount }) => {
        mount(target);
      });
    }
  },
  { rootMargin: '200px' },
);

document.querySelectorAll('[data-route-tool]').forEach((element) => {
  observer.observe(element);
});
