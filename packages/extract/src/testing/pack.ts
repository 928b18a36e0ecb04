import type { ActorRecord } from '@harmattan/types';
import type { Pack } from '../packs/pack.js';

const actor = (partial: Partial<ActorRecord> & Pick<ActorRecord, 'id' | 'name' | 'kind'>): ActorRecord => ({
  longName: null,
  countries: ['ML'],
  from: null,
  to: null,
  parent: null,
  aliases: {},
  descriptions: {},
  weak: false,
  source: 'invented for tests',
  ...partial,
});

/** A pack that stays still while the real one grows: invented groups, and the forces of one country. */
export const testPack: Pack = {
  id: 'test',
  countries: ['ML', 'NE'],
  areAirStrikesByState: true,
  actors: [
    actor({ id: 'red-river', name: 'RRF', longName: 'Red River Front', kind: 'rebel-group' }),
    actor({
      id: 'northern-dawn',
      name: 'Northern Dawn',
      kind: 'rebel-group',
      aliases: { en: ['Northern Dawn Brigade'] },
    }),
    actor({ id: 'plain-guard', name: 'Plain Guard', kind: 'identity-militia' }),
    actor({ id: 'dusk-league', name: 'Dusk League', kind: 'rebel-group', parent: 'northern-dawn', countries: ['NE'] }),
    actor({ id: 'peace-mission', name: 'MINTEST', kind: 'peacekeepers', longName: 'United Mission for Tests' }),
    actor({ id: 'malian-armed-forces', name: 'Malian Armed Forces', kind: 'state-forces' }),
    actor({ id: 'malian-police', name: 'Malian Police', kind: 'police' }),
  ],
};
