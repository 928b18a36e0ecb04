import type * as Evaluate from '@harmattan/evaluate';
import type { Comparison, Floors, GoldProblem, Prediction, Results, Tolerance } from '@harmattan/evaluate';
import { InvalidArgumentError, Option } from 'commander';
import { WrongCall } from '../io/failure.js';
import { readNeeded, writeResult } from '../io/files.js';
import { knowledgeOf } from '../io/pack.js';
import { EXIT, type Context, type ExitCode } from '../session.js';
import { examples, wholeNumber, type AddCommand } from './command.js';
import { addPackOption } from './textOptions.js';

type Evaluation = typeof Evaluate;
type Gold = ReturnType<Evaluation['readGold']>;

type Flags = {
  readonly texts?: string;
  readonly pack?: string;
  readonly predictions?: string;
  readonly check?: true;
  readonly errors?: true;
  readonly most?: number;
  readonly html?: string;
  readonly json?: true;
  readonly baseline?: string;
  readonly tolerance?: Tolerance;
  readonly floors?: string;
  readonly out?: string;
};

const POINT = 0.01;

/** `1` or `1,date=2.5`: percentage points, for all fields or by field. */
function tolerance(text: string): Tolerance {
  const byField: Record<string, number> = {};
  for (const part of text.split(',')) {
    const [, field = 'default', points] = /^(?:([A-Za-z]+)=)?(\d+(?:\.\d+)?)$/.exec(part.trim()) ?? [];
    if (points === undefined) throw new InvalidArgumentError('Points of F1 are expected: 1, or by field 1,date=2.5.');
    byField[field] = Number(points) * POINT;
  }
  return byField;
}

const countOf = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

function check({ docs, problems }: Gold, context: Context, { formatProblem }: Evaluation): ExitCode {
  for (const problem of problems) context.err(formatProblem(problem));
  const files = new Set([...docs.map((doc) => doc.file), ...problems.map((problem) => problem.file)]);
  context.out(`${countOf(files.size, 'gold file')} checked, ${countOf(problems.length, 'problem')} found.\n`);
  return problems.length === 0 ? EXIT.fine : EXIT.failed;
}

/** Tells what cannot be scored; doubtful points are only counted. */
function tellProblems(problems: readonly GoldProblem[], context: Context, { formatProblem }: Evaluation): boolean {
  const unusable = problems.filter((problem) => problem.severity === 'unusable');
  for (const problem of unusable) context.err(formatProblem(problem));
  const doubtful = problems.length - unusable.length;
  if (doubtful > 0) context.err(`harmattan: ${countOf(doubtful, 'doubtful point')} in the gold; --check lists them.`);
  return unusable.length > 0;
}

async function predictionsFor(
  gold: Gold,
  { predictions: file, pack: folder }: Flags,
  context: Context,
  { predict, readPredictions }: Evaluation,
): Promise<{ readonly predictions: readonly Prediction[]; readonly hasFailed: boolean }> {
  if (file === undefined) {
    const { createExtractor } = await import('@harmattan/extract');
    const { pack, indexes } = await knowledgeOf(folder);
    const gazetteer =
      indexes.length === 0 ? undefined : (await import('@harmattan/gazetteer')).createGazetteer({ indexes });
    const { analyze } = createExtractor({ logger: context.logger, pack, gazetteer });
    return { predictions: predict(gold.docs, analyze), hasFailed: false };
  }
  const { predictions, problems } = readPredictions(readNeeded(file));
  for (const { line, message } of problems) context.err(`harmattan: ${file} line ${line}: ${message}`);
  return { predictions, hasFailed: problems.length > 0 };
}

type Report = { readonly results: Results; readonly comparison: Comparison | null };

function asJson({ results, comparison }: Report, flags: Flags, evaluation: Evaluation): string {
  const errors = flags.errors === true ? { errors: evaluation.errorsOf(results) } : {};
  return `${JSON.stringify({ ...results, ...errors, ...(comparison === null ? {} : { comparison }) }, null, 1)}\n`;
}

