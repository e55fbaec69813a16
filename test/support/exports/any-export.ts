// Exports as survey tools and people make them, at random: words and layouts crossed, with the answers that were given.
import fc from 'fast-check';

/** What was crossed. A block of titles may say NPS, as a header does. */
interface Made {
  readonly name: string;
  /** Whether the name is surely that of an NPS. */
  readonly isStrong: boolean;
  readonly written: string;
  readonly above: string;
  readonly below: string;
  readonly after: string;
}

/** An export and what is true of it. */
export interface Export {
  readonly text: string;
  /** The answers that were given, on the scale of the question. */
  readonly answers: readonly number[];
  /** Whether these are answers from 0 to 10. */
  readonly isNps: boolean;
  /** What was crossed, to read a counterexample by. */
  readonly made: Made;
}

/** The question or a name that is surely that of an NPS; names that fit other questions; names that say nothing. */
const STRONG = [
  ...['nps', 'NPS Score', 'nps_rating', 'Likelihood to recommend', 'net promoter'],
  'How likely are you to recommend us to a friend or colleague?',
  'Quelle est la probabilité que vous nous recommandiez à un ami ou un collègue ?',
  'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?',
  '¿Qué probabilidad hay de que nos recomiende a un amigo?',
  'Qual a probabilidade de você recomendar a nossa empresa?',
  'Hoe waarschijnlijk is het dat u ons zou aanbevelen?',
  'Con quale probabilità ci consiglierebbe a un amico?',
  'Cât de probabil este să ne recomandați unui prieten?',
  'Hur troligt är det att du skulle rekommendera oss?',
  'Jak bardzo prawdopodobne jest, że nas polecisz?',
  'Насколько вероятно, что вы порекомендуете нас?',
];
const WEAK = ['score', 'Rating', 'survey_result', 'Bewertung', 'Note', 'cijfer', 'ocena'];
const NAMELESS = ['Q1', 'answer', 'value', 'x'];

const SCALES = [
  { low: 0, high: 10, text: ['0-10', '0 to 10', 'sur 10', 'von 0 bis 10'] },
  { low: 1, high: 5, text: ['1-5', '1 to 5', 'sur 5', 'von 1 bis 5'] },
  { low: 1, high: 7, text: ['1-7', '1 to 7', 'de 1 à 7', 'von 1 bis 7'] },
  { low: 0, high: 1, text: [] },
];

/** How an answer is written; `lost` leaves the number of the end labels out, `shifted` codes 0–10 as 1–11. */
const WRITTEN: Readonly<Record<string, (answer: number, high: number) => string>> = {
  plain: String,
  zeros: (answer) => String(answer).padStart(2, '0'),
  decimals: (answer) => `${answer}.00`,
  text: (answer) => `="${answer}"`,
  quote: (answer) => `'${answer}`,
  'full width': (answer) =>
    [...String(answer)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
  'out of': (answer, high) => `${answer}/${high}`,
  ends: (answer, high) =>
    answer === high ? `${answer} - Extremely likely` : answer === 0 ? '0: Not at all' : String(answer),
  before: (answer, high) => (answer === high ? `Extremely likely (${answer})` : String(answer)),
  lost: (answer, high) => (answer === high ? 'Extremely likely' : String(answer)),
  'lost in another language': (answer, high) => (answer === high ? 'Erittäin' : String(answer)),
  shifted: (answer, high) => String(high === 10 ? answer + 1 : answer),
};

const MISSING = ['', '', 'NA', 'NaN', "don't know", '-', '#N/A', '-99'];

type Line = readonly string[];
interface Block {
  readonly name: string;
  readonly lines: (width: number, delimiter: string) => readonly (Line | string)[];
}

/** What may be above the header. */
const ABOVE: readonly Block[] = [
  { name: 'nothing', lines: () => [] },
  { name: 'nothing much', lines: () => [] },
  { name: 'a title', lines: () => ['NPS report Q2'] },
  {
    name: 'a padded title',
    lines: (width) => [['Survey results', ...new Array<string>(width - 1).fill('')]],
  },
  { name: 'a title and a blank line', lines: () => ['Customer survey', ''] },
  { name: 'a comment', lines: () => ['# exported by x'] },
  { name: 'a block', lines: () => ['Report,NPS'.split(','), ['Period', 'Q2 2024'], ''] },
  { name: 'sep', lines: (_, delimiter) => [`sep=${delimiter}`] },
];

/** What may be under the header, before the answers. */
const BELOW: readonly {
  readonly name: string;
  readonly rows: (names: readonly string[]) => readonly Line[];
}[] = [
  { name: 'nothing', rows: () => [] },
  { name: 'nothing else', rows: () => [] },
  {
    name: 'choices',
    rows: (names) => [names.map((name) => (['id', 'region'].includes(name) ? '' : 'Response'))],
  },
  { name: 'labels', rows: (names) => [names.map((name) => `${name} of the customer`)] },
  { name: 'types', rows: (names) => [names.map((name) => (name === 'region' ? 'text' : 'number'))] },
];

/** What may follow the answers. */
const AFTER = ['nothing', 'nothing else', 'Average', 'Total'] as const;

const anyAnswers = (low: number, high: number) =>
  fc.array(fc.integer({ min: low, max: high }), { minLength: 6, maxLength: 40 });

export const anyExport: fc.Arbitrary<Export> = fc
  .record({
    scale: fc.constantFrom(SCALES[0]!, SCALES[0]!, ...SCALES),
    name: fc.oneof(fc.constantFrom(...STRONG), fc.constantFrom(...WEAK), fc.constantFrom(...NAMELESS)),
    isStated: fc.boolean(),
    statement: fc.nat(3),
    written: fc.constantFrom(...Object.keys(WRITTEN)),
    above: fc.constantFrom(...ABOVE),
    below: fc.constantFrom(...BELOW),
    after: fc.constantFrom(...AFTER),
    delimiter: fc.constantFrom(',', ';', '\t'),
    end: fc.constantFrom('\n', '\r\n'),
    trailing: fc.boolean(),
    holes: fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...MISSING)), { maxLength: 4 }),
    others: fc.shuffledSubarray(['id', 'region', 'stock', 'why'], { minLength: 1 }),
    at: fc.nat(4),
  })
  .chain((parts) =>
    anyAnswers(parts.scale.low, parts.scale.high).map((answers): Export => {
      // What is lost is known by the highest answer; one or two of it are told, and do not stop.
      const { high } = parts.scale;
      const isLost = parts.written.startsWith('lost') || parts.written === 'shifted';
      return written(parts, isLost ? [...answers, high, high, high] : answers);
    }),
  );

