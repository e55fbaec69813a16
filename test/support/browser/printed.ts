// What Chromium prints: sheets, and the links on each.
import type { Page, PaperFormat } from 'puppeteer-core';

/** The links of each sheet, one for each piece of what is linked. */
export async function sheetsOf(page: Page, format: PaperFormat): Promise<string[][]> {
  const pdf = Buffer.from(await page.pdf({ format })).toString('latin1');
  const objects = new Map(
    [...pdf.matchAll(/(\d+) 0 obj\s(.*?)\sendobj/gs)].map(([, number, body]) => [number!, body!]),
  );
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => {
      const annotations = /\/Annots \[([^\]]*)\]/.exec(body)?.[1] ?? '';
      return [...annotations.matchAll(/(\d+) 0 R/g)].flatMap(
        ([, number]) => /\/URI \(([^)]*)\)/.exec(objects.get(number!) ?? '')?.[1] ?? [],
      );
    });
}
