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
  expect(cleanPastedText('a\u0000b\u0007c\u001bd\tone\ud800.')).toBe('abcd\tone.');
  const kept = 'שלום \u200fمرحبا\u200e, 🧑🏽\u200d🏭';
  expect(cleanPastedText(kept)).toBe(kept);
});

test('markup that never ends takes no long time', () => {
  const began = performance.now();
  expect(cleanPastedText(`<p>Kept</p>${'<!--'.repeat(90_000)}`)).toBe('Kept');
  cleanPastedText('<p '.repeat(100_000));
  cleanPastedText(`<p>${'- \n'.repeat(60_000)}`);
  expect(performance.now() - began).toBeLessThan(2_000);
});
