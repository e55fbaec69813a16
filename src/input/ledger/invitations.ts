// The invitations of rows that have no answer: how many there are, and whether the file tells.
import type { Delivery } from '../cells/delivery.js';
import type { InvitationColumns } from '../columns/invitations.js';
import type { InvitationsRead } from '../options.js';

/** Kept over all files of a data set. */
export class InvitationAccount {
  private readonly said: Record<Delivery, number> = {
    unsent: 0,
    unknown: 0,
    answered: 0,
    waiting: 0,
    sent: 0,
  };
  /** Whether each file had the columns. */
  private isOfAll = true;

  /** @param isAsked every row is an invitation, whatever columns say */
  constructor(
    private readonly found: InvitationColumns,
    private readonly isAsked: boolean,
  ) {}

  /** A file that has only some of these columns. */
  begin(columns: number): void {
    this.isOfAll &&= columns === this.found.columns.length;
  }

  /**
   * Enters rows without an answer.
   * @param responses that they stand for
   * @returns the invitations that they are
   */
  enter(delivery: Delivery, responses: number): number {
    this.said[delivery] += responses;
    return delivery === 'unsent' ? 0 : responses;
  }

  /** What is known in the end; undefined where it is not known which rows are invitations, or all of them have an answer. */
  get read(): InvitationsRead | undefined {
    const { unsent, unknown, answered, waiting, sent } = this.said;
    const isSure = this.found.tellAnswered && this.isOfAll && unknown === 0 && waiting > 0;
    if (!this.isAsked && !isSure) return undefined;
    const columns = this.found.columns.map(({ column, position }) => ({ name: column, position }));
    return {
      unanswered: unknown + answered + waiting + sent,
      unsent,
      columns: this.isOfAll ? columns : [],
      tellAnswered: this.found.tellAnswered,
    };
  }
}
