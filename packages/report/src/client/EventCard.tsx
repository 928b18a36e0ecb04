import { Fragment, type ComponentChildren, type JSX } from 'preact';
import { boundsLabel, type Toll } from '@harmattan/types';
import type { ReportEvent, ReportPlace } from '../model.js';
import { fieldKey, isLit, type FieldKey, type MarkKind } from './marks.js';
import { shown } from './reading.js';
import { useWords, type Words } from './words.js';

/** What is lit in an article, and how to change it; shared by text and cards. */
export type Lighting = { readonly lit: string | null; readonly light: (key: string | null) => void };

type FieldProps = Lighting & {
  readonly id: FieldKey;
  readonly kind: MarkKind;
  readonly hasWords: boolean;
  readonly children: ComponentChildren;
};

/** A value whose words light up while it is hovered or focused. */
function Field({ id, kind, hasWords, lit, light, children }: FieldProps): JSX.Element {
  if (!hasWords) return <span class="value">{children}</span>;
  return (
    <button
      type="button"
      class={`value has-words k-${kind}${isLit(lit, [id]) ? ' lit' : ''}`}
      data-field={id}
      onMouseEnter={() => light(id)}
      onMouseLeave={() => light(null)}
      onFocus={() => light(id)}
      onBlur={() => light(null)}
    >
      {children}
    </button>
  );
}

function placeWords({ name, admin1, country, precision }: ReportPlace, words: Words): string {
  if (name === null) return words.unknown;
  const parts = [shown(name), admin1 === null || admin1 === name ? null : admin1, country];
  const told = parts.filter((part) => part !== null).join(', ');
  return precision === null || precision === 'town' ? told : `${told} (${words.precision[precision]})`;
}

const isInferred = (basis: 'stated' | 'inferred', words: Words): JSX.Element | null =>
  basis === 'inferred' ? <span class="tag">{words.inferred}</span> : null;

/** Figures of different sources side by side. */
function Accounts({ event, ...lighting }: Lighting & { readonly event: ReportEvent }): JSX.Element | null {
  const words = useWords();
  if (event.tolls.length === 0) return null;
  const sources = [...new Set(event.tolls.map(({ source }) => source))];
  const cell = (toll: Toll, i: number): JSX.Element => (
    <li key={i}>
      <Field id={fieldKey(event.id, `toll${i}`)} kind="toll" hasWords={toll.spans.length > 0} {...lighting}>
        {boundsLabel(toll)} {words.outcomes[toll.outcome]}
      </Field>
      {toll.group === null ? null : (
        <span class="minor">
          {' '}
          <bdi>{shown(toll.group)}</bdi>
        </span>
      )}
      {toll.status === 'reported' ? null : <span class="tag">{words.statuses[toll.status]}</span>}
    </li>
  );
  return (
    <div class="accounts">
      <h4>{words.accounts}</h4>
      {sources.length > 1 ? <p class="note">{words.accountsNote}</p> : null}
      <div class="sides">
        {sources.map((source) => (
          <div key={source ?? ''} class="side">
            <h5>{source === null ? words.article : <bdi>{shown(source)}</bdi>}</h5>
            <ul>{event.tolls.map((toll, i) => (toll.source === source ? cell(toll, i) : null))}</ul>
          </div>
        ))}
      </div>
    </div>
  );
}

/** An event: its fields, each with the words that it was read from. */
export function EventCard({
  event,
  number,
  lit,
  light,
  children,
}: Lighting & {
  readonly event: ReportEvent;
  readonly number: number;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const words = useWords();
  const lighting = { lit, light };
  const field = (name: string): FieldKey => fieldKey(event.id, name);
  const { date, place, totals } = event;
  const role = (which: 'initiator' | 'target'): JSX.Element => {
    const actors = event.actors.map((actor, i) => ({ actor, i })).filter(({ actor }) => actor.role === which);
    if (actors.length === 0) return <span class="unknown">{words.unknown}</span>;
    return (
      <>
        {actors.map(({ actor, i }) => (
          <div key={i}>
            <Field id={field(`actor${i}`)} kind="actor" hasWords={actor.spans.length > 0} {...lighting}>
              <bdi>{shown(actor.name)}</bdi>
            </Field>
            {actor.suspected ? <span class="tag">{words.suspected}</span> : null}
            {isInferred(actor.basis, words)}
          </div>
        ))}
      </>
    );
  };
  const others = (['missing', 'abducted', 'captured', 'displaced'] as const).filter(
    (outcome) => totals[outcome] !== null,
  );
  return (
    <article
      class={`card c-${event.category}${lit === event.id ? ' lit' : ''}`}
      aria-label={`${words.event} ${number}`}
    >
      <header onMouseEnter={() => light(event.id)} onMouseLeave={() => light(null)}>
        <h3>
          <span class="ordinal">{number}</span>{' '}
          <Field id={field('type')} kind="deed" hasWords={event.triggers.length > 0} {...lighting}>
            {words.types[event.type]}
          </Field>
        </h3>
        {event.background ? <span class="tag">{words.background}</span> : null}
      </header>
      <dl>
        <dt>{words.date}</dt>
        <dd>
          <Field id={field('date')} kind="date" hasWords={date.spans.length > 0} {...lighting}>
            {date.edtf ?? words.unknown}
          </Field>
          {date.edtf === null ? null : isInferred(date.basis, words)}
        </dd>
        <dt>{words.place}</dt>
        <dd>
          <Field id={field('place')} kind="place" hasWords={place.spans.length > 0} {...lighting}>
            {placeWords(place, words)}
          </Field>
          {place.name === null ? null : isInferred(place.basis, words)}
          {event.alsoAt.map((other, i) => (
            <div key={i}>
              <span class="minor">{words.alsoAt} </span>
              <Field id={field(`alsoAt${i}`)} kind="place" hasWords={other.spans.length > 0} {...lighting}>
                {placeWords(other, words)}
              </Field>
            </div>
          ))}
        </dd>
        <dt>{words.who}</dt>
        <dd>{role('initiator')}</dd>
        <dt>{words.whom}</dt>
        <dd>{role('target')}</dd>
        {event.weapons.length === 0 ? null : (
          <>
            <dt>{words.weapons}</dt>
            <dd>
              {event.weapons.map(({ kind, spans }, i) => (
                <Fragment key={i}>
                  {i === 0 ? '' : ', '}
                  <Field id={field(`means${i}`)} kind="means" hasWords={spans.length > 0} {...lighting}>
                    {kind.replaceAll('-', ' ')}
                  </Field>
                </Fragment>
              ))}
            </dd>
          </>
        )}
        {event.claims.length === 0 ? null : (
          <>
            <dt>{words.claims}</dt>
            <dd>
              {event.claims.map(({ actor, stance, spans }, i) => (
                <div key={i}>
                  <Field id={field(`claim${i}`)} kind="claim" hasWords={spans.length > 0} {...lighting}>
                    <bdi>{words.stances[stance](shown(actor))}</bdi>
                  </Field>
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
      <p class="totals">
        {(['killed', 'injured', ...others] as const).map((outcome) => (
          <span key={outcome}>
            <b>{boundsLabel(totals[outcome])}</b> {words.outcomes[outcome]}
          </span>
        ))}
      </p>
      <Accounts event={event} {...lighting} />
      <p class="confidence">{words.confidence(Math.round(event.confidence * 100))}</p>
      {children}
    </article>
  );
}
