import { describe, expect, it } from 'vitest';
import { customerNameOf } from '../../../src/input/names/index.js';
import { collectText, messages } from '../../support/reading.js';

it.each([
  'customer_id',
  'Customer ID',
  'UserID',
  'userId',
  'Email',
  'e-mail address',
  'RecipientEmail',
  'Recipient E-mail',
  'contactId',
  'cpf',
  'CPF',
  'Kundennummer',
  'Kunden-Nr.',
  'Kunden-ID',
  'E-Mail-Adresse',
  'N° client',
  'Numéro de client',
  'Identifiant client',
  'Adresse e-mail',
  'Courriel',
  'Código de cliente',
  'ID del cliente',
  'Correo electrónico',
  'ID do cliente',
  'Codice cliente',
  'Indirizzo e-mail',
  'Klantnummer',
  'E-mailadres',
  'Nr. client',
  'Cod client',
  'External Reference',
  'Unique ID',
  'Numer klient',
  'ID клиент',
  'Müşteri No',
])('%s names a customer', (name) => {
  expect(customerNameOf(name)).toBe('customer');
});

it.each([
  'ID',
  'id',
  'User',
  'company_id',
  'ACCT_ID',
  'uid',
  'Cliente',
  'Kunde',
])('%s may name a customer', (name) => {
  expect(customerNameOf(name)).toBe('generic');
});

it.each([
  'survey_id',
  'store_id',
  'course id',
  'response_id',
  'ResponseId',
  'customer type',
  'customer_segment',
  'Email opt-in',
  'email_sent',
  'number of users',
  'key account',
  'region',
  'client satisfaction',
  'Account manager',
  'mailing list',
  '',
])('%s does not', (name) => {
  expect(customerNameOf(name)).toBeUndefined();
});

describe('repeats of a column with a generic name', () => {
  const csv = (name: string, ids: readonly string[]) =>
    `${name},nps\n${ids.map((id) => `${id},9\n`).join('')}`;
  const repeats = async (text: string) => messages(await collectText(text), 'repeated-ids');
  const people = Array.from({ length: 40 }, (_, i) => `p${i}`);

  it('are told where most values occur once', async () => {
    for (const name of ['ID', 'User', 'company_id', 'ACCT_ID'])
      expect(await repeats(csv(name, [...people, 'p1', 'p2']))).toEqual([
        expect.stringContaining(`2 answers repeat a "${name}"`),
      ]);
  });

  it('are those of groups where most values occur again', async () => {
    const groups = people.map((_, i) => `g${i % 4}`);
    expect(await repeats(csv('ID', groups))).toEqual([]);
    expect(await repeats(csv('company_id', [...people, ...people]))).toEqual([]);
  });

  it('are not looked for in row numbers that another column with such a name stands beside', async () => {
    const rows = people.map((id, i) => `${i},${i === 7 ? 'p6' : id},9\n`).join('');
    expect(await repeats(`ID,User,nps\n${rows}`)).toEqual([
      expect.stringContaining('1 answer repeats a "User"'),
    ]);
  });

  it('that are the tenants of a tool are no customers, whatever their name', async () => {
    expect(
      await repeats(
        csv(
          'client_id',
          people.map((_, i) => `t${i % 3}`),
        ),
      ),
    ).toEqual([]);
    expect(await repeats(csv('client_id', [...people, ...people]))).toEqual([
      expect.stringContaining('40 answers repeat a "client_id"'),
    ]);
  });
});
