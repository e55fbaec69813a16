import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderJson } from '../../src/report/json.js';
import { plain } from '../support/report/reports.js';

it('writes the frame in its order, pretty, with a newline at the end', () => {
  const report = {
    ...plain,
    options: { confidence: 95 },
    result: { nps: 28.594695, responses: null },
    warnings: [
      { code: 'rejected-scores', message: '3 rejected', count: 3 },
      { code: 'no-answers', message: 'none' },
    ],
  };
  expect([...renderJson(report, '0.1.0')].join('')).toBe(`{
  "formatVersion": "1.0",
  "command": "score",
  "tool": {
    "name": "net-promoter",
    "version": "0.1.0"
  },
  "input": null,
  "options": {
    "confidence": 95
  },
  "result": {
    "nps": 28.594695,
    "responses": null
  },
  "warnings": [
    {
      "code": "rejected-scores",
      "message": "3 rejected",
      "count": 3
    },
    {
      "code": "no-answers",
      "message": "none"
    }
  ]
}
`);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY])('takes %s for a defect, not for null', (nps) => {
  expect(() => [...renderJson({ ...plain, result: { nps } }, '0.1.0')]).toThrow(`nps is ${nps}`);
});

it('can be parsed back, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (result) => {
      const json = [...renderJson({ ...plain, result }, '0.1.0')].join('');
      // -0 is 0 in JSON.
      expect(JSON.parse(json).result).toEqual(JSON.parse(JSON.stringify(result)));
    }),
  );
});

it('holds nothing that a terminal would act on', () => {
  const segment = { '\x1b[2J\x9b2J': 'a\u202eb\x7f' };
  const json = [...renderJson({ ...plain, result: segment }, '0.1.0')].join('');
  expect(json).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  expect(JSON.parse(json).result).toEqual(segment);
});
