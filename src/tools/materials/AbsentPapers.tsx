/** Papers that are not asked for, and would be under another reading of the text: folded away. */
import type { MaterialList } from '../../core/index.ts';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { sayReading } from '../law/readings.ts';

type Absent = MaterialList['absent'];

/** The readings that ask for it: 按读法二（……）要交. */
function underWhich({ slug, others }: Absent[number]['readings'][number]): string {
  const asking = others.filter(({ status }) => status !== 'absent').map(({ reading }) => sayReading(slug, reading));
  return asking.length === 0 ? '' : `按${asking.join('、')}要交。`;
}

export const AbsentPapers = drawnOnce(({ absent }: { readonly absent: Absent }) => {
  if (absent.length === 0) return null;
  return (
    <details class="absent-papers" id="absent-papers">
      <summary>按别的读法还要交 {absent.length} 份</summary>
      <ul>
        {absent.map(({ id, title, readings }) => (
          <li key={id}>
            <p>
              <strong>{title}</strong> {readings.map(underWhich).join('')}
            </p>
            {readings.map(({ slug }) => (
              <DoubtLine key={slug} slug={slug} />
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
});
