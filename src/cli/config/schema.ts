// The configuration file as a zod schema, and as the JSON Schema by which editors check and complete it. It loads
// zod: import it only where there is a configuration, and in the build.
import * as z from 'zod';
import { daysCalled, lookbackCalled } from '../../core/calendar.js';
import { NpsError } from '../../core/errors.js';
import { parseBands, parseScale } from '../../core/parse-scale.js';
import { EXCLUSIVE, SETTINGS, type SettingRecord, type Settings } from '../options/settings.js';
import { BANDS, DELIMITER, PERCENTAGE, SCALE } from '../options/values.js';

/** A column, a condition or another text that says something. */
function text(meaning: string) {
  return z.string('is not a text').regex(/\S/, 'is blank').describe(meaning);
}

function oneOf<const Choices extends readonly string[]>(values: Choices, meaning: string) {
  return z.enum(values, `is none of ${values.join(', ')}`).describe(meaning);
}

function whole([least, most]: readonly [number, number], meaning: string) {
  const message =
    most === Number.MAX_SAFE_INTEGER
      ? `is not a whole number from ${least}`
      : `is not a whole number from ${least} to ${most}`;
  return z.int(message).min(least, message).max(most, message).describe(meaning);
}

function texts(meaning: string) {
  const one = z.string('is not a text');
  return z.union([one, z.array(one)], 'is neither a text nor a list of texts').describe(meaning);
}

function conditions(meaning: string) {
  const condition = text('A column, one of = != < <= > >= ~, and a value, such as "plan=pro"');
  return z
    .union([condition, z.array(condition)], 'is neither a condition such as "plan=pro" nor a list of them')
    .describe(meaning);
}

function percent(meaning: string) {
  const message = `is not a percentage from ${PERCENTAGE[0]} to under ${PERCENTAGE[1]}`;
  return z.number(message).min(PERCENTAGE[0], message).lt(PERCENTAGE[1], message).describe(meaning);
}

function character(meaning: string) {
  const message = 'is neither one character other than a quote nor the word tab';
  return z.string('is not a text').regex(DELIMITER, message).describe(meaning);
}

/** A text that core parses; what it says of one that it does not. */
function parsedBy(parse: (text: string) => unknown, pattern: RegExp, meaning: string) {
  const schema = z.string('is not a text').superRefine((text, context) => {
    try {
      parse(text);
    } catch (error) {
      if (!(error instanceof NpsError)) throw error;
      const { message, hint } = error;
      context.addIssue({ code: 'custom', message: hint === undefined ? message : `${message}: ${hint}` });
    }
  });
  return schema.meta({ pattern: pattern.source }).describe(meaning);
}

/** A text that names something; `isNamed` says whether it does. */
function naming(isNamed: (text: string) => boolean, message: string, meaning: string) {
  const schema = z.string('is not a text').superRefine((text, context) => {
    if (isNamed(text)) return;
    context.addIssue({ code: 'custom', message: `${JSON.stringify(text)} ${message}` });
  });
  return schema.describe(meaning);
}

function days(meaning: string) {
  return naming(
    (value) => daysCalled(value.trim()) !== null,
    'is no day, week, month, quarter or year that there is, such as 2026-06-30, 2026-06 or 2026-Q2',
    meaning,
  );
}

function columns(lists: readonly (readonly string[])[], meaning: string) {
  const message =
    'is not a list of three columns (detractors, passives, promoters) or of eleven (the scores 0 to 10)';
  const tuples = lists.map(([first, ...others]) => z.tuple([text(first!), ...others.map(text)]));
  return z.union(tuples, message).describe(meaning);
}

function categories(meaning: string) {
  const values = (category: string) =>
    z
      .union(
        [text(`Value that means ${category}`), z.array(text('Value'))],
        'is neither a value nor a list of them',
      )
      .describe(`Value that means ${category}, or a list of such`)
      .exactOptional();
  return z
    .strictObject(
      { promoter: values('promoter'), passive: values('passive'), detractor: values('detractor') },
      'is not an object with values for promoter, passive and detractor',
    )
    .describe(meaning);
}

