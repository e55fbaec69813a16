// The configuration file as a zod schema, and as the JSON Schema by which editors check and complete it. It loads
// zod: import it only where there is a configuration, and in the build.
import * as z from 'zod';
import {
  CONFIDENCE,
  DATE_ORDERS,
  DELIMITER,
  FRACTIONS,
  HEADER_ROWS,
  INTERVAL_METHODS,
  SCALES,
  SKIP_LINES,
} from '../options/allowed.js';

/** A column, a condition or another text that says something. */
function text(meaning: string) {
  return z.string('is not a text').regex(/\S/, 'is blank').describe(meaning);
}

function oneOf<const Values extends readonly string[]>(values: Values, meaning: string) {
  return z.enum(values, `is none of ${values.join(', ')}`).describe(meaning);
}

function whole([least, most]: readonly [number, number], meaning: string) {
  const message =
    most === Number.MAX_SAFE_INTEGER
      ? `is not a whole number from ${least}`
      : `is not a whole number from ${least} to ${most}`;
  return z.int(message).min(least, message).max(most, message).describe(meaning);
}

function conditions(meaning: string) {
  const condition = text('A column, one of = != < <= > >= ~, and a value, such as "plan=pro"');
  return z
    .union([condition, z.array(condition)], 'is neither a condition such as "plan=pro" nor a list of them')
    .describe(meaning);
}

const percent = `is not a percentage from ${CONFIDENCE[0]} to under ${CONFIDENCE[1]}`;

const check = z.strictObject(
  {
    name: text('What to call the check; no two checks have the same name').exactOptional(),
    expect: text('What must hold: a metric, an operator and a number, such as "nps[region=EMEA] >= 20"'),
    where: conditions('Further conditions that responses must meet to count in this check').exactOptional(),
    minResponses: whole(
      [1, Number.MAX_SAFE_INTEGER],
      'Fewer responses are too few to tell, and the check does not pass; 1 unless given',
    ).exactOptional(),
    level: oneOf(
      ['error', 'warn'],
      'Whether a check that does not pass makes nps check fail (error, unless given) or is only told (warn)',
    ).exactOptional(),
    message: text('What to tell people where the check does not pass').exactOptional(),
  },
  'is not an object with the key "expect"',
);

const options = z.strictObject(
  {
    $schema: text('Where this schema is, for editors; nps does not look at it').exactOptional(),
    score: text(
      'Column with the 0–10 answers, by its header name or position; found by name and cells unless given',
    ).exactOptional(),
    category: text('Instead of score: column that holds only promoter, passive, detractor').exactOptional(),
    comment: text('Column with the free text').exactOptional(),
    date: text('Column with the date of the answer').exactOptional(),
    dateFormat: oneOf(
      DATE_ORDERS,
      'Order of day and month in the dates; found from the whole column unless given',
    ).exactOptional(),
    latestBy: text('Column that names the customer: only the latest answer of each counts').exactOptional(),
    weight: text('Column with the weight of each answer').exactOptional(),
    count: text('Column that says how many responses a row stands for').exactOptional(),
    counts: z
      .tuple(
        [text('Detractors'), text('Passives'), text('Promoters')],
        'is not a list of three columns: detractors, passives, promoters',
      )
      .describe('Instead of score: columns that count detractors, passives and promoters')
      .exactOptional(),
    where: conditions('Condition that rows must meet, or a list of which they must meet all').exactOptional(),
    scale: oneOf(SCALES, 'The answers that were offered; 0-10 unless given').exactOptional(),
    fractions: oneOf(
      FRACTIONS,
      'Whether 8.5 is no score (reject, unless given) or stands for 8 (floor)',
    ).exactOptional(),
    delimiter: z
      .string('is not a text')
      .regex(DELIMITER, 'is neither one character other than a quote nor the word tab')
      .describe('What stands between fields: one character, or "tab"; found out unless given')
      .exactOptional(),
    encoding: text(
      'Encoding of the files, such as windows-1252; UTF-8, or UTF-16 with its mark, unless given',
    ).exactOptional(),
    headerRows: whole(
      HEADER_ROWS,
      'Rows that name the columns, 0 for none; found out unless given',
    ).exactOptional(),
    skipLines: whole(SKIP_LINES, 'Lines to leave out at the beginning; 0 unless given').exactOptional(),
    ragged: z
      .boolean('is neither true nor false')
      .describe('Whether fields beyond the last column are dropped and counted; they stop nps unless given')
      .exactOptional(),
    interval: oneOf(
      INTERVAL_METHODS,
      'How confidence intervals are computed; adjusted-wald unless given',
    ).exactOptional(),
    confidence: z
      .number(percent)
      .min(CONFIDENCE[0], percent)
      .lt(CONFIDENCE[1], percent)
      .describe('Confidence of intervals and tests in percent, from 50 to under 100; 95 unless given')
      .exactOptional(),
    checks: z
      .array(check, 'is not a list of checks')
      .describe('What nps check expects of the responses')
      .exactOptional(),
  },
  'is not an object with options of nps',
);

/** What a configuration says, as it stands in the file. */
export type Config = z.infer<typeof options>;
/** One check of it; what it expects is not parsed yet. */
export type CheckConfig = z.infer<typeof check>;

/** Options of which a reading takes one: where the command line gives it, the other of the configuration is off. */
export const EXCLUSIVE: readonly (readonly [keyof Config, keyof Config])[] = [
  ['score', 'category'],
  ['score', 'counts'],
  ['category', 'counts'],
  ['count', 'counts'],
  ['latestBy', 'counts'],
];

/** The configuration; its messages say what is wrong of the value that was found, or, from refinements, all. */
export const configSchema = options.superRefine((config, context) => {
  for (const [one, other] of EXCLUSIVE) {
    if (config[one] === undefined || config[other] === undefined) continue;
    const message = `${one} and ${other} cannot be used together`;
    context.addIssue({ code: 'custom', path: [], message });
  }
  const names = (config.checks ?? []).map(({ name }) => name);
  for (const [i, name] of names.entries()) {
    const first = names.indexOf(name);
    if (name === undefined || first === i) continue;
    const message = `${JSON.stringify(name)} is the name of checks[${first}] already`;
    context.addIssue({ code: 'custom', path: ['checks', i, 'name'], message });
  }
});

/** The keys that may stand at a place of the configuration. */
export function keysAt(path: readonly PropertyKey[]): string[] {
  return Object.keys(path.length === 0 ? options.shape : check.shape);
}

/** The JSON Schema (draft 2020-12) of the configuration. */
export function configJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(configSchema);
  const description = 'Configuration of nps: columns, filters, and the checks of nps check';
  return { $schema, $id: 'urn:net-promoter:schema:config:1', title: 'nps.config.json', description, ...rest };
}
