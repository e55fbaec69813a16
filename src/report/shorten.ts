// Names that are too long for a column: shortened with a sign, and never so that two of them look the same.
import { characters, takeWidth, textWidth } from './width.js';

/**
 * Names, shortened to a width. The end goes first; where two names would become the same their middle goes, then what
 * they have in common; where even that does not tell them apart they are numbered.
 * @param sign what stands for what is missing
 */
export function shortened(names: readonly string[], width: number, sign: string): string[] {
  const distinct = [...new Set(names)];
  const short = new Map(distinct.filter((name) => textWidth(name) <= width).map((name) => [name, name]));
  const taken = new Set(short.values());
  let open = distinct.filter((name) => !short.has(name));
  for (const way of [withoutEnd, withoutMiddle, withoutBeginning]) {
    const cuts = way(open, width, sign);
    const times = countOf(cuts);
    const isFree = cuts.map((cut) => times.get(cut) === 1 && !taken.has(cut));
    open.forEach((name, i) => {
      if (!isFree[i]) return;
      short.set(name, cuts[i]!);
      taken.add(cuts[i]!);
    });
    open = open.filter((_, i) => !isFree[i]);
  }
  let number = 0;
  for (const name of open) {
    let cut: string;
    do {
      number += 1;
      const end = `${sign}${number}`;
      cut = `${takeWidth(name, width - end.length)}${end}`;
    } while (taken.has(cut));
    short.set(name, cut);
    taken.add(cut);
  }
  return names.map((name) => short.get(name)!);
}

type Way = (names: readonly string[], width: number, sign: string) => string[];

const withoutEnd: Way = (names, width, sign) =>
  names.map((name) => `${takeWidth(name, width - sign.length).trimEnd()}${sign}`);

const withoutMiddle: Way = (names, width, sign) => {
  const room = width - sign.length;
  const [before, after] = [Math.floor(room / 2), Math.ceil(room / 2)];
  return names.map(
    (name) => `${takeWidth(name, before).trimEnd()}${sign}${lastWidth(name, after).trimStart()}`,
  );
};

/** What is left begins shortly before the character in which a name differs from the one that is most like it. */
const withoutBeginning: Way = (names, width, sign) => {
  const inOrder = [...names].sort();
  const differsAt = new Map(
    inOrder.map((name, i) => [name, Math.max(common(name, inOrder[i - 1]), common(name, inOrder[i + 1]))]),
  );
  const room = width - 2 * sign.length;
  return names.map((name) => {
    const all = [...characters(name)];
    // Half of the room is before it.
    const from = Math.max(0, differsAt.get(name)! - Math.floor(room / 2));
    const rest = all.slice(from).join('');
    const end = textWidth(rest) <= room + sign.length ? rest : `${takeWidth(rest, room)}${sign}`;
    return `${sign}${end}`;
  });
};

/** How many characters two texts begin with alike. */
function common(name: string, other: string | undefined): number {
  if (other === undefined) return 0;
  const [some, others] = [[...characters(name)], [...characters(other)]];
  const at = some.findIndex((character, i) => character !== others[i]);
  return at === -1 ? some.length : at;
}

/** The end of a text that fits the width. */
function lastWidth(text: string, width: number): string {
  let taken = '';
  let room = width;
  for (const character of [...characters(text)].reverse()) {
    room -= textWidth(character);
    if (room < 0) break;
    taken = character + taken;
  }
  return taken;
}

function countOf(texts: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}
