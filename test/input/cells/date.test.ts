// Dates: each form that survey tools and people write, both orders of day and month, and days that do not exist.
import { describe, expect, test } from 'vitest';
import { isDayOnly, readDate, readWrittenDate } from '../../../src/input/cells/date.js';

/** The seconds that JavaScript's own clock gives for a UTC time in ISO form. */
const at = (iso: string) => Date.parse(`${iso}Z`) / 1000;

test.each([
  ['2025-03-31', '2025-03-31T00:00'],
  [' 2025-03-31 ', '2025-03-31T00:00'],
  ['2025-3-1', '2025-03-01T00:00'],
  ['2025/03/31', '2025-03-31T00:00'],
  ['2024-02-29', '2024-02-29T00:00'],
  ['2000-02-29', '2000-02-29T00:00'],
  ['2017-07-18 08:28:09', '2017-07-18T08:28:09'],
  ['2017-07-18T08:28:09', '2017-07-18T08:28:09'],
  ['2017-07-18 08:28', '2017-07-18T08:28'],
  ['2022-09-05T13:43:12Z', '2022-09-05T13:43:12'],
  ['2022-09-05T13:43:12.250Z', '2022-09-05T13:43:12.250'],
  ['2022-09-05 13:43:12,250', '2022-09-05T13:43:12.250'],
  ['2013-08-29T23:00:00-07:00', '2013-08-29T23:00'],
  ['2013-08-29T23:00:00+0530', '2013-08-29T23:00'],
  ['2023-01-23 06:24:12 UTC', '2023-01-23T06:24:12'],
  ['2026/05/20 1:43:01 PM GMT+1', '2026-05-20T13:43:01'],
  ['2026/05/20 12:05:00 AM', '2026-05-20T00:05'],
  ['2026/05/20 12:30:00 pm', '2026-05-20T12:30'],
  ['1532331296', '2018-07-23T07:34:56'],
  ['1532331296.5', '2018-07-23T07:34:56.500'],
  ['1532331296.125', '2018-07-23T07:34:56.125'],
  ['1532331296.250', '2018-07-23T07:34:56.250'],
  ['987654321', '2001-04-19T04:25:21'],
])('%j is %s either way', (cell, iso) => {
  expect(readDate(cell)).toEqual({ DMY: at(iso), MDY: at(iso) });
});

describe('day and month', () => {
  test.each([
    ['3/12/2025', '2025-12-03T00:00', '2025-03-12T00:00'],
    ['03-12-2025', '2025-12-03T00:00', '2025-03-12T00:00'],
    ['3.12.25', '2025-12-03T00:00', '2025-03-12T00:00'],
    ['3/12/25 10:47', '2025-12-03T10:47', '2025-03-12T10:47'],
    ['06/08/2020 10:36:30 PM', '2020-08-06T22:36:30', '2020-06-08T22:36:30'],
    ['7/7/2020', '2020-07-07T00:00', '2020-07-07T00:00'],
  ])('%j is read both ways', (cell, dmy, mdy) => {
    expect(readDate(cell)).toEqual({ DMY: at(dmy), MDY: at(mdy) });
  });

  test('a part over 12 is the day', () => {
    expect(readDate('13/12/2025')).toEqual({ DMY: at('2025-12-13T00:00'), MDY: Number.NaN });
    expect(readDate('12/13/2025')).toEqual({ DMY: Number.NaN, MDY: at('2025-12-13T00:00') });
    expect(readDate('31/4/2025')).toBeNull();
    expect(readDate('4/31/2025')).toBeNull();
    expect(readDate('29/2/2024')?.DMY).toBe(at('2024-02-29T00:00'));
  });
});

