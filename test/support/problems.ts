// One example of each problem that the reader or core can find, and of each warning of the reader.
import type { CoreProblem } from '../../src/core/problems.js';
import type { InputProblem } from '../../src/input/problems.js';
import type { InputWarning } from '../../src/input/warnings.js';

type Examples<Of, Key extends keyof Of> = {
  readonly [Name in Of[Key] & string]: Extract<Of, Readonly<Record<Key, Name>>>[];
};

const place = { file: 'q1.csv', record: 413, line: 415 };
const malformed = { place, field: { name: 'comment', position: 3 }, excerpt: { text: '1,9,"oops', at: 4 } };
const column = { name: 'NPS score', position: 2 };
const file = 'q1.csv';
const nulInCell = { kind: 'nul-in-cell', file, column: 2 } as const;
const files = ['q1.csv', 'q 2.csv'];
const origin = { option: 'where' } as const;
const never = { origin, text: 'plan=por', value: 'por', column: 'plan', seen: ['pro', 'free'] };
const comparing = { origin, text: 'n>5', column: 'n', wanted: 'number' } as const;
const expectation = { kind: 'expectation', text: 'nps >= 3 0', origin: '--expect', at: 9 } as const;
const candidate = {
  name: 'nps',
  label: 'nps',
  position: 2,
  range: { low: 2, high: 5 },
  filled: 9,
  distinct: 4,
  examples: ['x'],
};
const ofScores = {
  kind: 'no-score-column',
  file,
  looked: [{ ...candidate, why: 'cells' }],
  sampled: 1000,
} as const;
const lost = {
  kind: 'lost-answers',
  files,
  column: 'q',
  wanted: 'score',
  more: 0,
  filled: 40,
  scale: { low: 0, high: 10 },
  hasLowest: true,
  hasHighest: true,
  isShown: true,
} as const;

const counted = [
  { by: 'scores', answer: column, count: { name: 'Count', position: 2 }, total: undefined },
  { by: 'scores', answer: column, count: undefined, total: undefined },
  { by: 'columns', columns: [column, column], total: { column, value: 'Total' } },
  { by: 'columns', columns: [column, column], total: { column: undefined, value: '' } },
] as const;

