/** The law's words in a tool: quoted in the law's face, always with the place they stand at. */
import { useContext } from 'preact/hooks';
import type { Citation } from '../../core/index.ts';
import { inTextOrder, pathOf } from '../../text/place.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { Surroundings } from '../page/surroundings.ts';

/** A place as lawyers say it, linked to its sentence. */
function PlaceLink({ place }: { readonly place: string }) {
  const { base, spoken } = useContext(Surroundings);
  return (
    <a class="place" href={base + pathOf(place)}>
      {spoken[place] ?? place}
    </a>
  );
}

/** The places of some citations, each once. */
export function PlaceLinks({ cites }: { readonly cites: readonly Citation[] }) {
  const places = inTextOrder(cites.map(({ place }) => place));
  return (
    <span class="places">
      {places.map((place) => (
        <PlaceLink key={place} place={place} />
      ))}
    </span>
  );
}

/** Quoted words with the place they stand at. */
export function Quote({ cite }: { readonly cite: Citation }) {
  return (
    <>
      <q class="law-words">{cite.words}</q> <PlaceLink place={cite.place} />
    </>
  );
}

/** Quoted words, one line each, with their places. */
export const Quotes = drawnOnce(({ cites }: { readonly cites: readonly Citation[] }) => (
  <ul class="quotes">
    {cites.map((cite) => (
      <li key={`${cite.place} ${cite.words}`}>
        <Quote cite={cite} />
      </li>
    ))}
  </ul>
));