const NO_DATES = [
  ...['', 'x', '2025', '12345678', '12345678901', '-1532331296', '202513', '189912', '210101', '20250230'],
  ...['29220', '73051', '4102444800', '7700900100', '123', '43290.', '20250331246060'],
  ...[
    '2025-02-29',
    '2100-02-29',
    '2025-02-30',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-01-32',
    '2025-13',
  ],
  ...['2025-03/31', '1/2-2025', '32/1/2025', '13/13/2025', '0/1/2025', '29/2/2025', '1/2/202', '0025-01-01'],
  ...[
    '2025-01-01 10:60',
    '2025-01-01 10:00:60',
    '2025-01-01 13:00 PM',
    '2025-01-01 0:30 AM',
    '2025-01-01 25:00',
  ],
  ...['2025-01-01 10:00+x5:30', '2025-01-01 10:00+0x:30', '2025-01-01 10:00+05:x0', '2025-01-01 10:00+05:3x'],
  ...['x20240601', '20240601x', '189901', 'May 1899', 'May 2101'],
  ...['2025-01-01x10:00', '2025-01-01-10:00:00', '2025-01-01 10:00x0530', '2025-01-01 10:00:0x'],
  // To some midnight at the end of the day, to others at its beginning.
  ...['2025-01-01 24:00', '1/1/2025, 24:00:00'],
  ...[
    '2025-01-01 10',
    '2025-01-01x',
    '2025-01-01 10:00 XYZ',
    'on 2025-01-01',
    '2025-01-01-02',
    '2025-01-01, 10',
  ],
  ...[
    '30 February 2025',
    '30 févr. 2025',
    '31. April 2025',
    'Feb 29, 2025',
    '0 May 2025',
    '32 mai 2025',
    '5 March',
  ],
  ...[
    'Dec 24',
    'May be 2024',
    '1 May be 2024',
    'Room 12 March 2024',
    'marching 12 2024',
    '12 Marsh 2024',
    'May 1200',
  ],
  ...[
    '5 March 2025 or later',
    'since 5 March 2025',
    '24-06',
    '2024-Q2',
    '2024-W23',
    '10:30',
    '1.2.3',
    '10.12.14.16',
  ],
  `2025-01-01 10:00${' '.repeat(200_000)}x`,
  `${'5 '.repeat(40)}March 2025`,
];

test.each(NO_DATES)('%j is no date', (cell) => {
  expect(readDate(cell)).toBeNull();
  expect(readWrittenDate(cell)).toBeNull();
});

// One of each form.
test.each([
  ...['2025-03-31', '2025/3/1', '2025. 3. 1.', '2017-07-18 08:28:09', '2022-09-05T13:43:12.250Z'],
  ...['2013-08-29T23:00:00-07:00', '2024-06-01T10:00+02:00[Europe/Berlin]', '2026/05/20 1:43:01 PM GMT+1'],
  ...['3/12/2025', '3.12.25', '06/08/2020 10:36:30 PM', '26/12/2024 10.30', 'Mon 18/03/2024'],
  ...['20240601T101500Z', '20240601T1015', '20240601T101500+05:30', '20240601T101500-0730'],
  ...['2024-06', '2024/6', '06/2024', 'June 2024', 'junio de 2024'],
  ...['2 March 2025', 'March 2, 2025', '2025-Mar-02', '02MAR2025', 'dimanche 2 mars 2025', '2-mrt-2025'],
  ...['Jan 2, 2025 at 12:05 a.m.', 'Do., 2. Jan. 2025 um 10:30 Uhr', '18-MAR-24 01.30.00.000000 PM'],
  ...['Mon Mar 18 13:00:00 UTC 2024', 'Mon Mar 18 2024 13:00:00 GMT+0100 (Central European Standard Time)'],
])('%j is a date, and none with something else before or after it', (cell) => {
  expect(readWrittenDate(cell)).not.toBeNull();
  for (const other of ['#', '~', '?', '$', '%', '+', 'x ', 'about ', '7 8 ', '- ', '/ '])
    expect(readWrittenDate(other + cell), other + cell).toBeNull();
  for (const other of ['#', '~', '?', '$', '%', '+', ' x', ' or later', ' 7 8', ' -', ' /'])
    expect(readWrittenDate(cell + other), cell + other).toBeNull();
});

test('a text of more than 80 characters is no date, whatever it begins with', () => {
  const ofLength = (length: number) => {
    const begin = 'Mon Mar 18 2024 13:00:00 GMT+0100 (';
    return `${begin}${'Central European Standard Time '.repeat(9).slice(0, length - begin.length - 1)})`;
  };
  for (const [length, isDate] of [
    [70, true],
    [80, true],
    [81, false],
    [120, false],
  ] as const) {
    expect(ofLength(length)).toHaveLength(length);
    expect(readWrittenDate(ofLength(length)) !== null, `${length}`).toBe(isDate);
    expect(readDate(ofLength(length)) !== null, `${length}`).toBe(isDate);
  }
});

test('a number of more than 80 characters is no date', () => {
  // Noon of day 45292 of Excel, 2024-01-01.
  const ofLength = (length: number) => `45292.5${'0'.repeat(length - 7)}`;
  expect(readDate(ofLength(80))!.DMY).toBe(Date.UTC(2024, 0, 1, 12) / 1000);
  expect(readDate(ofLength(81))).toBeNull();
});