export const PROBLEMS: Examples<InputProblem | CoreProblem, 'kind'> = {
  'in-both-files': [
    {
      kind: 'in-both-files',
      column: 'plan',
      files: [file, 'crm.csv'],
      names: ['plan#1', 'plan (crm.csv)'],
    },
  ],
  'of-joined-file': [
    { kind: 'of-joined-file', problem: { kind: 'not-utf8', file: 'crm.csv', byte: 0xe9, offset: 7 } },
    { kind: 'of-joined-file', problem: { kind: 'too-many-fields', place, expected: 2, found: 3 } },
    {
      kind: 'of-joined-file',
      takesSheet: true,
      problem: {
        kind: 'no-json-rows',
        file: 'a.json',
        sheet: undefined,
        why: 'several-lists',
        lists: ['a', 'b'],
      },
    },
  ],
  'join-without-on': [
    { kind: 'join-without-on', files: [file, 'crm.csv'], shared: ['id'] },
    { kind: 'join-without-on', files: [file, 'crm.csv'], shared: ['id', 'plan'] },
    { kind: 'join-without-on', files: [file, 'crm.csv'], shared: [] },
  ],
  'no-id-column': [
    {
      kind: 'no-id-column',
      lacking: 'joined',
      text: 'id',
      name: 'id',
      file,
      names: ['nps', 'key'],
      on: ['id', 'id'],
    },
    {
      kind: 'no-id-column',
      lacking: 'joined',
      text: 'id=key',
      name: 'key',
      file,
      names: ['nps'],
      on: ['id', 'key'],
    },
  ],
  'unclear-on': [{ kind: 'unclear-on', text: 'a=b=c', instead: ['a\\=b=c', 'a=b\\=c'] }],
  'repeated-id': [
    { kind: 'repeated-id', place, column: 'id', value: '7', first: 12 },
    { kind: 'repeated-id', place, column: 'id', value: undefined, first: 12 },
  ],
  'no-id-matches': [
    {
      kind: 'no-id-matches',
      file: 'crm.csv',
      on: ['id', 'key'],
      rows: 9,
      blank: 1,
      ids: 4,
      near: [{ by: 'zeros', count: 8, example: ['007', '7'] }],
      looked: 8,
      examples: ['007', '7'],
    },
    {
      kind: 'no-id-matches',
      file: 'crm.csv',
      on: ['id', 'key'],
      rows: 9,
      blank: 9,
      ids: 4,
      near: [],
      looked: 0,
      examples: undefined,
    },
    {
      kind: 'no-id-matches',
      file: 'crm.csv',
      on: ['id', 'key'],
      rows: 9,
      blank: 0,
      ids: 0,
      near: [],
      looked: 8,
      examples: undefined,
    },
  ],
  'too-many-fields': [
    { kind: 'too-many-fields', place, expected: 2, found: 3 },
    {
      kind: 'too-many-fields',
      place: { file: 'a.xlsx', record: 16, line: undefined, sheet: 'Answers', row: 17 },
      expected: 2,
      found: 3,
      areCells: true,
    },
  ],
  'not-a-count': [{ kind: 'not-a-count', place, column: 'n', value: '1.5' }],
  'not-a-weight': [{ kind: 'not-a-weight', place, column: 'w', value: 'x' }],
  'not-a-date': [{ kind: 'not-a-date', place, column: 'd', value: 'soon' }],
  'other-date-order': [{ kind: 'other-date-order', place, value: '31/12/2025' }],
  'date-order-unknown': [{ kind: 'date-order-unknown', place, column: 'd', value: '3/12/2025' }],
  'number-not-settled': [
    { kind: 'number-not-settled', place, column: 'n', value: '1,234', condition: undefined },
    {
      kind: 'number-not-settled',
      place,
      column: 'n',
      value: '1,234',
      condition: { origin, instead: ['n>5.0', 'n>5,0'] },
    },
  ],
  'in-both-halves': [{ kind: 'in-both-halves', place }],
  'counts-too-large': [{ kind: 'counts-too-large', place }],
  'rejected-score': [
    { kind: 'rejected-score', place, column: 'nps', value: '11', wanted: 'score' },
    { kind: 'rejected-score', place, column: 'group', value: undefined, wanted: 'category' },
  ],
  'too-many-values': [
    { kind: 'too-many-values', place, column: 'id', limit: 10_000 },
    { kind: 'too-many-values', place, column: 'products', limit: 200_000, ofCells: true },
  ],
  scale: [
    { kind: 'scale', fault: 'no-scale', text: 'five' },
    { kind: 'scale', fault: 'wrong-scale', text: '5-1', why: 'down', instead: '1-5' },
    { kind: 'scale', fault: 'wrong-scale', text: '0-100', why: 'answers', answers: 101 },
    { kind: 'scale', fault: 'wrong-scale', text: '95-105', why: 'high' },
    { kind: 'scale', fault: 'no-bands', scale: '1-5', bands: '1-3,4,5' },
    { kind: 'scale', fault: 'not-three-bands', text: '1-3,4' },
    { kind: 'scale', fault: 'wrong-bands', text: '5,4,1-3', instead: '1-3,4,5' },
    { kind: 'scale', fault: 'wrong-bands', text: '1-3,3,5', instead: undefined },
    {
      kind: 'scale',
      fault: 'other-ends',
      scale: { low: 1, high: 5 },
      bands: [
        { low: 0, high: 3 },
        { low: 4, high: 4 },
        { low: 5, high: 5 },
      ],
      instead: '1-3,4,5',
    },
  ],
  unreadable: [
    { kind: 'unreadable', file, fault: { reason: 'missing', names: ['q2.csv'] } },
    { kind: 'unreadable', file, fault: { reason: 'directory' } },
    { kind: 'unreadable', file: '', fault: { reason: 'content' } },
  ],
  'changed-file': (['replaced', 'shrunk', 'growing', 'rewritten'] as const).map((how) => ({
    kind: 'changed-file',
    file,
    how,
    sizes: [1234, 999],
  })),
  'damaged-json': (
    [
      { what: 'unexpected', wanted: '"," or "}"' },
      { what: 'open-string' },
      { what: 'too-deep', limit: 100 },
      { what: 'key-twice', key: 'nps' },
      { what: 'not-a-row', wanted: 'object' },
      { what: 'not-a-row', wanted: 'list' },
      { what: 'ends' },
      { what: 'too-large', limit: 67_108_864 },
    ] as const
  ).map((fault, i) => ({
    kind: 'damaged-json',
    place: { file: 'a.jsonl', record: i === 0 ? undefined : i, line: 7 },
    fault,
    excerpt: { text: '{"nps": 9 "plan": "pro"}', at: 10 },
  })),
  'no-json-rows': (
    [
      { why: 'values' },
      { why: 'no-list' },
      { why: 'no-list', format: 'geojson' },
      { why: 'several-lists', lists: ['responses', 'users'] },
      { why: 'unknown-list', lists: ['responses'] },
    ] as const
  ).map((reason) => ({ kind: 'no-json-rows', file: 'a.json', sheet: 'data', ...reason })),
  'grid-too-large': [{ kind: 'grid-too-large', file: '-', limit: 268_435_456 }],
  'no-sheets': [
    { kind: 'no-sheets', files: [file], sheet: 'Answers' },
    { kind: 'no-sheets', files: [file, 'b.csv'], sheet: '2' },
  ],
  container: (['workbook', 'old-workbook', 'zip', 'pdf', 'xz'] as const).map((what) => ({
    kind: 'container',
    file,
    what,
  })),
  'other-text': (['html-table', 'result', 'lfs-pointer'] as const).map((what) => ({
    kind: 'other-text',
    file,
    what,
  })),
  parquet: [
    { kind: 'parquet', file, fault: { what: 'cut' } },
    { kind: 'parquet', file, fault: { what: 'footer' } },
    { kind: 'parquet', file, fault: { what: 'column', column: 'nps', row: 1025 } },
    { kind: 'parquet', file, fault: { what: 'encrypted' } },
    { kind: 'parquet', file, fault: { what: 'rows-elsewhere' } },
    { kind: 'parquet', file, fault: { what: 'compression', name: 'LZO' } },
    { kind: 'parquet', file, fault: { what: 'large-page', column: 'nps', most: 134217728 } },
    { kind: 'parquet', file, fault: { what: 'long-cell', column: 'tags', row: 3, most: 1048576 } },
  ],
  'damaged-packing': [
    { kind: 'damaged-packing', file, packing: 'zstd', fault: 'cut' },
    { kind: 'damaged-packing', file, packing: 'bzip2', fault: 'damaged' },
    { kind: 'damaged-packing', file, packing: 'zstd', fault: 'window' },
  ],
  'damaged-gzip': [
    { kind: 'damaged-gzip', file, isCut: true },
    { kind: 'damaged-gzip', file, isCut: false },
  ],
  'spss-damaged': (
    [
      { found: 'cut-dictionary' },
      { found: 'cut-cases', cases: 2, stated: 9 },
      { found: 'cut-cases', cases: 0, stated: undefined },
      { found: 'header', field: 'layout', value: 7 },
      { found: 'header', field: 'compression', value: 9 },
      { found: 'header', field: 'bias', value: 1.5 },
      { found: 'record', at: 176, type: 77 },
      { found: 'count', at: 180, value: -5 },
      { found: 'no-variables' },
      { found: 'too-many', what: 'variables', limit: 100_000 },
      { found: 'too-many', what: 'labels', limit: 1_000_000 },
      { found: 'too-many', what: 'bytes', limit: 1_000_000 },
      { found: 'string-parts', variable: 'comment' },
      { found: 'block-table' },
      { found: 'block', block: 3 },
    ] as const
  ).map((fault) => ({ kind: 'spss-damaged', file, fault })),
  'spss-encoding': [{ kind: 'spss-encoding', file, encoding: 'klingon' }],
  'spss-no-encoding': [{ kind: 'spss-no-encoding', file, byte: 0xe9 }],
  'damaged-zip': [
    { kind: 'damaged-zip', file, part: undefined, fault: 'no-directory' },
    { kind: 'damaged-zip', file, part: 'xl/worksheets/sheet1.xml', fault: 'bomb' },
  ],
  'tables-in-zip': [
    { kind: 'tables-in-zip', file, hasTables: true, names: ['q1.csv', 'q 2.csv'] },
    { kind: 'tables-in-zip', file, hasTables: false, names: ['logo.png'] },
    { kind: 'tables-in-zip', file, hasTables: false, names: [] },
  ],
  'damaged-workbook': (
    [
      { what: 'xml-cut' },
      { what: 'xml', near: '<row r=5>' },
      { what: 'doctype' },
      { what: 'encoding' },
      { what: 'no-part' },
      { what: 'no-text', cell: 'B5', index: '99', of: 12 },
      { what: 'row-number', number: '99999999999' },
      { what: 'cell-name', name: 'ZZZZ1' },
      { what: 'cell-twice', cell: 'B5' },
      { what: 'texts', most: 536_870_912 },
      { what: 'row-size', row: 5, most: 67_108_864 },
    ] as const
  ).map((fault) => ({ kind: 'damaged-workbook', file, part: 'xl/worksheets/sheet1.xml', fault })),
  'unknown-sheet': [{ kind: 'unknown-sheet', file, sheet: 'Respones', sheets: ['Cover', 'Responses'] }],
  'empty-workbook': [{ kind: 'empty-workbook', file }],
  'not-text': [{ kind: 'not-text', file, unit: 'byte', at: 7 }],
  'nul-in-cell': [
    { ...nulInCell, of: 'xlsx', sheet: 'Answers', row: 17, name: undefined },
    { ...nulInCell, of: 'json-lines', sheet: undefined, row: 2, name: 'plan' },
    { ...nulInCell, of: 'parquet', sheet: undefined, row: 0, name: undefined },
  ],
  'utf16-without-mark': [{ kind: 'utf16-without-mark', file, encoding: 'utf-16le' }],
  'not-utf8': [{ kind: 'not-utf8', file, byte: 0xe9, offset: 12 }],
  'half-a-character': [{ kind: 'half-a-character', file, encoding: 'utf-16le' }],
  'wrong-encoding': [
    { kind: 'wrong-encoding', file, given: 'shift_jis', why: 'mark', found: 'utf-8' },
    { kind: 'wrong-encoding', file, given: 'utf-16le', why: 'not-wide', found: 'utf-8' },
    { kind: 'wrong-encoding', file, given: 'shift_jis', why: 'undecodable', found: undefined },
  ],
  'unknown-encoding': [{ kind: 'unknown-encoding', encoding: 'latin9000' }],
  'missing-encoding': [{ kind: 'missing-encoding', encoding: 'shift_jis' }],
  'empty-file': [{ kind: 'empty-file', file: '-' }],
  'counted-nothing': [{ kind: 'counted-nothing', file }],
  'counted-no-rows': [{ kind: 'counted-no-rows', files: [file] }],
  'not-counted': [
    { kind: 'not-counted', file, missing: ['nps_score', 'nps_n'], isNone: true, found: ['id'], more: 2 },
    { kind: 'not-counted', file, missing: ['nps_ww', 'nps_bad'], isNone: false, found: ['id'], more: 0 },
    { kind: 'not-counted', file, missing: ['nps_ww'], isNone: false, found: ['id'], more: 0 },
  ],
  'other-weights': [
    { kind: 'other-weights', file, own: undefined, first: 'nps_w' },
    { kind: 'other-weights', file, own: 'nps_weight', first: undefined },
    { kind: 'other-weights', file, own: 'nps_weight', first: 'nps_w' },
  ],
  'counted-cut': [
    { kind: 'counted-cut', file, groups: { found: 100, said: 204 }, responses: { found: 9, said: 12 } },
  ],
  'too-many-counted': [{ kind: 'too-many-counted', file, groups: 300_000, limit: 200_000 }],
  'short-group': [{ kind: 'short-group', place, expected: 5, found: 3 }],
  'header-again': [{ kind: 'header-again', place }],
  'other-total': [{ kind: 'other-total', place, column: 'nps_rows', value: '7', first: 9 }],
  'neither-kept': [{ kind: 'neither-kept', place, column: 'nps_kept', value: 'yes' }],
  'bad-counts': [
    { kind: 'bad-counts', place, column: 'nps_bad_n', count: 1 },
    { kind: 'bad-counts', place, column: 'nps_bad_n', count: 2 },
  ],
  'tied-answers': [
    { kind: 'tied-answers', place, column: 'nps_ties', count: 1 },
    { kind: 'tied-answers', place, column: 'nps_ties', count: 2 },
  ],
  'without-weight': [
    { kind: 'without-weight', place, column: 'nps_bad', count: 1, of: 7 },
    { kind: 'without-weight', place, column: 'nps_bad', count: 2, of: 7 },
  ],
  'no-weight-sums': [
    { kind: 'no-weight-sums', place, columns: ['nps_w', 'nps_ww'], values: ['3', 'x'], responses: 2 },
  ],
  'two-headers': [
    {
      kind: 'two-headers',
      file,
      first: { line: 1, texts: ['id', 'nps'] },
      second: { line: 2, texts: ['number', 'answer'] },
      rows: 2,
    },
    {
      kind: 'two-headers',
      file,
      first: { line: 1, texts: ['id', 'q2'] },
      second: { line: 4, texts: ['id', 'nps'] },
      rows: undefined,
    },
  ],
  'header-width': [
    { kind: 'header-width', file, line: 1, linesToSkip: 1, columns: 2, fields: 3, rows: 12, of: 12 },
    { kind: 'header-width', file, line: undefined, linesToSkip: 0, columns: 1, fields: 3, rows: 9, of: 12 },
  ],
  'header-split': [
    { kind: 'header-split', file, line: 1, columns: 4, fields: 3, name: ' 0 to 10?' },
    { kind: 'header-split', file, line: 1, columns: 2, fields: 1, name: ' 0 to 10?' },
  ],
  'wrong-delimiter': [
    { kind: 'wrong-delimiter', file, given: ';', isAsked: true, other: '\t', columns: 3 },
    { kind: 'wrong-delimiter', file, given: ';', isAsked: false, other: ',', columns: 3 },
  ],
  'unclosed-quote': [{ kind: 'unclosed-quote', delimiter: ';', ...malformed }],
  'text-after-quote': [{ kind: 'text-after-quote', delimiter: '\t', ...malformed }],
  'record-too-wide': [{ kind: 'record-too-wide', limit: 100_000, delimiter: ',', ...malformed }],
  'record-too-large': [{ kind: 'record-too-large', limit: 67_108_864, ...malformed }],
  'unknown-column': [
    {
      kind: 'unknown-column',
      file,
      column: 'plna',
      columns: ['plan'],
      labels: ['plan'],
      role: 'by',
      likely: undefined,
    },
    {
      kind: 'unknown-column',
      file: '-',
      column: 'user.plan',
      columns: ['nps'],
      labels: ['nps'],
      role: 'by',
      likely: undefined,
      isBeginning: true,
    },
  ],
  'ambiguous-column': [
    { kind: 'ambiguous-column', file, column: 'plan', positions: [2, 5], role: undefined },
  ],
  'several-score-columns': [
    {
      kind: 'several-score-columns',
      file,
      columns: [
        { ...candidate, ...column },
        { ...candidate, name: 'x'.repeat(80), position: 7, label: 'x'.repeat(80) },
      ],
      sampled: 1000,
    },
  ],
  'no-score-column': [
    { ...ofScores, advice: { found: 'no-header', column } },
    { ...ofScores, advice: { found: 'categories', column } },
    { ...ofScores, advice: { found: 'candidates', columns: [{ ...candidate, isLikely: true }], more: 2 } },
    { ...ofScores, advice: { found: 'candidates', columns: [{ ...candidate, isLikely: false }], more: 0 } },
    { ...ofScores, looked: [], advice: { found: 'nothing', columns: ['a', 'b'] } },
    ...(['yes-or-no', 'row-numbers', 'other-scale', 'low'] as const).map((why) => ({
      ...ofScores,
      looked: [{ ...candidate, why }],
      advice: { found: 'nothing' as const, columns: ['a'] },
    })),
  ],
  'stated-scale': [
    { kind: 'stated-scale', file, column, label: 'Recommend us? (1-5)', stated: { low: 1, high: 5 } },
  ],
  'only-two-values': [{ kind: 'only-two-values', files, column: 'q', answers: 12 }],
  'lost-answers': [
    { ...lost, texts: [{ text: 'Extremely likely', rows: 9, may: 'label' }] },
    { ...lost, texts: [{ text: '11', rows: 9, may: 'above' }], hasLowest: false, isShown: false },
    { ...lost, texts: [{ text: '8.5', rows: 9, may: 'fraction' }], more: 3 },
    { ...lost, texts: [{ text: '0', rows: 9, may: 'below' }], scale: { low: 1, high: 10 } },
    { ...lost, texts: [{ text: 'Skipped', rows: 9, may: 'words' }], wanted: 'category' },
  ],
  'no-own-score': [
    {
      kind: 'no-own-score',
      problem: {
        kind: 'no-score-column',
        file,
        looked: [],
        sampled: undefined,
        advice: { found: 'nothing', columns: ['id'] },
      },
      first: 'nps',
    },
  ],
  'unknown-categories': [
    {
      kind: 'unknown-categories',
      file,
      column,
      values: [
        { text: 'Promoter', count: 1234, category: 'promoter' },
        { text: 'Pasywnyy', count: 7, category: undefined },
      ],
      readings: [],
      sampled: 1000,
    },
    {
      kind: 'unknown-categories',
      file,
      column,
      values: [
        { text: '1', count: 5, category: undefined },
        { text: '0', count: 3, category: undefined },
      ],
      readings: [
        [
          ['0', 'detractor'],
          ['1', 'passive'],
        ],
        [
          ['0', 'passive'],
          ['1', 'promoter'],
        ],
      ],
      sampled: undefined,
    },
  ],
  'distribution-table': [
    { kind: 'distribution-table', file, counted: counted[0] },
    { kind: 'distribution-table', file, counted: counted[1] },
    { kind: 'distribution-table', file, counted: counted[2] },
    { kind: 'distribution-table', file, counted: counted[3] },
  ],
  'rows-of-counts': [{ kind: 'rows-of-counts', file }],
  'invited-of-counts': [{ kind: 'invited-of-counts', file }],
  'options-exclude': [
    { kind: 'options-exclude', options: ['score', 'category'] },
    { kind: 'options-exclude', options: ['counts', 'count'] },
    { kind: 'options-exclude', options: ['counts', 'latestBy'] },
  ],
  'column-twice': [{ kind: 'column-twice', option: 'by', text: 'plan,plan' }],
  'no-condition': [
    { kind: 'no-condition', origin, text: 'plan' },
    { kind: 'no-condition', origin: { option: 'before' }, text: 'plan' },
    { kind: 'no-condition', origin: { places: ['nps.config.json: checks[0].where'] }, text: 'plan' },
  ],
  'no-order': [{ kind: 'no-order', origin, text: 'nps>high', value: 'high' }],
  'unclear-value': (
    ['value-order', 'value-sign', 'in-percent', 'no-percent', 'units', 'number-or-date'] as const
  ).map((why) => ({
    kind: 'unclear-value',
    origin,
    text: 'n>1,234',
    value: '1,234',
    column: 'n',
    why,
    instead: ['n>1234', 'n>1.234'],
  })),
  'nothing-compared': [
    { kind: 'nothing-compared', ...comparing, files, examples: ['x'] },
    { kind: 'nothing-compared', ...comparing, wanted: 'date', files, examples: [] },
  ],
  'mixed-units': [{ kind: 'mixed-units', text: 'n:5', column: 'n', units: ['$', '€'] }],
  'numbers-not-settled': [{ kind: 'numbers-not-settled', text: 'n:quartiles', column: 'n', value: '1,234' }],
  'no-date-column': [{ kind: 'no-date-column', file }],
  'several-date-columns': [
    {
      kind: 'several-date-columns',
      file,
      columns: [column, { name: 'x'.repeat(80), position: 7 }],
      wanted: 'latest',
    },
    { kind: 'several-date-columns', file, columns: [column, { name: 'x', position: 7 }], wanted: 'when' },
  ],
  'not-days': [{ kind: 'not-days', option: 'since', text: '2026-13' }],
  'unknown-zone': [
    { kind: 'unknown-zone', zone: 'Europe/Pari' },
    { kind: 'unknown-zone', zone: 'here' },
  ],
  'since-after-until': [{ kind: 'since-after-until', since: '2026-07', until: '2026-06' }],
  'mostly-undated': [
    { kind: 'mostly-undated', files, column, rows: 5, unreadable: 3, blank: 1, examples: ['soon'] },
    { kind: 'mostly-undated', files, column, rows: 5, unreadable: 3, blank: 0, examples: [] },
    { kind: 'mostly-undated', files, column, rows: 5, unreadable: 0, blank: 4, examples: [] },
  ],
  'unknown-reading': [{ kind: 'unknown-reading', text: 'date:moon', how: 'moon', periods: ['day', 'month'] }],
  'no-numbers': [{ kind: 'no-numbers', text: 'age:quartiles', column: 'age', rows: 1000 }],
  'value-never-occurs': [{ kind: 'value-never-occurs', ...never }],
  'dates-not-settled': [{ kind: 'dates-not-settled', files, column: 'd' }],
  'all-weights-zero': [{ kind: 'all-weights-zero', files, column: 'w' }],
  'mostly-rejected': [
    { kind: 'mostly-rejected', files, column: 'q', wanted: 'score', rejected: 3, filled: 5, examples: ['x'] },
    { kind: 'mostly-rejected', files, column: 'q', wanted: 'category', rejected: 3, filled: 5, examples: [] },
  ],
  expectation: [
    { ...expectation, fault: 'more-follows', found: '0', isNumber: true },
    { ...expectation, fault: 'more-follows', found: 'n', isNumber: false },
    { ...expectation, fault: 'expected', wanted: 'a metric', found: undefined },
  ],
  'too-many-groups': [{ kind: 'too-many-groups', limit: 10_000 }],
  'target-not-positive': [{ kind: 'target-not-positive', variable: 'plan', value: null, target: 0 }],
  'targets-do-not-sum': [
    { kind: 'targets-do-not-sum', variable: 'plan', total: 99.1, other: undefined },
    { kind: 'targets-do-not-sum', variable: 'plan', total: 500, other: { variable: 'region', total: 600 } },
  ],
  'targets-cannot-be-met': [{ kind: 'targets-cannot-be-met', variables: ['plan', 'region'], rounds: 1000 }],
};