function asText({ results, comparison }: Report, flags: Flags, evaluation: Evaluation): string {
  const most = flags.most === undefined ? {} : { most: flags.most };
  const parts = [
    ...(flags.errors === true ? [evaluation.renderErrorsText(evaluation.errorsOf(results), most)] : []),
    evaluation.renderTable(results).trimEnd(),
    ...(comparison === null ? [] : [evaluation.renderComparison(comparison, most)]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function holdsFloors(results: Results, floors: Floors | null, context: Context, evaluation: Evaluation): boolean {
  const breaches = floors === null ? [] : evaluation.checkFloors(results, floors);
  for (const breach of breaches) context.err(`harmattan: ${evaluation.formatBreach(breach)}`);
  return breaches.length === 0;
}

async function evaluate(context: Context, paths: readonly string[], flags: Flags): Promise<ExitCode> {
  if (flags.pack !== undefined && flags.predictions !== undefined)
    throw new WrongCall('--pack: nothing is extracted with --predictions; give one of them');
  const evaluation = await import('@harmattan/evaluate');
  const gold = evaluation.readGold(paths, { textsRoot: flags.texts ?? null });
  if (flags.check === true) return check(gold, context, evaluation);
  const baseline =
    flags.baseline === undefined ? null : evaluation.parseResults(readNeeded(flags.baseline), flags.baseline);
  const floors = flags.floors === undefined ? null : evaluation.parseFloors(readNeeded(flags.floors), flags.floors);
  const isUnusable = tellProblems(gold.problems, context, evaluation);
  if (gold.docs.length === 0) {
    context.err('harmattan: no gold document can be scored.');
    return EXIT.failed;
  }
  const { predictions, hasFailed } = await predictionsFor(gold, flags, context, evaluation);
  const results = evaluation.evaluate(gold.docs, predictions);
  const given = flags.tolerance === undefined ? {} : { tolerance: flags.tolerance };
  const comparison = baseline === null ? null : evaluation.compareRuns(baseline, results, given);
  if (flags.out !== undefined) writeResult(flags.out, `${JSON.stringify(results, null, 1)}\n`);
  if (flags.html !== undefined) writeResult(flags.html, evaluation.renderErrorsHtml(results));
  const report = { results, comparison };
  context.out(flags.json === true ? asJson(report, flags, evaluation) : asText(report, flags, evaluation));
  const isHeld = holdsFloors(results, floors, context, evaluation);
  return isUnusable || hasFailed || !isHeld || comparison?.verdict === 'fail' ? EXIT.failed : EXIT.fine;
}

/** `harmattan evaluate`: how good an extraction is, where it fails, what changed. */
export const addEvaluate: AddCommand = (program, act) => {
  addPackOption(
    program
      .command('evaluate')
      .summary('score an extraction against gold annotations')
      .description(
        'Compares events with gold annotations and prints scores by field. Without --predictions the texts of the gold files are extracted now.',
      )
      .argument('<gold...>', 'gold files, or folders with them'),
  )
    .option('--texts <folder>', 'where the texts that gold files name are looked for first')
    .option('--predictions <file>', 'score these records (JSON Lines as `extract` writes them) instead of extracting')
    .option('--check', 'only check the gold files: every problem, a line each')
    .option('--errors', 'list every miss, false alarm and wrong field by cause, with its sentence and derivation')
    .addOption(
      new Option('--most <n>', 'with --errors or --baseline: list at most so many of each group').argParser(
        wholeNumber,
      ),
    )
    .option('--html <file>', 'write scores and errors as a page to read')
    .option('--json', 'print the results as JSON (with --errors and --baseline: those too)')
    .option('--out <file>', 'write the results, to serve as a baseline')
    .option('--baseline <file>', 'compare with the results of an earlier run; fails when a field fell too far')
    .addOption(
      new Option(
        '--tolerance <points>',
        'points of F1 that a field may fall, also by field: 1,date=2.5 (default: 1)',
      ).argParser(tolerance),
    )
    .option('--floors <file>', 'fail when a score lies below its floor: {"overall": {"event": {"f1": 0.8}}}')
    .addHelpText(
      'after',
      examples([
        ['harmattan evaluate fixtures/dev', 'extract, score, print the table'],
        ['harmattan evaluate my-gold/ --texts corpus/ --check', 'check annotations'],
        ['harmattan evaluate my-gold/ --errors --most 3', 'errors by cause, three of each'],
        ['harmattan evaluate my-gold/ --pack my-pack/', 'with the knowledge of another domain'],
        ['harmattan evaluate my-gold/ --out before.json', 'keep the results'],
        ['harmattan evaluate my-gold/ --baseline before.json --tolerance 0.5', 'what changed since'],
      ]),
    )
    .action(act(evaluate));
};