// The same day in eight languages, as each writes it. 2025-03-02 was a Sunday.
describe('2 March 2025 with the name of the month', () => {
  test.each([
    ...[
      'March 2, 2025',
      'Mar 2, 2025',
      'Mar. 2nd, 2025',
      'Sunday, March 2, 2025',
      'Sun 2 Mar 2025',
      '2nd of March 2025',
      'the 2nd of March 2025',
    ],
    ...['2 mars 2025', 'dimanche 2 mars 2025', 'dim. 2 mars 2025', 'le 2 mars 2025', '2-mars-2025'],
    ...['2 martie 2025', 'duminică, 2 martie 2025', '2 mar. 2025', 'dum., 2 mart. 2025'],
    ...[
      '2 de marzo de 2025',
      'domingo, 2 de marzo de 2025',
      'el 2 de marzo de 2025',
      '2 marzo 2025',
      'dom 2 mar 2025',
      '2 de marzo del 2025',
    ],
    ...['2 de março de 2025', 'domingo, 2 de março de 2025', '2/mar/2025', 'dom., 2 de mar. de 2025'],
    ...[
      '2. März 2025',
      'Sonntag, 2. März 2025',
      'So., 2. Mrz. 2025',
      '2. Maerz 2025',
      'den 2. März 2025',
      'So 2.März 2025',
    ],
    ...[
      '2 maart 2025',
      'zondag 2 maart 2025',
      'zo 2 mrt. 2025',
      'zondag de 2 maart 2025',
      'de 2 maart 2025',
      '2-mrt-2025',
    ],
    ...['domenica 2 marzo 2025', 'il 2 marzo 2025', 'dom 2 mar 2025', '2º marzo 2025'],
    ...[
      '02-MAR-25',
      '2-Mar-25',
      '02MAR2025',
      '2025-Mar-02',
      '2025 March 2',
      '2025 - March 2',
      "'2 March 2025",
      '="2 March 2025"',
    ],
    ...[
      '  2\u00a0mars\u202f2025 ',
      '\u200e2 March 2025',
      '２ March ２０２５',
      '2 MARCH 2025',
      'ma\u0308rz 2, 2025',
    ],
  ])('%j', (cell) => {
    const readings = { DMY: at('2025-03-02T00:00'), MDY: at('2025-03-02T00:00') };
    expect(readDate(cell)).toEqual(readings);
    expect(readWrittenDate(cell)).toEqual(readings);
    expect(isDayOnly(cell)).toBe(true);
  });
});

/** The days of the week as each language writes them out and shortens them, from Monday on. */
const WEEKDAYS: Record<string, string> = {
  en: 'Monday/Mon Tuesday/Tue/Tues Wednesday/Wed Thursday/Thu/Thur/Thurs Friday/Fri Saturday/Sat Sunday/Sun',
  fr: 'lundi/lun. mardi/mar. mercredi/mer. jeudi/jeu. vendredi/ven. samedi/sam. dimanche/dim.',
  ro: 'luni/lun. marți/mar. miercuri/mie. joi vineri/vin. sâmbătă/sâm. duminică/dum.',
  es: 'lunes/lun. martes/mar. miércoles/mié. jueves/jue. viernes/vie. sábado/sáb. domingo/dom.',
  pt: 'segunda-feira/segunda/seg. terça-feira/terça/ter. quarta-feira/quarta/qua. quinta-feira/quinta/qui. sexta-feira/sexta/sex. sábado/sáb. domingo/dom.',
  de: 'Montag/Mo Dienstag/Di Mittwoch/Mi Donnerstag/Do Freitag/Fr Samstag/Sonnabend/Sa Sonntag/So',
  nl: 'maandag/ma dinsdag/di woensdag/wo donderdag/do vrijdag/vr zaterdag/za zondag/zo',
  it: 'lunedì/lun martedì/mar mercoledì/mer giovedì/gio venerdì/ven sabato/sab domenica/dom',
};

test.each(Object.entries(WEEKDAYS))('a day of the week in %s says nothing more', (_, names) => {
  // 2025-03-03 was a Monday.
  for (const [i, forms] of names.split(' ').entries())
    for (const name of forms.split('/')) {
      for (const cell of [
        `${name} 0${i + 3}.03.2025`,
        `${name}, ${i + 3} March 2025`,
        `${name}, 2025-03-0${i + 3}`,
      ])
        expect([cell, readWrittenDate(cell)?.DMY]).toEqual([cell, at(`2025-03-0${i + 3}T00:00`)]);
      expect(readWrittenDate(`${name}x 0${i + 3}.03.2025`)).toBeNull();
    }
});

