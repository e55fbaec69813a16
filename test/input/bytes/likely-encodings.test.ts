// Texts in an encoding that nobody named: the right one is told first, or among the first where they are close.
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { likelyEncodings } from '../../../src/input/bytes/likely-encodings.js';
import { inspectFile, inspectForPeople } from '../../../src/input/inspect.js';
import { errorOf, textSource } from '../../support/reading.js';

const WESTERN = 'Très bon café à Zürich\nGröße paßt nicht\nmañana en España\n';
const TEXTS: readonly [string, string][] = [
  ['windows-1252', `${WESTERN}“so-so” – l’été\n`],
  ['macintosh', WESTERN],
  ['cp850', WESTERN],
  ['windows-1250', 'Bardzo dobra obsługa, dziękuję\nźle się działo\n'],
  ['windows-1251', 'Очень хорошо\nПлохая связь\n'],
  ['koi8-r', 'Очень хорошо\nПлохая связь\n'],
  ['cp866', 'Очень хорошо\nПлохая связь\n'],
  ['windows-1253', 'Πολύ καλή εξυπηρέτηση\n'],
  ['windows-1254', 'Çok iyi teşekkürler ığdır\n'],
  ['windows-1256', 'خدمة ممتازة\n'],
  ['shift_jis', 'とても良いサービスです\n対応が遅い\n'],
  ['euc-jp', 'とても良いサービスです\n対応が遅い\n'],
  ['gb18030', '服务很好，非常满意\n太慢了\n'],
  ['big5', '服務很好，非常滿意\n太慢了\n'],
  ['euc-kr', '서비스가 아주 좋아요\n너무 느려요\n'],
];

describe('the likely encodings', () => {
  test.each(TEXTS)('%s comes first', async (encoding, text) => {
    const [first] = await likelyEncodings(iconv.encode(`id,nps,c\n${text}`, encoding));
    expect(first).toEqual({ encoding, samples: text.trim().split('\n').slice(0, 3) });
  });

  test('windows-1255 is among them', async () => {
    const found = await likelyEncodings(iconv.encode('שירות מצוין\n', 'windows-1255'));
    expect(found.map(({ encoding }) => encoding)).toContain('windows-1255');
  });

  test('of noise there are none', async () => {
    expect(
      await likelyEncodings(Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 131 + 7) % 256))),
    ).toEqual([]);
  });
});

describe('inspect', () => {
  const bytes = iconv.encode('id,nps,c\n1,9,Größe\n2,10,ok\n', 'windows-1252');

  test.each([1, 7, 1000])('reads a stream in pieces of %i in the most likely one', async (size) => {
    const { inspection, rows, warnings } = await inspectForPeople(textSource(bytes, '-', size), {});
    expect(rows).toBe(2);
    expect(inspection).toMatchObject({ encoding: 'windows-1252', score: { name: 'nps' } });
    expect(inspection.encodings[0]).toEqual({ encoding: 'windows-1252', samples: ['1,9,Größe'] });
    expect(warnings[0]).toMatchObject({ code: 'encoding-unknown', encoding: 'windows-1252' });
  });

  test('tells none where it is known, and does not guess for others', async () => {
    const { inspection } = await inspectForPeople(textSource(bytes), { encoding: 'windows-1252' });
    expect(inspection.encodings).toEqual([]);
    expect((await errorOf(inspectFile(textSource(bytes), {}))).code).toBe('encoding');
  });
});