interface Parts {
  scale: (typeof SCALES)[number];
  name: string;
  isStated: boolean;
  statement: number;
  written: string;
  above: Block;
  below: (typeof BELOW)[number];
  after: (typeof AFTER)[number];
  delimiter: string;
  end: string;
  trailing: boolean;
  holes: [number, string][];
  others: string[];
  at: number;
}

function written(parts: Parts, answers: readonly number[]): Export {
  const { scale, isStated, statement, above, below, after, delimiter, end, trailing } = parts;
  const states = isStated && scale.text.length > 0;
  const name = states ? `${parts.name} (${scale.text[statement]!})` : parts.name;
  const place = Math.min(parts.at, parts.others.length);
  const names = parts.others.toSpliced(place, 0, name);
  const cells = answers.map((answer) => WRITTEN[parts.written]!(answer, scale.high));
  for (const [at, text] of parts.holes) cells.splice(at % (cells.length + 1), 0, text);
  const rows = cells.map((cell, i) => names.map((column) => (column === name ? cell : other(column, i))));
  const mean = answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
  // In a comment the word may be somebody's answer.
  const label = names.find((column) => column !== name && column !== 'why');
  const summary = names.map((column) =>
    column === label ? after : column === name ? String(Math.round(mean)) : '',
  );
  const records = [
    ...above.lines(names.length, delimiter),
    names,
    ...below.rows(names),
    ...rows,
    ...(after.startsWith('nothing') || label === undefined ? [] : [summary]),
  ];
  const text = records
    .map((record) => (typeof record === 'string' ? record : lineOf(record, delimiter, trailing)))
    .join(end);
  return {
    text: `${text}${end}`,
    answers,
    isNps: scale.high === 10,
    made: {
      ...{ name, isStrong: STRONG.includes(parts.name), written: parts.written },
      ...{ above: above.name, below: below.name, after },
    },
  };
}

const lineOf = (record: Line, delimiter: string, trailing: boolean) =>
  [...record.map((cell) => quoted(cell, delimiter)), ...(trailing ? [''] : [])].join(delimiter);

const quoted = (cell: string, delimiter: string) =>
  cell.includes(delimiter) || cell.includes('"') || cell.includes('\n')
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;

function other(column: string, i: number): string {
  switch (column) {
    case 'id':
      return String(i + 1);
    case 'region':
      return ['EMEA', 'APAC', 'LATAM'][i % 3]!;
    case 'stock':
      return String((i * 7) % 5);
    default:
      return ['fine, thanks', 'too slow', ''][i % 3]!;
  }
}
