// The main part of a workbook: its sheets, and where the other parts are.
import type { DaySystem } from './number-text.js';
import type { Parts } from './parts.js';
import type { XmlHandler, XmlTag } from './xml.js';

export interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

export interface Workbook {
  /** Sheets in order, without those that are a chart. */
  readonly sheets: readonly Sheet[];
  readonly system: DaySystem;
  readonly texts: string | undefined;
  readonly styles: string | undefined;
}

interface Relation {
  readonly id: string;
  /** The end of its type: the rest differs between the two forms of the standard. */
  readonly type: string;
  readonly target: string;
}

/** The main part of an Office document; undefined where the archive is none. */
export async function mainPart(parts: Parts): Promise<string | undefined> {
  if (!parts.has('_rels/.rels')) return undefined;
  const relations = await relationsOf(parts, '');
  return relations.find(({ type }) => type === 'officeDocument')?.target;
}

export async function readWorkbook(parts: Parts, part: string): Promise<Workbook> {
  const list = new SheetList();
  await parts.read(part, list);
  const relations = await relationsOf(parts, part);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets = list.sheets.flatMap(({ name, id, state }) => {
    const relation = byId.get(id);
    if (relation?.type !== 'worksheet') return [];
    return [{ name, part: relation.target, isHidden: /hidden$/i.test(state) }];
  });
  const targetOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  return { sheets, system: list.system, texts: targetOf('sharedStrings'), styles: targetOf('styles') };
}

class SheetList implements XmlHandler {
  readonly sheets: { name: string; id: string; state: string }[] = [];
  system: DaySystem = 1900;

  open(name: string, tag: XmlTag): boolean {
    if (name === 'workbookPr' && /^(?:1|true)$/.test(tag.attribute('date1904') ?? '')) this.system = 1904;
    if (name === 'sheet')
      this.sheets.push({
        name: tag.attribute('name') ?? '',
        id: tag.attribute('id') ?? '',
        state: tag.attribute('state') ?? 'visible',
      });
    return false;
  }

  close(): void {}
}

/** The relationships of a part, or with '' of the archive, with their targets as names in the archive. */
async function relationsOf(parts: Parts, part: string): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations: Relation[] = [];
  await parts.read(`${folder}_rels/${part.slice(folder.length)}.rels`, {
    open(name: string, tag: XmlTag): boolean {
      const target = tag.attribute('Target');
      if (name === 'Relationship' && target !== undefined && tag.attribute('TargetMode') !== 'External')
        relations.push({
          id: tag.attribute('Id') ?? '',
          type: (tag.attribute('Type') ?? '').split('/').at(-1)!,
          target: resolved(folder, target),
        });
      return false;
    },
    close() {},
  });
  return relations;
}

/** A target as a name in the archive: relative to the folder of its part, or with a slash to the top. */
function resolved(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
