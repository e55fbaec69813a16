// Bytes in pieces as a pipe gives them: in memory that is used again once its reader says so.
import { chunkOf, newRoom } from '../../src/input/bytes/chunks.js';

/** A piece in memory that is used again, where it is not too large. */
export function asPiped(piece: Uint8Array): Uint8Array {
  const room = newRoom();
  if (piece.length > room.length) return piece;
  room.set(piece);
  return chunkOf(room, piece.length);
}