/** The months as each language writes them out and shortens them. */
const MONTHS: Record<string, string> = {
  en: 'January/Jan February/Feb March/Mar April/Apr May June/Jun July/Jul August/Aug September/Sept October/Oct November/Nov December/Dec',
  fr: 'janvier/janv. février/févr. mars avril/avr. mai juin juillet/juil. août septembre/sept. octobre/oct. novembre/nov. décembre/déc.',
  ro: 'ianuarie/ian. februarie/feb. martie/mar. aprilie/apr. mai iunie/iun. iulie/iul. august/aug. septembrie/sept. octombrie/oct. noiembrie/nov. decembrie/dec.',
  es: 'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/sept octubre/oct noviembre/nov diciembre/dic',
  pt: 'janeiro/jan. fevereiro/fev. março/mar. abril/abr. maio/mai. junho/jun. julho/jul. agosto/ago. setembro/set. outubro/out. novembro/nov. dezembro/dez.',
  de: 'Januar/Jan. Februar/Feb. März/Mrz. April/Apr. Mai Juni/Jun. Juli/Jul. August/Aug. September/Sept. Oktober/Okt. November/Nov. Dezember/Dez.',
  nl: 'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec',
  it: 'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set ottobre/ott novembre/nov dicembre/dic',
};

test.each(Object.entries(MONTHS))('the months in %s', (_, names) => {
  for (const [i, forms] of names.split(' ').entries()) {
    const month = String(i + 1).padStart(2, '0');
    for (const name of forms.split('/')) {
      expect([name, readDate(`5 ${name} 2024`)?.DMY]).toEqual([name, at(`2024-${month}-05T00:00`)]);
      expect([name, readDate(`${name} 2024`)?.DMY]).toEqual([name, at(`2024-${month}-01T00:00`)]);
    }
  }
});

describe('with a time', () => {
  test.each([
    ['jeudi 2 janvier 2025 à 10:30', '2025-01-02T10:30'],
    ['Thursday, January 2, 2025 3:04 PM', '2025-01-02T15:04'],
    ['Do., 2. Jan. 2025 um 10:30 Uhr', '2025-01-02T10:30'],
    ['Jan 2, 2025 at 12:05 a.m.', '2025-01-02T00:05'],
    ['1er août 2024 10h30', '2024-08-01T10:30'],
    ['18-MAR-24 01.30.00.000000 PM', '2024-03-18T13:30'],
    ['18MAR2024:10:30:00', '2024-03-18T10:30'],
    ['Mon Mar 18 2024 13:00:00 GMT+0100 (Central European Standard Time)', '2024-03-18T13:00'],
    ['Mon, 18 Mar 2024 13:00:00 +0000', '2024-03-18T13:00'],
    ['Mon Mar 18 13:00:00 UTC 2024', '2024-03-18T13:00'],
    ['Mon Mar 18 13:00:00 2024', '2024-03-18T13:00'],
    ['2024-06-01T10:00:00.000+02:00', '2024-06-01T10:00'],
    ['2024-06-01T10:00+02:00[Europe/Berlin]', '2024-06-01T10:00'],
    ['2024-06-01 10:00 CET', '2024-06-01T10:00'],
    ['2024-06-01 10:00 p.m.', '2024-06-01T22:00'],
    ['2024-06-01 10:00 p.\u00a0m.', '2024-06-01T22:00'],
    ['2024-06-01 3 pm', '2024-06-01T15:00'],
    ['20240601T101500Z', '2024-06-01T10:15'],
    ['20240601T101500', '2024-06-01T10:15'],
    ['20240601T101500.25Z', '2024-06-01T10:15:00.250'],
    ['20240601T101500,250', '2024-06-01T10:15:00.250'],
    ['26/12/2024 1:30 pm', '2024-12-26T13:30'],
    ['26/12/2024 1:30 PM utc', '2024-12-26T13:30'],
    ['2024-06-01 3pm', '2024-06-01T15:00'],
    ['2024-06-01 3 P.M.', '2024-06-01T15:00'],
    ['20240601T1015', '2024-06-01T10:15'],
    ['20240601T101500+02', '2024-06-01T10:15'],
    ['20240601T101500-0730', '2024-06-01T10:15'],
    ['20240601T101500+05:30', '2024-06-01T10:15'],
    ['2024.06.01 10:15', '2024-06-01T10:15'],
    ["'2024-06-01 10:15", '2024-06-01T10:15'],
    ['26/12/2024 10.30', '2024-12-26T10:30'],
  ])('%j is %s', (cell, iso) => {
    expect(readDate(cell)?.DMY).toBe(at(iso));
    expect(isDayOnly(cell)).toBe(false);
  });
});

