/** Embedded beside an article: a tool is fetched and started when the reader comes near it. */

export function startInView(selector: string, begin: (element: HTMLElement) => Promise<void>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        void begin(target);
      }
    },
    { rootMargin: '200px' },
  );
  const hasAnswers = new URLSearchParams(window.location.search).has('secrecy');
  document.querySelectorAll<HTMLElement>(selector).forEach((element) => {
    // A link with answers, or the way back to them: the tool must be there for the page to scroll to it.
    if (hasAnswers) void begin(element);
    else observer.observe(element);
  });
}
