// What can be asked of a part of a text, in any thread: counts of answers, or what the columns hold.
import { type CountRequest, countPart, type PartCounts } from './part.js';
import type { PartSteps } from './part-bytes.js';
import { type PartProfile, type ProfileRequest, profilePart } from './profile-part.js';

export type PartRequest = CountRequest | ProfileRequest;
export type Part = PartCounts | PartProfile;

/** What a request is answered with. */
export type PartOf<Request extends PartRequest> = Request extends ProfileRequest ? PartProfile : PartCounts;

/** Reads a part; undefined where rows must be looked at one by one. */
export type PartReader<Request extends PartRequest> = (
  request: Request,
) => PartSteps<PartOf<Request> | undefined>;

/** A {@link PartReader} for whatever is asked. */
export function readPart(request: PartRequest): PartSteps<Part | undefined> {
  return 'profiled' in request ? profilePart(request) : countPart(request);
}
