import type { DateUse } from '../../../resolution/dates.js';

// Both read the lower-case words before a date.

/** Something was said on that day. */
const TELLING =
  /(?:(?:a|ont|avait|avaient) (?:[^,.;]{0,30} )?(?:dit|déclaré|annoncée?s?|indiqué|affirmé|confirmée?s?|précisé|ajouté|rapporté|assuré|expliqué|souligné|signalé|fait savoir|publié|diffusé|condamnée?s?|appris|démentie?s?|reconnu|revendiquée?s?|écrit|estimé|dénoncé|salué|appelé)(?: à l[’']afp| à la presse| à rfi| [^,.;]{0,24})?|communiqué(?: [^,.;]{0,40})?|déclaration(?: [^,.;]{0,30})?|rapport(?: [^,.;]{0,30})?|(?:publiée?|diffusée?|parue?|rendue? publique?|transmise?|(?<!d[’']armes,? )datée?|reçue?|lue?|consultée?|signé)(?: [^,.;]{0,24})?|apprend-on|(?:joint|contacté|interrogé|interviewé)e?s?(?: [^,.;]{0,24})?|annonce|indique|déclare|rapporte|bilan (?:[^,.;]{0,24} )?(?:établi|publié|communiqué|donné|fourni|livré|dressé|transmis|rendu public|annoncé)(?: [^,.;]{0,24})?|(?:éléments?|chiffres?|informations?|détails?|précisions?|témoignages?)(?: [^,.;]{0,20})? (?:fourni|livré|communiqué|donné|recueilli|transmis|obtenu)e?s?(?: [^,.;]{0,20})?|(?:livré|donné|communiqué|dressé|fourni|publié) (?:ce|un|le|son) (?:premier |nouveau |dernier )?bilan(?: [^,.;]{0,24})?|(?:inhumée?s?|enterrée?s?)(?: [^,.;]{0,24})?),? (?:le |ce |de |du |dès )?$/;
/** What officials do afterwards: visits, mourning, dismissals; and a toll that is revised. */
const AFTERWARDS =
  /(?:s[’']est (?:exprimée?|rendue?|déplacée?|recueillie?)|(?:a|ont) (?:visité|présidé|limogé|décrété|assisté|effectué une visite)|(?:été|est|sont) (?:décrétée?s?|limogée?s?|reçue?s?|évacuée?s?|admise?s?|transférée?s?|rapatriée?s?)|(?:revu|actualisé|mis à jour|révisé)(?: à la (?:hausse|baisse))?|bilan [^,.;]{0,24}(?:est passé|a grimpé|est monté|s[’']est (?:alourdi|élevé))[^,.;]{0,40})(?: [^,.;]{0,40})?,? (?:le |ce |de |du |dès )?$/;
/** What is counted, and where somebody went, is no deed. */
const NO_DEEDS = /\bmorts?\b|\btuée?s?\b|\bblessée?s?\b|\blieux? (?:de |d[’']|du )(?:la |l[’'])?[^ ]+/g;
/** The preposition that a date begins with. */
const LINK = /^(?:de|du|ce) /;
/** A vote, a match or a meeting that has its own day. */
const OTHER_OCCASION =
  /(?:élections?|scrutin|référendum|présidentielle|législatives|vote|sommet|match|finale|putsch|coup d[’'][ée]tat)(?: [^,.;]{0,50})? (?:de |du |d[’'])(?:ce )?$/;
/** "survient après la visite dimanche des ambassadeurs": the day of somebody's coming. */
const VISIT =
  /(?:après|avant|lors de|suite à|lendemain de|veille de) (?:la|une|sa|cette) (?:visite|tournée|rencontre|réunion)(?: (?!de )[^,.;]{0,24})? (?:le |ce |de |du )?$/;
/** A deed between the verb of saying and the date: the date is that of the deed. */
const DEED =
  /\b(?:attaqu|tu[ée]|mort|attent|embusc|enlev|assass|bless|explos|embuscade|frapp|combat|affront|assaut|massacr|raid|perp[ée]tr|surven|men[ée]e|neutralis|abatt|[ée]limin|d[ée]trui|captur|arr[êe]t|saisi|kidnapp|d[ée]jou|repouss|pill|incendi|d[ée]mant|lib[ée]r|que |qu[’']|faits? d[’']armes)/;

/** A date is set for something. */
const SET_FOR =
  /(?:(?:prévue?s?|attendue?s?|fixée?s?|programmée?s?|annoncée?s? pour|reportée?s?|convoquée?s?|inscrite?s?|reprendra|rouvrira|débutera|commencera|se tiendra|se réunira|aura lieu|auront lieu|entre en vigueur|expire|jusqu[’']au|à partir du|d[’']ici(?: le| au| à)?|(?:doit|doivent|devrait|devraient|va|vont|sera|seront|pourra|pourront) [^,.;]{1,60}|se [a-z]+(?:ra|ront) [^,.;]{0,40})(?: (?:pour|au|à|dès|le|ce|du|en))*) $/;

