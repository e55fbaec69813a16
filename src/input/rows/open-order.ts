// Whether day or month comes first in a column of dates, as its periods show while they are met.
import type { DateOrder } from '../cells/date.js';
import { openPeriod } from '../cells/open-period.js';

export class OpenOrder {
  private found: DateOrder | undefined;
  private by: string | undefined;
  private matters = false;

  /** @param column a name that holds in every file */
  constructor(readonly column: string) {}

  /** Undefined as long as nothing shows it. */
  get order(): DateOrder | undefined {
    return this.found;
  }

  /** The period that showed it. */
  get settledBy(): string | undefined {
    return this.by;
  }

  /** Whether a period depends on it, and nothing shows it. */
  get isAmbiguous(): boolean {
    return this.matters && this.found === undefined;
  }

  /** @returns false where the period is possible in the other order only */
  see(value: string): boolean {
    const period = openPeriod(value);
    if (period === undefined) return true;
    const possible = period.MDY === '' ? 'DMY' : period.DMY === '' ? 'MDY' : undefined;
    if (possible === undefined) {
      this.matters = true;
      return true;
    }
    if (this.found === undefined) {
      this.found = possible;
      this.by = period[possible];
    }
    return this.found === possible;
  }
}
