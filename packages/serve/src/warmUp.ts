import type { ExtractRequest } from './requests.js';

/** News of the common forms, written for this: what a thread has read before it serves is compiled when the first article comes. */
const TEXTS: readonly string[] = [
  'NIAMEY, March 5 (Reuters) - Gunmen on motorcycles killed at least 12 villagers and wounded nine others in Tarkint, in northern Mali, on Wednesday, the army said in a statement. "They came at dawn and burned our granaries," a resident told Reuters by telephone.\n\nNo group has claimed responsibility. Suspected jihadists linked to al Qaeda ambushed a convoy near Gao two days earlier, killing five soldiers; a vehicle was destroyed by an improvised explosive device. The governor, who visited the area on Thursday, said three of the attackers had been arrested and 40 families had fled to Bourem.',
  'Boko Haram fighters stormed the town of Gwoza in Borno State overnight, abducting 17 women and looting shops before troops of Operation Hadin Kai repelled the attack with air support, a security source said. The military claims to have neutralised 23 terrorists and recovered six rifles.\n\nOn 2 March a suicide bomber blew herself up at a market in Maiduguri; the toll has risen to 14 dead and 31 injured, according to the emergency agency.',
  "OUAGADOUGOU - Au moins 15 civils ont été tués et une dizaine d'autres blessés dimanche dans l'attaque du village de Kourou, dans la région du Sahel, a annoncé lundi le gouverneur. Les assaillants, venus à moto, ont incendié le marché et emporté du bétail, selon un élu local joint par l'AFP.\n\nDans la nuit de vendredi à samedi, deux Volontaires pour la défense de la patrie (VDP) avaient perdu la vie dans l'explosion d'une mine au passage de leur véhicule, à 20 km de Dori. L'attaque n'a pas été revendiquée.",
  "L'armée nigérienne a mené jeudi des frappes aériennes contre une base de Boko Haram sur les îles du lac Tchad : 25 terroristes ont été neutralisés et trois véhicules détruits, indique l'état-major. Le 2 mars, des hommes armés avaient enlevé sept personnes près de Diffa ; deux d'entre elles ont été libérées mercredi. Des centaines de manifestants ont défilé à Niamey pour dénoncer l'insécurité, et la police les a dispersés avec des gaz lacrymogènes.",
];

/** Requests to read before the first one is served, the texts in turn. */
export function* warmUps(): Generator<ExtractRequest, never> {
  for (;;) for (const text of TEXTS) yield { text, publishedAt: '2021-03-06' };
}
