import type { ActorRecord } from '@harmattan/types';
import { SAHEL_ACTORS } from '../../generated/pack-sahel.js';
import type { Pack } from '../pack.js';

/** The wars of the Sahel and the Lake Chad basin: the default pack. */
export const sahel: Pack = {
  id: 'sahel',
  actors: JSON.parse(SAHEL_ACTORS) as readonly ActorRecord[],
  areAirStrikesByState: true,
  countries: ['ML', 'BF', 'NE', 'TD', 'NG', 'CM', 'MR', 'SN', 'BJ', 'TG', 'GH', 'CI', 'GN', 'DZ', 'LY', 'SD'],
};
