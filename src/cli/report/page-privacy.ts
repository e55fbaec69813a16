// --min-n over a whole page: what its parts would tell is looked at together, before any of them tells it.
import { hideOnPage } from '../../core/page-privacy.js';
import type { Respondents } from '../../core/shared-sums.js';
import type { Hidden, Hide } from '../../core/small-groups.js';

/**
 * Whether few respondents are of one number and not of another, as those who answered and wrote no comment: their figures
 * follow where both are told.
 * @param minN undefined where all may be told
 */
export function leavesFew(one: number, other: number, minN: number | undefined): boolean {
  const rest = Math.abs(one - other);
  return minN !== undefined && rest > 0 && rest < minN;
}

/** What a part would tell, and where the answer goes. */
interface Request {
  readonly respondents: Respondents;
  readonly answer: (hidden: readonly Hidden[]) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Where the parts of a page ask what they may tell. They are computed at the same time, after one reading: each asks once,
 * and waits until all others have asked too, or have nothing to ask.
 */
export class PagePrivacy {
  /** Parts that may still ask. */
  private readonly awaited = new Set<string>();
  private readonly requests = new Map<string, Request>();
  private readonly order: string[] = [];
  private responses: number | undefined;
  private minN = 1;

  /** What the page shows of all answers; nothing is decided before it is known. */
  tellsAll(responses: number): void {
    this.responses = responses;
    this.decide();
  }

  /** What a part asks instead of `whatToHide`: the first is the last that is hidden. */
  of(part: string): Hide {
    this.awaited.add(part);
    this.order.push(part);
    return ([respondents], minN) =>
      new Promise((answer, fail) => {
        this.minN = minN;
        this.requests.set(part, { respondents: respondents!, answer, fail });
        this.leave(part);
      });
  }

  /** A part asks nothing more: it has asked, it tells nothing, or it failed. */
  leave(part: string): void {
    this.awaited.delete(part);
    this.decide();
  }

  private decide(): void {
    if (this.responses === undefined || this.awaited.size > 0 || this.requests.size === 0) return;
    const asked = this.order.flatMap((part) => this.requests.get(part) ?? []);
    this.requests.clear();
    try {
      const hidden = hideOnPage(
        this.responses,
        asked.map(({ respondents }) => respondents),
        this.minN,
      );
      for (const [i, { answer }] of asked.entries()) answer([hidden[i]!]);
    } catch (error) {
      for (const { fail } of asked) fail(error);
    }
  }
}
