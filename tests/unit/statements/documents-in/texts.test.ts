import { expect, test } from 'vitest';
import { decodeText } from '#app/domain/statements/documents-in/decode-text.ts';
import { htmlBlocks } from '#app/domain/statements/documents-in/html-blocks.ts';
import { detectLanguage } from '#app/domain/statements/documents-in/language.ts';
import { readText } from '#app/domain/statements/documents-in/read-document.server.ts';

test('plain text is read in UTF-8, UTF-16 and Windows-1252', () => {
  const text = 'Türkiye – “checked” café';
  const wide = Buffer.from(text, 'utf16le');
  expect(decodeText(Buffer.from(text))).toBe(text);
  expect(decodeText(Buffer.from(`\uFEFF${text}`))).toBe(text);
  expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), wide]))).toBe(text);
  expect(decodeText(wide)).toBe(text);
  expect(decodeText(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()]))).toBe(text);
  expect(decodeText(Buffer.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96]))).toBe('“café” –');
});

test('lines broken at a fixed width are paragraphs again, with divided words whole', () => {
  const read = readText(
    'Our policies\n\nWe ask every agency in writing who paid for the recruit-\nment of the workers whom it sends to us, and we keep\nthe answers.\n\n- Recruitment\n- Whistle-blowing',
  );
  expect(read.kind).toBe('text');
  expect(read.blocks).toEqual([
    { kind: 'heading', text: 'Our policies' },
    {
      kind: 'paragraph',
      text: 'We ask every agency in writing who paid for the recruitment of the workers whom it sends to us, and we keep the answers.',
    },
    { kind: 'item', text: 'Recruitment' },
    { kind: 'item', text: 'Whistle-blowing' },
  ]);
});

test('HTML pasted from Word loses its hidden remarks and list signs and keeps headings and lists', () => {
  const pasted = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style>
<!--[if gte mso 9]><xml><w:WordDocument>140</w:WordDocument></xml><![endif]--></head><body lang=EN-GB>
<h1>Training<o:p></o:p></h1>
<p class=MsoNormal>In the year we trained our buyers &amp; site managers&nbsp;on
recruitment fees.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]>Buyers<o:p></o:p></p>
<p class=MsoNormal><b>What comes next</b></p><p class=MsoNormal style="display:none">secret</p>
<table><tr><td><p>Site</p></td><td><p>People</p></td></tr></table></body></html>`;
  expect(readText(pasted).kind).toBe('html');
  expect(htmlBlocks(pasted).slice(0, 4)).toEqual([
    { kind: 'heading', text: 'Training' },
    {
      kind: 'paragraph',
      text: 'In the year we trained our buyers & site managers on recruitment fees.',
    },
    { kind: 'item', text: 'Buyers' },
    { kind: 'heading', text: 'What comes next' },
  ]);
  expect(readText(pasted).text).not.toMatch(/secret|MsoNormal|WordDocument|margin/);
});

test('a page with tags that never end is read to its end, which it never would be with each looked for anew', () => {
  const hostile = `<p>${'<div style="'.repeat(200_000)}${'<!--'.repeat(200_000)}`;
  expect(htmlBlocks(hostile)).toHaveLength(1);
  expect(htmlBlocks('<script>'.repeat(500_000))).toHaveLength(0);
});

test.each([
  [
    'en',
    'We have asked all of our suppliers who pays for the recruitment of their workers, and this is what they have told us in the year.',
  ],
  [
    'fr',
    'Nous avons demandé à tous nos fournisseurs qui paie les frais de recrutement des travailleurs, et voici ce que nous avons appris dans les pays à risque.',
  ],
  [
    'es',
    'Hemos preguntado a todos los proveedores de la empresa quién paga los gastos de contratación de las personas que trabajan en sus fábricas y talleres.',
  ],
  [
    'pl',
    'Zapytaliśmy wszystkich dostawców, kto płaci za rekrutację pracowników, i nie otrzymaliśmy odpowiedzi od wielu z nich, dlatego w tym roku zapytamy po raz drugi o to samo.',
  ],
  [
    'zh',
    '本公司在报告年度内向所有供应商询问了由谁支付工人的招聘费用，并将答复记录在案。我们还没有了解第二级供应商的情况，下一年度将继续调查。本声明由董事会批准，并由一名董事签署，公布于公司网站。',
  ],
])('the language of a text is told: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test('a text that is too short, or holds no language, has none', () => {
  expect(detectLanguage('Modern slavery statement')).toBeNull();
  expect(
    detectLanguage(
      'lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua',
    ),
  ).toBeNull();
});
