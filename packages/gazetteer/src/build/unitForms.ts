import type { UnitRow } from './row.js';

const LEVEL_1: Readonly<Record<string, readonly string[]>> = {
  '': ['* region', 'region of *', 'région de *', "région d'*", 'région du *', 'région des *', "région de l'*"],
  NG: ['* state', 'state of *', 'état de *', "État de l'*", "État d'*"],
  SD: ['* state', 'state of *', 'État de *', 'État du *'],
  TD: [
    '* province',
    'province of *',
    'province du *',
    'province de *',
    "province de l'*",
    '* region',
    'région du *',
    'région de *',
    "région de l'*",
  ],
  DZ: ['* province', 'province of *', 'wilaya of *', "wilaya d'*", 'wilaya de *', '* wilaya'],
  BJ: ['* department', 'department of *', "département de l'*", 'département du *', 'département de *', '* region'],
  LY: ['* district', 'district of *', '* province'],
  CI: ['* district', 'district of *', 'district de *', 'district des *', "district d'*", '* region'],
};

const LEVEL_2: Readonly<Record<string, readonly string[]>> = {
  '': [
    '* department',
    'department of *',
    'département de *',
    "département d'*",
    'département du *',
    '* district',
    'district of *',
  ],
  ML: [
    '* cercle',
    '* circle',
    'cercle of *',
    'circle of *',
    'cercle de *',
    "cercle d'*",
    'cercle du *',
    '* district',
    'district of *',
  ],
  BF: [
    '* province',
    'province of *',
    'province de *',
    'province du *',
    'province des *',
    "province d'*",
    "province de l'*",
  ],
  NG: ['* LGA', '* Local Government Area', '* Local Government', '* district', '* area council'],
  CM: ['* division', '* department', 'département de *', 'département du *', '* district'],
  TG: ['* prefecture', 'prefecture of *', 'préfecture de *', 'préfecture du *'],
  GN: ['* prefecture', 'prefecture of *', 'préfecture de *', 'préfecture du *'],
  BJ: ['* commune', 'commune of *', 'commune de *', '* district'],
  GH: ['* district', '* municipality'],
  SD: ['* locality', '* district'],
};

/** The forms under which news names a unit besides its bare name: "Diffa region", "cercle de Bankass". */
export function unitForms(row: Pick<UnitRow, 'level' | 'country'>, names: readonly string[]): readonly string[] {
  const table = row.level === 1 ? LEVEL_1 : LEVEL_2;
  const forms = table[row.country ?? ''] ?? table[''] ?? [];
  return names.flatMap((name) => (/[\u0600-\u06ff]/.test(name) ? [] : forms.map((form) => form.replace('*', name))));
}

/** "commune de Boni". */
export function communeForms(name: string): readonly string[] {
  return [`commune de ${name}`, `commune of ${name}`, `commune d'${name}`, `${name} commune`];
}