/** "chaque 1er décembre": a day that comes back every year is no day of a deed. */
const EVERY = /(?:^| )(?:chaque|tous les) $/;

/** Whether the words before a date, `before`, say that it lies ahead, or is the day of telling or of something else; undefined for none. */
export function useOf(before: string, words = ''): DateUse | undefined {
  if (EVERY.test(before)) return 'aside';
  const telling = TELLING.exec(before);
  if (telling !== null && !DEED.test(telling[0])) return 'telling';
  const afterwards = AFTERWARDS.exec(before);
  if (afterwards !== null && !DEED.test(afterwards[0].replace(NO_DEEDS, ''))) return 'aside';
  if (VISIT.test(before)) return 'aside';
  const occasion = OTHER_OCCASION.exec(before + (LINK.exec(words)?.[0] ?? ''));
  if (occasion !== null && !DEED.test(occasion[0])) return 'aside';
  const set = SET_FOR.exec(before);
  return set !== null && !DEED.test(set[0]) ? 'ahead' : undefined;
}

/** "Lundi, le gouvernement a porté le bilan à 65 morts": the sentence opens with the day of telling. */
const OPENING = /^(?:(?:ce|le|dès|et|mais|puis|déjà) )*$/;
const TELLING_BEHIND =
  /^,? ((?:[a-zà-ÿ0-9'’.-]+ ){1,8}?)(?:(?:a|ont|avait|avaient) (?:également |aussi |ensuite )?(?:déclaré|annoncé|indiqué|affirmé|confirmé|précisé|rapporté|signalé|fait savoir|publié|diffusé|condamné|démenti|reconnu|revendiqué|écrit|dénoncé|réagi|visité|présidé|décrété|limogé|(?:porté|revu|relevé|actualisé) (?:le|son|ce) bilan|fait état)|s[’']est (?:exprimée?|rendue?|déplacée?|recueillie?))(?![a-zà-ÿ])/;

/** Whether the words around a date that opens a sentence say that something was told on that day. */
export function opensTelling(before: string, after: string): boolean {
  if (!OPENING.test(before)) return false;
  const telling = TELLING_BEHIND.exec(after);
  return telling !== null && !DEED.test(telling[1] ?? '');
}

const GIVES =
  /(?:a|ont|avait|avaient) (?:[a-zà-ÿ]+ment )?(?:donné|livré|fourni|communiqué|dressé|diffusé|publié|rendu public|avancé|établi)(?:,)? (?:ce |le |dès |de )?$/;
const ACCOUNT =
  /^,? (?:un|une|le|la|son|sa|leur|ce) (?:[a-zà-ÿ]+ )?(?:bilan|communiqué|décompte|version|chiffre|déclaration|vidéo|message)(?![a-zà-ÿ])/;

/** "a donné lundi soir un premier bilan de": the day parts the verb of telling from what is told. */
export const isWithinTelling = (before: string, after: string): boolean => GIVES.test(before) && ACCOUNT.test(after);

const PAGE_BEFORE =
  /(?:(?:publié|mis à jour|modifié|consulté|posté|mise à jour)(?: le)?:? ?|©|\(c\)|copyright|photo ?:? ?)(?:le )?(?:\d{1,2} )?$/i;
const NAME_BEFORE =
  /\b(?:mouvement|place|avenue|boulevard|rue|stade|pont|brigade|bataillon|camp|accords?|charte|constitution|m) (?:du |d[eu] )?$/i;

/** "les attentats du 11 septembre", "l'après-11 Septembre" */
const NAMED_DAY = /(?:attentats?|attaques?|terroristes?|drame|tragédie|après|depuis|avant)(?: (?:du|le))?[ -]$/i;

/** Whether the date at `[start, end)` belongs to a name ("Mouvement du 23 mars") or to the page ("Publié le"). */
export function isNoDate(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 28), start);
  const words = sentence.slice(start, end);
  const isName =
    NAME_BEFORE.test(before + (/^(?:du|le|de) /i.exec(words)?.[0] ?? '')) &&
    /\d/.test(words) &&
    !/(?:19|20)\d\d/.test(words);
  return (
    isName ||
    (PAGE_BEFORE.test(before) && /\d/.test(words)) ||
    (/^(?:du )?11[- ]septembre(?: 2001)?$/i.test(words) && NAMED_DAY.test(before))
  );
}
