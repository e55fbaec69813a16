// Which words are counted as one, and which are not though a stemmer would join them.
import { expect, test } from 'vitest';
import type { Language } from '../../src/text/languages/languages.js';
import { loadReaderMaker } from '../../src/text/reader.js';

/** The stems of some words, in one text each. */
async function stemsOf(language: Language, words: string): Promise<Set<string>> {
  const reader = (await loadReaderMaker(language))([]);
  return new Set(words.split(' ').map((word) => reader.read(word)[0]![0]!.stem));
}

test.each<[Language, string]>([
  ['en', 'deliver delivered delivery deliveries'],
  ['en', 'pay paid paying payment'],
  ['en', 'complaint complained complaining'],
  ['en', "don't not cannot isn't"],
  ['fr', 'livraison livré livraisons'],
  ['fr', 'rapide rapidement'],
  ['de', 'Lieferung Lieferungen geliefert'],
  ['de', 'gut gute guten'],
  ['ro', 'livrare livrările livrat'],
  ['ro', 'aplicație aplicația aplicațiile'],
  ['es', 'rápido rápida rápidamente'],
  ['pt', 'bom boa bons'],
  ['it', 'prezzo prezzi'],
  ['nl', 'bestellen besteld bestelling'],
])('%s: %s are one', async (language, words) => expect((await stemsOf(language, words)).size).toBe(1));

test.each<[Language, string]>([
  ['en', 'general generous generic'],
  ['en', 'policy police'],
  ['en', 'customer custom'],
  ['en', 'news new'],
  ['en', 'experience experiment'],
  ['en', 'organisation organ'],
  ['fr', 'livraison livre'],
  ['fr', 'cher chercher'],
  ['fr', 'produit production'],
  ['de', 'schön schon'],
  ['de', 'zahlen zählen'],
  ['de', 'Lieferung Lieferant'],
  ['ro', 'bun bine'],
  ['ro', 'plată plat'],
  ['es', 'precio preciso'],
  ['pt', 'preço preciso'],
  ['it', 'caro carico'],
  ['nl', 'levering leven'],
])('%s: %s are each their own', async (language, words) =>
  expect((await stemsOf(language, words)).size).toBe(words.split(' ').length));
