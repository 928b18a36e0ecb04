import type { FeatureHint, PlaceRecord } from '../model.js';

/** How well a record is the sort of place that the words around the name say: 1 fits, 0 may, -1 does not. */
export function hintFit({ kind, featureCode }: PlaceRecord, hint: FeatureHint): -1 | 0 | 1 {
  const feature = featureCode ?? '';
  const isPoint = kind === 'populated' || kind === 'natural' || kind === 'site';
  switch (hint) {
    case 'town':
      return kind === 'populated' ? 1 : kind === 'admin3' || isPoint ? 0 : -1;
    case 'village':
      return kind === 'populated' ? 1 : kind === 'admin3' || isPoint ? 0 : -1;
    case 'region':
      return kind === 'admin1' ? 1 : kind === 'admin2' || kind === 'area' ? 0 : -1;
    case 'district':
      return kind === 'admin2' ? 1 : kind === 'admin3' || kind === 'admin1' ? 0 : -1;
    case 'commune':
      return kind === 'admin3' ? 1 : /^PPL(?:A|C)/.test(feature) || kind === 'admin2' ? 0 : -1;
    case 'country':
      return kind === 'country' ? 1 : -1;
    case 'river':
      return /^(?:STM|WAD|CNL|RIVER)/.test(feature) ? 1 : -1;
    case 'lake':
      return /^(?:LK|LGN|PND|RSV|LAKE|DAM)/.test(feature) ? 1 : -1;
    case 'forest':
      return /^(?:FRST|RESF|PRK|FOREST|PARK|RES)/.test(feature) ? 1 : kind === 'area' ? 0 : -1;
    case 'hill':
      return /^(?:HLL|MT|MESA|PK|RDGE|PLAT|RK|HILL|MOUNTAIN|PLATEAU)/.test(feature) ? 1 : kind === 'area' ? 0 : -1;
    case 'camp':
      return /^(?:CMP|INSM)/.test(feature) ? 1 : kind === 'populated' ? 0 : -1;
    case 'area':
      return kind === 'area'
        ? 1
        : kind === 'admin1' || kind === 'admin2' || feature === 'AREA' || feature === 'RGN'
          ? 0
          : -1;
  }
}