/** What an option may be in the configuration. */
function settingSchema({ setting, choices = [] }: SettingRecord): z.ZodType {
  const { meaning } = setting;
  switch (setting.kind) {
    case 'column':
    case 'text':
    case 'file':
    case 'zone':
      return text(meaning);
    case 'days':
      return days(meaning);
    case 'lookback':
      return naming(
        (value) => lookbackCalled(value.trim()) !== null,
        'is no number of days, weeks, months or years, such as 90d, 4w, 6m or 1y',
        meaning,
      );
    case 'columns':
      return columns(setting.lists, meaning);
    case 'texts':
      return texts(meaning);
    case 'conditions':
      return conditions(meaning);
    case 'categories':
      return categories(meaning);
    case 'choice':
      return oneOf(choices, meaning);
    case 'character':
      return character(meaning);
    case 'scale':
      return parsedBy(parseScale, SCALE, meaning);
    case 'bands':
      return parsedBy(parseBands, BANDS, meaning);
    case 'whole':
      return whole(setting.range, meaning);
    case 'percent':
      return percent(meaning);
    case 'flag':
      return z.boolean('is neither true nor false').describe(meaning);
  }
}

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

/** How days are called: as core reads them, but for those that there are not. */
const DAYS = /^\s*\d{4}(?:-\d{2}(?:-\d{2})?|-?[Qq][1-4]|-?[Ww]\d{2})?\s*$/;

const goal = z.strictObject(
  {
    name: text('What to call the goal; no two goals have the same name'),
    target: z
      .number('is not an NPS from -100 to 100')
      .min(-100, 'is not an NPS from -100 to 100')
      .max(100, 'is not an NPS from -100 to 100')
      .describe('The NPS to reach'),
    date: days('When it is to be reached: a day, or a month, a quarter or a year for its last').meta({
      pattern: DAYS.source,
    }),
    where: conditions('Conditions that responses must meet to count for this goal').exactOptional(),
  },
  'is not an object with the keys "name", "target" and "date"',
);

const options = z.strictObject(
  {
    $schema: text('Where this schema is, for editors; nps does not look at it').exactOptional(),
    ...Object.fromEntries([...SETTINGS].map(([key, record]) => [key, settingSchema(record).exactOptional()])),
    checks: z
      .array(check, 'is not a list of checks')
      .describe('What nps check expects of the responses')
      .exactOptional(),
    goals: z
      .array(goal, 'is not a list of goals')
      .describe('What nps goal shows and nps check --goals checks')
      .exactOptional(),
  },
  'is not an object with options of nps',
);

/** One check of the configuration; what it expects is not parsed yet. */
export type CheckConfig = z.infer<typeof check>;

/** One goal of the configuration. */
export type GoalConfig = z.infer<typeof goal>;

/** What a configuration says, as the file has it. */
export interface Config extends Settings {
  $schema?: string;
  checks?: CheckConfig[];
  goals?: GoalConfig[];
}

/** The configuration; its messages say what is wrong of the value that was found, or, from refinements, all. */
export const configSchema = options.superRefine((config, context) => {
  for (const [one, other] of EXCLUSIVE) {
    if (!(one in config && other in config)) continue;
    const message = `${one} and ${other} cannot be used together`;
    context.addIssue({ code: 'custom', path: [], message });
  }
  for (const key of ['checks', 'goals'] as const) {
    const names = (config[key] ?? []).map(({ name }) => name);
    for (const [i, name] of names.entries()) {
      const first = names.indexOf(name);
      if (name === undefined || first === i) continue;
      const message = `${JSON.stringify(name)} is the name of ${key}[${first}] already`;
      context.addIssue({ code: 'custom', path: [key, i, 'name'], message });
    }
  }
});

/** The keys that may be at a place of the configuration. */
export function keysAt(path: readonly PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(options.shape);
  return Object.keys(path[0] === 'goals' ? goal.shape : check.shape);
}

/** The JSON Schema (draft 2020-12) of the configuration. */
export function configJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(configSchema);
  const description = 'Configuration of nps: columns, filters, the checks of nps check, and goals';
  return { $schema, $id: 'urn:net-promoter:schema:config:1', title: 'nps.config.json', description, ...rest };
}
