import type { Example } from './corpus.js';

/** People between a verb and its particle, and people who are hurt or feared dead; published on the day of the corpus. */
export const taken: readonly Example[] = [
  [
    'Gunmen herded 18 women into the forest near Gao, Mali, on Sunday.',
    [{ type: 'abduction-forced-disappearance', date: '2021-06-13', place: 'Gao', abducted: '18' }],
  ],
  [
    'Gunmen whisked six students away from a school in Gwoza, Nigeria, on Sunday.',
    [{ type: 'abduction-forced-disappearance', place: 'Gwoza', abducted: '6' }],
  ],
  [
    'Gunmen attacked Gwoza, Nigeria, on Sunday. They took six people hostage.',
    [{ type: 'abduction-forced-disappearance', place: 'Gwoza', abducted: '6' }],
  ],
  ['Rescuers whisked six students to safety in Gwoza, Nigeria, on Sunday.', []],
  ['The coach took six players away from the training camp in Gao, Mali, on Sunday.', []],
  // Those who are being treated were hurt, whoever else died
  [
    'Gunmen attacked Gwoza, Nigeria, on Sunday. Eight of the victims died on the spot while three others were receiving treatment at the hospital.',
    [{ killed: '8', injured: '3' }],
  ],
  // What is feared of people is told as what happened to them
  ['Gunmen attacked Gwoza, Nigeria, on Sunday. About eight people were feared dead.', [{ killed: '8' }]],
];
