/** That a result is tried with a reading and not confirmed: on the screen and on paper, with the way back. */
import { useContext, useEffect, useRef } from 'preact/hooks';
import { sayReading, triedOf } from '../law/readings.ts';
import { Trying } from '../law/trial.ts';
import { Surroundings } from '../page/surroundings.ts';

/** The button that was pressed may be gone with what it changed: the focus goes to what is said of it. */
function useFocusWhenLost(change: unknown) {
  const notice = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isFirst.current && isLost) notice.current?.focus();
    isFirst.current = false;
  }, [change]);
  return notice;
}

export function TrialNotice() {
  const trial = useContext(Trying);
  const { base, doubts } = useContext(Surroundings);
  const notice = useFocusWhenLost(trial?.readings);
  const tried = trial === undefined ? [] : triedOf(trial.readings);
  const [first, ...others] = tried;
  return (
    <section class={first === undefined ? '' : 'trial'} ref={notice} tabIndex={-1} aria-label="试算">
      <div role="status">
        {first !== undefined && (
          <>
            <p>
              <strong>试算，未经确认。</strong>
              下面的结果按{others.length === 0 ? '这种读法' : '这些读法'}算出，主管部门没有答复过：
            </p>
            <ul>
              {tried.map(({ slug, reading }) => (
                <li key={slug}>
                  <a href={`${base}interpretations/${slug}/`}>{doubts[slug]?.question ?? slug}</a> 按
                  {sayReading(slug, reading)}试算，未经确认。{' '}
                  <button
                    type="button"
                    class="link-button no-print"
                    aria-label={`恢复：${doubts[slug]?.question ?? slug}`}
                    onClick={() => {
                      trial?.read(slug);
                    }}
                  >
                    恢复
                  </button>
                </li>
              ))}
            </ul>
            {others.length > 0 && (
              <button
                type="button"
                class="link-button no-print"
                onClick={() => {
                  trial?.read(undefined);
                }}
              >
                全部恢复
              </button>
            )}
          </>
        )}
      </div>
    </section>
  );
}
