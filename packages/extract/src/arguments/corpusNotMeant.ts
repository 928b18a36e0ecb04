import type { Example } from './corpus.js';

/** Words of a deed that tell none here, or that of others: the unwanted examples of rules that have their wanted ones elsewhere. */
export const notMeant: readonly Example[] = [
  // Who was sent and did it
  [
    'Policemen sent to disperse protesters in Kano, Nigeria, on Friday shot dead three of them.',
    [{ type: 'excessive-force-against-protesters', date: '2021-06-11', place: 'Kano', killed: '3' }],
  ],
  // Rescued, brought before a court, drawn into a quarrel
  ['Soldiers whisked 20 hostages away to safety in Kaduna, Nigeria, on Friday.', []],
  ['Police dragged a suspect into court in Lagos, Nigeria, on Friday.', []],
  ['Protesters dragged the governor into the debate over security in Kaduna, Nigeria, on Friday.', []],
  // Whoever buries their own tells of an earlier fight; contact is lost and nobody dies
  ['The militants buried 12 of their fighters in Baga, Nigeria, on Friday.', []],
  ['Contact with a helicopter carrying five soldiers was lost near Menaka, Mali, on Friday.', []],
  // A number of soldiers behind a day that a weekday names
  ['On Friday, June 11 soldiers were killed in Gao, Mali.', [{ date: '2021-06-11', place: 'Gao', killed: '11' }]],
];
