import type { ImportFormat } from '@harmattan/gazetteer';
import { Option, type Command } from 'commander';
import { EXIT, type Context, type ExitCode } from '../session.js';
import { examples, type Act } from './command.js';

type Flags = { readonly out: string; readonly format?: ImportFormat; readonly attribution?: string };

const FORMATS = ['geonames', 'tsv', 'csv', 'geojson'] as const satisfies readonly ImportFormat[];

const grouped = new Intl.NumberFormat('en');

async function importDump(context: Context, dump: string, { out, format, attribution }: Flags): Promise<ExitCode> {
  const { importPlaces } = await import('@harmattan/gazetteer');
  const { rows, places, rejected, rejects } = await importPlaces(dump, {
    out,
    format,
    attribution,
    onProgress: (done) => context.logger.info({ rows: done }, 'importing'),
  });
  for (const { row, reason } of rejects) context.err(`harmattan: ${dump} row ${row}: ${reason}`);
  if (rejected > rejects.length)
    context.err(`harmattan: ${dump}: and ${grouped.format(rejected - rejects.length)} more rows left out`);
  context.out(
    `${out}: ${grouped.format(places)} places of ${grouped.format(rows)} rows, ${grouped.format(rejected)} left out.\n`,
  );
  return EXIT.fine;
}

/** `harmattan places import`: an index of one's own places, of the same form as the embedded one. */
export function addImport(places: Command, act: Act): void {
  places
    .command('import')
    .summary('build an index from a list of places')
    .description(
      'Builds an index from a GeoNames dump (.txt), a table with a header (.tsv, .csv) or GeoJSON, row by row, so that a file of any size fits. ' +
        'Rows that are no places are left out and named.',
    )
    .argument('<dump>', 'the list')
    .requiredOption('--out <file>', 'the index to write')
    .addOption(new Option('--format <form>', 'what the list is, where its ending does not tell').choices(FORMATS))
    .option('--attribution <text>', 'the credit that the source asks for, kept in the index')
    .addHelpText(
      'after',
      examples([
        ['harmattan places import allCountries.txt --out world.index', 'all of GeoNames'],
        ['harmattan places import villages.csv --out own.index', 'columns name, lat, lon and others'],
        ['harmattan places --index own.index Yirgou', 'ask it'],
      ]),
    )
    .action(act(importDump));
}
