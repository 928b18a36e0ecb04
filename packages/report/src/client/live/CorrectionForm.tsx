import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ActorRole, Bounds, EventType, PlacePrecision } from '@harmattan/types';
import type { ReportEvent } from '../../model.js';
import { namesOf, shown } from '../reading.js';
import { useWords } from '../words.js';
import { findPlaces, type Candidate, type CorrectedPlace, type Correction } from './api.js';
import { LIVE_WORDS } from './words.js';

const PRECISIONS: Readonly<Record<string, PlacePrecision>> = {
  populated: 'town',
  admin1: 'admin1',
  admin2: 'admin2',
  admin3: 'admin2',
  country: 'country',
  area: 'area',
  natural: 'area',
  site: 'site',
};

const placeOf = ({ place }: Candidate): CorrectedPlace => ({
  name: place.name,
  admin1: place.admin1,
  country: place.country,
  lat: place.lat,
  lon: place.lon,
  precision: PRECISIONS[place.kind] ?? 'town',
});

/** The gazetteer's candidates for a name, to choose from. */
function PlaceChoice({
  event,
  onChoose,
}: {
  readonly event: ReportEvent;
  readonly onChoose: (place: CorrectedPlace | null | undefined) => void;
}): JSX.Element {
  const words = LIVE_WORDS[useWords().code];
  const [name, setName] = useState(event.place.name ?? '');
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  const [chosen, setChosen] = useState('kept');
  const [failure, setFailure] = useState<string | null>(null);
  const choose = (id: string, place: CorrectedPlace | null | undefined): void => {
    setChosen(id);
    onChoose(place);
  };
  const find = (): void => {
    findPlaces(name).then(
      (found) => {
        setFailure(null);
        setCandidates(found);
      },
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  };
  const option = (id: string, label: string, place: CorrectedPlace | null | undefined): JSX.Element => (
    <label key={id} class="option">
      <input type="radio" name={`place-${event.id}`} checked={chosen === id} onChange={() => choose(id, place)} />
      <bdi>{label}</bdi>
    </label>
  );
  return (
    <fieldset>
      <legend>{words.place}</legend>
      <span class="row">
        <input aria-label={words.place} value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
        <button type="button" onClick={find} disabled={name.trim() === ''}>
          {words.find}
        </button>
      </span>
      {failure === null ? null : <p role="alert">{failure}</p>}
      {option('kept', words.keepPlace, undefined)}
      {option('none', words.noPlace, null)}
      {candidates.map((candidate) => {
        const { place } = candidate;
        const label = [place.name, place.admin1, place.country].filter((part) => part !== null).join(', ');
        return option(place.id, `${label} (${place.lat.toFixed(2)}, ${place.lon.toFixed(2)})`, placeOf(candidate));
      })}
    </fieldset>
  );
}

const numberOf = (text: string): number | null => (/^\d+$/.test(text.trim()) ? Number(text) : null);

function BoundsFields({
  label,
  bounds,
  onChange,
}: {
  readonly label: string;
  readonly bounds: Bounds | null;
  readonly onChange: (bounds: Bounds | null) => void;
}): JSX.Element {
  const words = LIVE_WORDS[useWords().code];
  const [ends, setEnds] = useState({ min: bounds?.min ?? null, max: bounds?.max ?? null });
  const change = (end: 'min' | 'max', text: string): void => {
    const changed = { ...ends, [end]: numberOf(text) };
    setEnds(changed);
    onChange(changed.min === null && changed.max === null ? null : changed);
  };
  return (
    <fieldset class="row">
      <legend>{label}</legend>
      {(['min', 'max'] as const).map((end) => (
        <label key={end}>
          <span class="minor">{end === 'min' ? words.atLeast : words.atMost}</span>{' '}
          <input
            inputMode="numeric"
            size={5}
            value={ends[end] ?? ''}
            onInput={({ currentTarget }) => change(end, currentTarget.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}

/** Undefined takes a change back. */
type Changes = { readonly [Field in keyof Correction]?: Correction[Field] | undefined };

/** Changes of one event, field by field; told to `onCorrect` as they are made. */
export function CorrectionForm({
  event,
  onCorrect,
}: {
  readonly event: ReportEvent;
  readonly onCorrect: (correction: Correction) => void;
}): JSX.Element {
  const words = useWords();
  const live = LIVE_WORDS[words.code];
  const [correction, setCorrection] = useState<Correction>({ event: event.id });
  const [names, setNames] = useState({
    initiator: namesOf(event, 'initiator').join('\n'),
    target: namesOf(event, 'target').join('\n'),
  });
  const correct = (changes: Changes): void => {
    const changed = Object.fromEntries(
      Object.entries({ ...correction, ...changes }).filter(([, value]) => value !== undefined),
    ) as Correction;
    setCorrection(changed);
    onCorrect(changed);
  };
  const actorsOf = (given: typeof names): NonNullable<Correction['actors']> =>
    (['initiator', 'target'] as const).flatMap((role: ActorRole) =>
      given[role]
        .split('\n')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => ({ name, role })),
    );
  const nameField = (role: ActorRole, label: string): JSX.Element => (
    <label>
      <span>
        {label} <span class="minor">({live.separated})</span>
      </span>
      <textarea
        rows={2}
        value={shown(names[role])}
        onInput={({ currentTarget }) => {
          const changed = { ...names, [role]: currentTarget.value };
          setNames(changed);
          correct({ actors: actorsOf(changed) });
        }}
      />
    </label>
  );
  return (
    <details class="correction">
      <summary>{live.correct}</summary>
      <label class="option">
        <input
          type="checkbox"
          checked={correction.isRemoved === true}
          onChange={({ currentTarget }) => correct({ isRemoved: currentTarget.checked })}
        />
        {live.wrong}
      </label>
      <label>
        <span>{live.type}</span>
        <select
          value={correction.type ?? event.type}
          onChange={({ currentTarget }) => correct({ type: currentTarget.value as EventType })}
        >
          {Object.entries(words.types).map(([type, name]) => (
            <option key={type} value={type}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{live.date}</span>
        <input
          value={correction.date === undefined ? (event.date.edtf ?? '') : (correction.date ?? '')}
          onInput={({ currentTarget }) =>
            correct({ date: currentTarget.value.trim() === '' ? null : currentTarget.value.trim() })
          }
        />
      </label>
      <PlaceChoice event={event} onChoose={(place) => correct({ place })} />
      {nameField('initiator', live.initiators)}
      {nameField('target', live.targets)}
      <BoundsFields label={live.killed} bounds={event.totals.killed} onChange={(killed) => correct({ killed })} />
      <BoundsFields label={live.injured} bounds={event.totals.injured} onChange={(injured) => correct({ injured })} />
    </details>
  );
}
