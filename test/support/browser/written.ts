// A report as the HTML page that a browser opens.
import { USUAL_NUMERALS } from '../../../src/report/numerals.js';
import type { ReportOfPage } from '../../../src/report/page.js';
import { render } from '../../../src/report/render.js';
import { en } from '../../../src/words/en.js';

/** The page as text. */
export function htmlOf(report: ReportOfPage): Promise<string> {
  return render(report, 'html', {
    columns: null,
    colorLevel: 0,
    charset: 'unicode',
    numerals: USUAL_NUMERALS,
    version: '0.1.0',
    words: en.formats,
  });
}
