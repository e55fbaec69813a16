// What nps init says: the file that it wrote, what is in it, and how to go on.
import type { InputAccount } from '../../core/account.js';
import type { CategoryCodesOption } from '../../input/cells/category.js';
import { categoryCodesText } from '../../words/category-codes.js';
import type { Words } from '../../words/words.js';
import type { Config } from '../config/schema.js';
import type { Computed, Shown } from '../output/computed.js';

/** What nps init computes: the configuration, as it was written. */
export interface Initialized extends Computed<Config> {
  input: InputAccount;
  /** The file that was written. */
  output: string;
  /** Of the configuration: the settings, and what the check expects. */
  settings: Readonly<Record<string, unknown>>;
  expect: string;
  /** The NPS that the threshold was made of, as the check tells it. */
  figures: string;
  /** A configuration further up, in the place of which this one comes for the current folder. */
  hides?: string;
  /** The command line that makes the check. */
  next: string;
}

/** A setting in the cell of a table: what values of a category column mean, as it is typed. */
function shownSetting(value: unknown): string {
  return typeof value === 'object' ? categoryCodesText(value as CategoryCodesOption) : String(value);
}

/** The report of nps init. */
export function initView(initialized: Initialized, { init, figures }: Words): Shown<Config> {
  const { output, settings, expect, input, next, scale, hides } = initialized;
  return {
    ...initialized,
    title: [{ text: init.written(output), tone: 'strong' }],
    tables: [
      {
        columns: [
          { title: '', name: init.headings.setting, kind: 'text' },
          { title: '', name: init.headings.value, kind: 'text' },
        ],
        rows: [
          ...Object.entries(settings).map(([key, value]) => [key, shownSetting(value)]),
          [init.check, expect],
        ],
      },
    ],
    footer: [
      init.nps(initialized.figures, scale),
      init.passes(scale),
      figures.account(input),
      ...(hides === undefined ? [] : [init.hides(hides)]),
      init.next(next),
    ],
    records: { header: [], rows: [] },
  };
}
