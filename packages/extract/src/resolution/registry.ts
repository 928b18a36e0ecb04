import type { ActorKind, ActorRecord } from '@harmattan/types';
import type { LexiconEntry } from '../document.js';
import { fold } from '../reading/index.js';
import { type Pack, countryAdjective } from '../packs/pack.js';

/** The actors of a pack as the pipeline asks for them. */
export type Registry = {
  readonly entries: (languages: readonly string[]) => readonly LexiconEntry[];
  readonly byId: (id: string) => ActorRecord | undefined;
  /** The armed forces, police or government of a country, where the registry has them. */
  readonly forceOf: (country: string, kind: ActorKind) => ActorRecord | undefined;
  /** A branch of a country's forces by its English name ("Gendarmerie"), where the registry has it. */
  readonly branchOf: (country: string, branch: string) => ActorRecord | undefined;
  /** The peacekeeping mission in a country at a time. */
  /** The branch of a wider group that fights in a country where the group itself does not; undefined when it has none there. */
  readonly branchIn: (id: string, country: string, year: number | null) => ActorRecord | undefined;
  readonly missionIn: (country: string, year: number | null) => ActorRecord | undefined;
  /** Of several actors that bear a name, the one that fits the countries and the year best. */
  readonly choose: (
    ids: readonly string[],
    context: { readonly countries: readonly string[]; readonly year: number | null },
  ) => string;
  /** All actors that bear the same name as this entry. */
  readonly namesakes: (phrase: string) => readonly string[];
  /** Whether the name is also an ordinary word or that of others. */
  readonly isAmbiguous: (phrase: string) => boolean;
};

const FORCE_SUFFIX: Partial<Record<ActorKind, string>> = { 'state-forces': 'Armed Forces', police: 'Police' };

function yearsApart(actor: ActorRecord, year: number | null): number {
  if (year === null) return 0;
  const from = actor.from === null ? -Infinity : Number(actor.from.slice(0, 4));
  const to = actor.to === null ? Infinity : Number(actor.to.slice(0, 4));
  return year < from ? from - year : year > to ? year - to : 0;
}

/** Indexes the actors of a pack. */
export function buildRegistry(pack: Pack): Registry {
  const byId = new Map(pack.actors.map((actor) => [actor.id, actor]));
  const byName = new Map<string, string[]>();
  const ambiguous = new Set<string>();
  const phrasesOf = (actor: ActorRecord, languages: readonly string[]): { phrase: string; isAmbiguous: boolean }[] => [
    { phrase: actor.name, isAmbiguous: false },
    ...(actor.longName === null ? [] : [{ phrase: actor.longName, isAmbiguous: false }]),
    ...languages.flatMap((code) => [
      ...(actor.aliases[code] ?? []).map((phrase) => ({ phrase, isAmbiguous: false })),
      ...(actor.descriptions[code] ?? []).map((phrase) => ({ phrase, isAmbiguous: true })),
      ...(actor.ambiguousAliases?.[code] ?? []).map((phrase) => ({ phrase, isAmbiguous: true })),
    ]),
  ];
  const forces = new Map<string, ActorRecord>();
  for (const actor of pack.actors) {
    const suffix = FORCE_SUFFIX[actor.kind];
    const country = actor.countries[0];
    if (suffix === undefined || country === undefined) continue;
    const isMain =
      actor.name === `${countryAdjective(country)} ${suffix}` ||
      actor.name === `${countryAdjective(country)} Police Force`;
    if (isMain) forces.set(`${country} ${actor.kind}`, actor);
  }
  const byFullName = new Map(pack.actors.map((actor) => [actor.name, actor]));
  const missions = pack.actors.filter((actor) => actor.kind === 'peacekeepers');
  return {
    entries: (languages) => {
      const entries = new Map<string, LexiconEntry>();
      byName.clear();
      for (const actor of pack.actors) {
        const seen = new Set<string>();
        for (const { phrase, isAmbiguous } of phrasesOf(actor, languages)) {
          const key = fold(phrase);
          const isSmall = phrase === phrase.toLowerCase();
          const known = entries.get(key);
          // "Dozos", "dozos": a name that is also written small.
          if (isSmall && known?.isCased === true) entries.set(key, { ...known, phrase, isCased: false });
          if (seen.has(key) || /\(.*\)/.test(phrase)) continue;
          seen.add(key);
          if (isAmbiguous || actor.weak) ambiguous.add(key);
          const bearers = byName.get(key);
          if (bearers === undefined) {
            byName.set(key, [actor.id]);
            entries.set(key, {
              kind: 'actor',
              phrase,
              value: actor.id,
              // "civilian volunteers": what bears no capital is no proper name and is written as it is.
              isCased: !isSmall,
              isAmbiguous: isAmbiguous || actor.weak,
            });
          } else bearers.push(actor.id);
        }
      }
      return [...entries.values()];
    },
    byId: (id) => byId.get(id),
    forceOf: (country, kind) => forces.get(`${country} ${kind}`),
    branchOf: (country, branch) => byFullName.get(`${countryAdjective(country)} ${branch}`),
    branchIn: (id, country, year) => {
      const branches = pack.actors
        .filter((a) => a.parent === id && a.countries.includes(country) && yearsApart(a, year) === 0)
        .sort((a, b) => a.countries.indexOf(country) - b.countries.indexOf(country));
      return byId.get(id)?.countries.includes(country) === true ? undefined : branches[0];
    },
    missionIn: (country, year) =>
      missions
        .filter((m) => m.countries[0] === country && m.name.startsWith('MIN'))
        .sort((a, b) => yearsApart(a, year) - yearsApart(b, year))[0],
    choose: (ids, { countries, year }) => {
      const score = (id: string): number => {
        const actor = byId.get(id);
        if (actor === undefined) return -Infinity;
        const shared = countries.findIndex((code) => actor.countries.includes(code));
        const home = actor.countries[0] !== undefined && countries[0] === actor.countries[0] ? 2 : 0;
        // Of two that fit, the one that is more at home there, then the younger one.
        const rank = actor.countries.indexOf(countries[Math.max(shared, 0)] ?? '') / 100;
        const age = Number(actor.from?.slice(0, 4) ?? 0) / 100_000;
        return (
          (shared < 0 ? -5 : 4 - shared) + home - Math.min(yearsApart(actor, year), 10) * 0.7 - Math.max(rank, 0) + age
        );
      };
      return ids.reduce((best, id) => (score(id) > score(best) ? id : best), ids[0] ?? '');
    },
    namesakes: (phrase) => byName.get(fold(phrase)) ?? [],
    isAmbiguous: (phrase) => ambiguous.has(fold(phrase)),
  };
}
