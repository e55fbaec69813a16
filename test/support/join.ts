// Headers, files and joins for tests of two files that are read together.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Header, readHeader } from '../../src/input/table/header.js';

/** A file of which only the header is known. */
export function headerOf(label: string, names: readonly string[]): { label: string; header: Header } {
  return { label, header: readHeader([names], 1) };
}

/** Writes files into a folder of the test's own. @returns their paths, by name */
export function written(files: Readonly<Record<string, string>>): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'nps-join-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return [name, path];
    }),
  );
}

export type Row = Record<string, string>;

/** Rows as CSV, every field in quotes. */
export function csv(rows: readonly Row[]): string {
  const names = Object.keys(rows[0]!);
  const line = (cells: readonly string[]) =>
    `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
  return [names, ...rows.map((row) => names.map((name) => row[name]!))].map(line).join('');
}

/** What a join is: each row with the columns of the one other row that has its id, blank without one. */
export function joinedByHand(
  rows: readonly Row[],
  others: readonly Row[],
  own: string,
  other: string,
): Row[] {
  const names = Object.keys(others[0]!).filter((name) => name !== other);
  return rows.map((row) => {
    const id = row[own]!.trim();
    const match = id === '' ? undefined : others.find((one) => one[other]!.trim() === id);
    return { ...row, ...Object.fromEntries(names.map((name) => [name, match?.[name] ?? ''])) };
  });
}
