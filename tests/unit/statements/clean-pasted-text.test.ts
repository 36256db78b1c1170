import { fc } from '#tests/support/properties.ts';
import { expect, test } from 'vitest';
import { cleanPastedText } from '#app/domain/statements/writing/clean-pasted-text.ts';

const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0cm}</style></head>
<body><!--[if gte mso 9]><xml><o:Whatever>1</o:Whatever></xml><![endif]-->
<p class=MsoNormal style='mso-margin-top-alt:auto'>We buy&nbsp;&ldquo;greige&rdquo; cloth<o:p></o:p></p>
<p class=MsoNormal>from <b>three</b> mills &amp; one
dye house.</p>
<ul><li><p>one</p></li><li>two</li></ul><p>The end.</p></body></html>`;

test('what a word processor puts round a text is taken off, and its paragraphs and lists stay', () => {
  expect(cleanPastedText(FROM_WORD)).toBe(
    'We buy “greige” cloth\n\nfrom three mills & one dye house.\n\n- one\n- two\n\nThe end.',
  );
});

test('a text without markup keeps its words, and signs that look like markup', () => {
  const text = 'Fewer than < 5 reports; x > y.\n\nSuppliers in tiers 1 & 2.';
  expect(cleanPastedText(text)).toBe(text);
});

test('marks of linked numbers stay as they are', () => {
  const text = 'We have [204](fact:suppliers.total) suppliers.';
  expect(cleanPastedText(text)).toBe(text);
  expect(cleanPastedText(`<p>${text}</p>`)).toBe(text);
});

test('bullets, unbreakable spaces and stray letters of word processors become plain ones', () => {
  expect(cleanPastedText('·\u00a0\u00a0 one\r\n•\ttwo\n\n\n\nIt\u0092s\u00a0done\u00ad.  ')).toBe(
    '- one\n- two\n\nIt’s done.',
  );
});

test('letters that no page, PDF or Word file can hold are taken off; signs of direction and joined emoji stay', () => {
  expect(cleanPastedText('a\u0000b\u0007c\u001bd\tone\ud800.')).toBe('abcd one.');
  const kept = 'שלום \u200fمرحبا\u200e, 🧑🏽\u200d🏭';
  expect(cleanPastedText(kept)).toBe(kept);
});

test('markup that never ends comes to an end', () => {
  expect(cleanPastedText(`<p>Kept</p>${'<!--'.repeat(90_000)}`)).toBe('Kept');
  cleanPastedText('<p '.repeat(100_000));
  cleanPastedText(`<p class=${'='.repeat(390_000)}`);
  cleanPastedText(`<p>${'- \n'.repeat(60_000)}`);
});

test.each([
  'Suppliers where a<b and c>d.\n\nSecond.\n\n- one\n- two',
  'Mills with <10 people and >5 sites.',
  'Grade <b> cotton, and <i> wool.\n\nSecond.',
  'Write to <anna@penhallow.example> or <https://penhallow.example/speak-up>.',
])('signs that only look like markup take no word away: %j', (text) => {
  expect(cleanPastedText(text)).toBe(text);
});

test('a word in bold does not run the paragraphs and lists around it together', () => {
  expect(cleanPastedText('We <b>train</b> staff.\n\nTwice a year:\n- buyers\n- drivers')).toBe(
    'We train staff.\n\nTwice a year:\n- buyers\n- drivers',
  );
  expect(cleanPastedText('Typed first.\n\n<p class=MsoNormal>Then pasted.</p>\n\nTyped after.')).toBe(
    'Typed first.\n\nThen pasted.\n\nTyped after.',
  );
});

test('the paragraphs of a word processor, which stand line by line, stay paragraphs', () => {
  const pasted = [
    'Our policies',
    'Our supplier code forbids forced labour. It was last read in May 2025.',
    'Staff are asked to “speak up.”',
    '\uf0b7\tmanagers',
    'o\tdrivers',
    '1.\tWe ask.',
    '2.\tWe visit.',
  ].join('\r\n');
  expect(cleanPastedText(pasted)).toBe(
    'Our policies\n\nOur supplier code forbids forced labour. It was last read in May 2025.\n\n' +
      'Staff are asked to “speak up.”\n- managers\n- drivers\n\n1. We ask.\n\n2. We visit.',
  );
});

test('lines that are only wrapped stay one paragraph', () => {
  const wrapped = 'We asked every mill in the year.\nTwo of them did not answer, and we\nvisited both.';
  expect(cleanPastedText(wrapped)).toBe(wrapped);
});

test('a table becomes a list with the first cell of each row in front, as text and as markup', () => {
  const rows = '- Policy: Owner, Year\n- Code: Board, 2025';
  expect(cleanPastedText('Policy\tOwner\tYear\nCode\tBoard\t2025')).toBe(rows);
  const cell = (words: string) => `<td width=10><p class=MsoNormal>${words}</p></td>`;
  const row = (words: string[]) => `<tr>${words.map(cell).join('\n')}</tr>`;
  expect(
    cleanPastedText(`<table>${row(['Policy', 'Owner', 'Year'])}\n${row(['Code', 'Board', '2025'])}</table>`),
  ).toBe(rows);
});

test('a text that was cleaned stays as it is, and so does one in which two versions stand', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.constantFrom('', 'Heading', 'A sentence.', 'wrapped on', '- item', '1. First', '·\tdot', 'a\tb'),
          fc.string(),
        ),
      ),
      (lines) => {
        const once = cleanPastedText(lines.join('\n'));
        expect(cleanPastedText(once)).toBe(once);
      },
    ),
  );
  const both = '=== Ada Kern ===\nWe visit.\n=== Yours ===\nWe train.\n=== End of both ===';
  expect(cleanPastedText(both)).toBe(both);
});