const count = 1234;
const labelled = { ...column, label: 'NPS score' };

export const WARNINGS: Examples<InputWarning, 'code'> = {
  'score-column': [
    { code: 'score-column', column: 'nps', position: 2, why: { by: 'name' } },
    { code: 'score-column', column: 'nps', why: { by: 'question', question: 'How likely?' } },
  ],
  'lines-above-header': [
    { code: 'lines-above-header', file, count: 2, skipLines: 3, text: 'NPS report Q2' },
    { code: 'lines-above-header', file, count: 1, skipLines: 1, text: undefined },
    { code: 'lines-above-header', file: 'a.xlsx', count: 2, skipLines: 2, text: 'NPS report', unit: 'row' },
  ],
  'other-sheets': [
    {
      code: 'other-sheets',
      file,
      sheet: 'Responses',
      others: [
        { name: 'Cover', isHidden: false },
        { name: 'lists', isHidden: true },
      ],
    },
    { code: 'other-sheets', file, sheet: 'Responses', others: [{ name: 'Q 2', isHidden: false }] },
    { code: 'other-sheets', file, sheet: 'CRM', isFound: true, others: [{ name: 'Q 2', isHidden: false }] },
  ],
  'hidden-cells': [
    { code: 'hidden-cells', file, sheet: 'Responses', count: 12, isFiltered: true, columns: ['C', 'AB'] },
    { code: 'hidden-cells', file, sheet: 'Responses', count: 1, isFiltered: false, columns: [] },
    { code: 'hidden-cells', file, sheet: 'Responses', count: 0, isFiltered: false, columns: ['C'] },
  ],
  'formulas-without-result': [
    { code: 'formulas-without-result', file, count: 1, cell: 'B5' },
    { code: 'formulas-without-result', file, count: 30, cell: 'B5' },
  ],
  'merged-rows': [
    { code: 'merged-rows', file, count: 1, cells: 'B5:B7' },
    { code: 'merged-rows', file, count: 3, cells: 'B5:B7' },
  ],
  'quotes-are-text': [{ code: 'quotes-are-text', file }],
  'late-keys': [
    { code: 'late-keys', file: 'a.jsonl', keys: [{ key: 'plan', rows: 12 }], count: 1 },
    {
      code: 'late-keys',
      file: 'a.jsonl',
      keys: [
        { key: 'plan', rows: 12 },
        { key: 'user.id', rows: 1 },
      ],
      count: 7,
    },
  ],
  'options-of-text': [
    { code: 'options-of-text', file: 'a.xlsx', kind: 'xlsx', options: ['encoding'] },
    { code: 'options-of-text', file: 'a.parquet', kind: 'parquet', options: ['delimiter', 'headerRows'] },
  ],
  'header-rows': [{ code: 'header-rows', file, headerRows: 2, vendor: null }],
  'score-columns-differ': [
    {
      code: 'score-columns-differ',
      columns: [
        { files: [file], column: 'nps', position: 2, why: { by: 'name' } },
        { files, column: 'How likely?' },
      ],
    },
  ],
  'category-codes': [
    {
      code: 'category-codes',
      column: 'group',
      codes: [
        ['1', 'detractor'],
        ['2', 'passive'],
      ],
    },
  ],
  'distribution-table': [
    { code: 'distribution-table', counted: counted[0], isCounted: true },
    { code: 'distribution-table', counted: counted[1], isCounted: false },
  ],
  'blanks-after-quotes': [
    { code: 'blanks-after-quotes', file, count, first: 7 },
    { code: 'blanks-after-quotes', file, count: 1, first: 0 },
  ],
  'short-rows': [{ code: 'short-rows', file, count, first: 7 }],
  'long-rows': [
    { code: 'long-rows', file, count, first: 7, dropped: true },
    { code: 'long-rows', file, count, first: 7, dropped: false },
  ],
  'file-grew': [{ code: 'file-grew', file, bytes: 12 }],
  'encoding-unknown': [{ code: 'encoding-unknown', file, encoding: 'windows-1252' }],
  'utf8-too': [{ code: 'utf8-too', file, encoding: 'windows-1252' }],
  'weighted-file': [{ code: 'weighted-file', file, column: 'wt' }],
  'more-cases': [{ code: 'more-cases', file, count: 200 }],
  'undecodable-characters': [{ code: 'undecodable-characters', file, count }],
  'blank-scores': [{ code: 'blank-scores', count, rows: 9, examples: [{ record: 4 }, { record: 7, file }] }],
  'rejected-scores': [
    { code: 'rejected-scores', count, rows: 1, examples: [{ record: 4, value: 'x' }], texts: [] },
    { code: 'rejected-scores', count, rows: 9, examples: [], texts: [{ text: 'x', rows: 5 }] },
  ],
  'unchecked-counts': [{ code: 'unchecked-counts', files: [file] }],
  'no-answers': [{ code: 'no-answers' }],
  'not-nps': [{ code: 'not-nps', scale: { low: 1, high: 5, passive: 4, promoter: 5 } }],
  'scale-from-1': [{ code: 'scale-from-1' }],
  'small-scale': [
    { code: 'small-scale', low: 1, high: 5, answers: 30 },
    { code: 'small-scale', low: 3, high: 3, answers: 5 },
  ],
  'summary-rows': [
    { code: 'summary-rows', file, count: 1, first: 13, texts: ['Average'] },
    { code: 'summary-rows', file, count: 2, first: 13, texts: [] },
  ],
  'missing-codes': [
    { code: 'missing-codes', count: 9, texts: [{ text: '-99', rows: 9 }] },
    { code: 'missing-codes', count: 1, texts: [] },
  ],
  'similar-segments': [{ code: 'similar-segments', column: 'region', values: ['EMEA', 'Emea'] }],
  'value-never-occurs': [
    { code: 'value-never-occurs', ...never },
    { code: 'value-never-occurs', ...never, instead: { why: 'case', texts: ['plan=Por'] } },
    { code: 'value-never-occurs', ...never, instead: { why: 'span', texts: ['d>=2025-01', 'd<2025-02'] } },
  ],
  'not-compared': [
    { code: 'not-compared', ...comparing, count, examples: [{ record: 4, value: 'x' }] },
    { code: 'not-compared', ...comparing, count: 1, examples: [{ record: 4 }] },
  ],
  'no-numbers': [
    { code: 'no-numbers', column: 'spend', count, examples: [{ record: 4, value: 'x' }] },
    { code: 'no-numbers', column: 'spend', count: 1, examples: [{ record: 4 }] },
  ],
  'beginning-compared': [
    { code: 'beginning-compared', origin, text: 'd<=2025', day: '2025-01-01', instead: 'd<2026-01-01' },
  ],
  'date-column': [
    { code: 'date-column', column: 'when', position: 3, latestBy: 'id' },
    { code: 'date-column', column: 'when', position: 3, latestBy: undefined },
  ],
  'undated-rows': [
    {
      code: 'undated-rows',
      column: 'when',
      count: 4,
      unreadable: 3,
      examples: [{ record: 3, value: 'soon' }],
    },
    { code: 'undated-rows', column: 'when', count: 1, unreadable: 1, examples: [{ record: 3 }] },
    { code: 'undated-rows', column: 'when', count: 2, unreadable: 0, examples: [] },
  ],
  'latest-by-row': [
    { code: 'latest-by-row', latestBy: 'id', falling: undefined },
    { code: 'latest-by-row', latestBy: 'id', falling: 'row' },
  ],
  'doubtful-answers': [
    { code: 'doubtful-answers', file, count, column: labelled, value: 'spam', doubt: 'preview' },
  ],
  'group-disagrees': [{ code: 'group-disagrees', file, column: 'group', count, first: 7 }],
  'repeated-ids': [
    { code: 'repeated-ids', file, count, column: labelled, among: 100_000, date: column },
    { code: 'repeated-ids', file, count, column: labelled, among: undefined, date: undefined },
  ],
  'unmatched-rows': [
    { code: 'unmatched-rows', file, count, rows: 1000, blank: 0, near: [], looked: 3 },
    {
      code: 'unmatched-rows',
      file,
      count: 1,
      rows: 3,
      blank: 1,
      near: [
        { by: 'zeros', count: 1, example: ['007', '7'] },
        { by: 'case', count: 2, example: undefined },
      ],
      looked: 3,
    },
  ],
  'sample-quartiles': [{ code: 'sample-quartiles', column: 'age', rows: 1000, edges: [20, 35, 50] }],
  'superseded-answers': [
    { code: 'superseded-answers', column: 'customer', count, within: undefined },
    { code: 'superseded-answers', column: 'customer', count: 2, within: 'month' },
    { code: 'superseded-answers', column: 'customer', count: 2, within: ['wave', 'plan'] },
  ],
};
