// Response rates: how many were invited, and what is to be said of it.
import type { BlockOptions } from '../../core/block.js';
import type { ReadOptions } from '../../input/options.js';
import type { CliWarning } from '../warnings.js';
import type { CountedReading } from './account.js';

/** The options of a command that tells response rates: of every row where it was said, else where columns tell. */
export function withInvitations<Options extends Pick<ReadOptions, 'invited'>>(options: Options): Options {
  return { ...options, invited: options.invited ?? 'found' };
}

/** How the block of all responses is computed, with their rate where it is known. */
export function withRate(
  figures: BlockOptions,
  { invitations }: Pick<CountedReading, 'invitations'>,
): BlockOptions {
  return invitations === undefined ? figures : { ...figures, unanswered: invitations.unanswered };
}

/** What is to be said of how invitations were told from other rows. */
export function invitationWarnings({
  invitations,
  answered,
}: Pick<CountedReading, 'invitations' | 'answered'>): CliWarning[] {
  if (invitations === undefined) return [];
  const { unanswered, unsent, columns, tellAnswered } = invitations;
  return [
    ...(columns.length > 0 ? [{ code: 'invitation-columns', columns, tellAnswered } as const] : []),
    ...(unsent > 0 ? [{ code: 'unsent-invitations', count: unsent } as const] : []),
    ...(unanswered === 0 && answered > 0 ? [{ code: 'all-invited-answered' } as const] : []),
  ];
}