describe('other signs', () => {
  test.each([
    ['2024. 03. 18.', '2024-03-18T00:00'],
    ['18. 3. 2024', '2024-03-18T00:00'],
    ['18 / 3 / 2024', '2024-03-18T00:00'],
    ['２０２４/０３/１８', '2024-03-18T00:00'],
    ['١٨/٠٣/٢٠٢٤', '2024-03-18T00:00'],
    ['Mon 18/03/2024', '2024-03-18T00:00'],
    ['Mo., 18.03.2024', '2024-03-18T00:00'],
    ['lundi 18/03/2024', '2024-03-18T00:00'],
    ['Monday, 2024-03-18', '2024-03-18T00:00'],
    ['18/03/69', '2069-03-18T00:00'],
    ['18/03/70', '1970-03-18T00:00'],
    ['2025-03-18Z', '2025-03-18T00:00'],
  ])('%j is %s', (cell, iso) => {
    expect(readWrittenDate(cell)?.DMY).toBe(at(iso));
  });
});

// Excel's own: 45000 is 2023-03-15, and 43292.10727 shows as 2018-07-11 02:34:28.
describe('bare numbers are dates only where dates are wanted', () => {
  test.each([
    ['202406', '2024-06-01T00:00', true],
    ['20240601', '2024-06-01T00:00', true],
    ['202406011030', '2024-06-01T10:30', false],
    ['20240601103015', '2024-06-01T10:30:15', false],
    ['1710288000', '2024-03-13T00:00', false],
    ['1710288000000', '2024-03-13T00:00', false],
    ['1710288000500', '2024-03-13T00:00:00.500', false],
    ['45000', '2023-03-15T00:00', true],
    ['45000.5', '2023-03-15T12:00', false],
    ['43292,10727', '2018-07-11T02:34:28', false],
    ['45000.4166666667', '2023-03-15T10:00', false],
    ['29221', '1980-01-01T00:00', true],
    ["'45000", '2023-03-15T00:00', true],
  ])('%j is %s', (cell, iso, day) => {
    expect(readDate(cell)).toEqual({ DMY: at(iso), MDY: at(iso) });
    expect(readWrittenDate(cell)).toBeNull();
    expect(isDayOnly(cell)).toBe(day);
  });
});

test('years from 1900 to 2100 are of our time', () => {
  for (const [cell, iso] of [
    ['190001', '1900-01-01'],
    ['210012', '2100-12-01'],
    ['19000101', '1900-01-01'],
    ['21001231', '2100-12-31'],
    ['May 1900', '1900-05-01'],
    ['May 2100', '2100-05-01'],
  ] as const)
    expect([cell, readDate(cell)?.DMY]).toEqual([cell, at(`${iso}T00:00`)]);
});

test('of thousands of cells each is read as by itself', () => {
  const cells = Array.from({ length: 5000 }, (_, i) => [
    `2025-01-01 10:${String(i % 60).padStart(2, '0')}:${String(Math.floor(i / 60) % 60).padStart(2, '0')}`,
    `no date ${i}`,
  ]).flat();
  const all = [...cells, ...cells.slice(0, 20)];
  expect(all.map((cell) => readWrittenDate(cell)?.DMY)).toEqual(
    all.map((cell) => (cell.startsWith('no') ? undefined : at(cell.replace(' ', 'T')))),
  );
});

test.each([
  ['2024-06', '2024-06-01T00:00'],
  ['2024/6', '2024-06-01T00:00'],
  ['06/2024', '2024-06-01T00:00'],
  ['June 2024', '2024-06-01T00:00'],
  ['junio de 2024', '2024-06-01T00:00'],
])('the month %j is its beginning', (cell, iso) => {
  expect(readWrittenDate(cell)).toEqual({ DMY: at(iso), MDY: at(iso) });
});

test.each([
  ['2025-03-31', true],
  ['3/12/2025', true],
  ['2025-03-31 00:00', false],
  ['1532331296', false],
])('isDayOnly(%j) is %s', (cell, expected) => {
  expect(isDayOnly(cell)).toBe(expected);
});
