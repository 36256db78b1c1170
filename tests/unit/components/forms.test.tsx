import { expect, test } from 'vitest';
import { CheckboxField, CheckboxGroup, RadioGroup } from '#app/components/forms/choices.tsx';
import { ErrorSummary } from '#app/components/forms/error-summary.tsx';
import { FileField } from '#app/components/forms/file-field.tsx';
import { Form } from '#app/components/forms/form.tsx';
import { SelectField } from '#app/components/forms/select-field.tsx';
import { TextArea, TextField } from '#app/components/forms/text-field.tsx';
import { renderPage, textOf } from '#tests/support/render-page.tsx';

const FEES = [
  { value: 'paid', label: 'Yes' },
  { value: 'unknown', label: 'Not known' },
];

test('the summary names each problem, links to its field and takes the focus without script', () => {
  const html = renderPage(
    <ErrorSummary
      fields={{ name: ['Enter a name'], 'sites[0].city': ['Enter a city'], '': ['Nothing was saved'] }}
    />,
  );
  expect(textOf(html)).toBe('There is a problem Enter a name Enter a city Nothing was saved');
  expect(html).toContain('href="#field-name"');
  expect(html).toContain('href="#field-sites-0-city"');
  expect(html).toMatch(/role="alert" tabindex="-1" autofocus=""/);
});

test('a form without problems has no summary', () => {
  expect(renderPage(<ErrorSummary fields={{ name: [] }} />)).toBe('');
  expect(renderPage(<ErrorSummary fields={undefined} />)).toBe('');
});

test('the summary speaks Arabic on an Arabic page', () => {
  expect(textOf(renderPage(<ErrorSummary fields={{ name: ['أدخل الاسم'] }} />, { locale: 'ar' }))).toContain(
    'هناك ما يحتاج إلى تصحيح',
  );
});

test('a field shows its problem, what was typed, and is described by both hint and problem', () => {
  const html = renderPage(
    <Form problems={{ name: ['Enter a name'] }} values={{ name: 'Ağrı' }}>
      <TextField name="name" label="Name" hint="As registered" defaultValue="Old" />
    </Form>,
  );
  expect(textOf(html)).toBe('Name As registered Error: Enter a name');
  expect(html).toContain('aria-describedby="field-name-hint field-name-error"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('value="Ağrı"');
});

test('a password does not come back', () => {
  const html = renderPage(
    <Form values={{ password: 'correct horse' }}>
      <TextField name="password" label="Password" type="password" />
    </Form>,
  );
  expect(html).not.toContain('correct horse');
});

test('what was typed stays in long texts, lists, radios and tick boxes', () => {
  const values = { notes: 'Visited', country: 'TUR', fees: 'unknown', kinds: ['agency'], sole: 'yes' };
  const html = renderPage(
    <Form values={values}>
      <TextArea name="notes" label="Notes" />
      <SelectField
        name="country"
        label="Country"
        empty="Choose"
        choices={[{ value: 'TUR', label: 'Türkiye' }]}
      />
      <RadioGroup name="fees" label="Fees?" choices={FEES} defaultValue="paid" />
      <CheckboxGroup name="kinds" label="Kinds" choices={[{ value: 'agency', label: 'Agency' }]} />
      <CheckboxField name="sole" label="Only one" />
    </Form>,
  );
  expect(html).toContain('>Visited</textarea>');
  expect(html).toContain('<option value="TUR" selected="">');
  expect(html).toMatch(/value="unknown" checked=""|checked="" value="unknown"/);
  expect(html).not.toMatch(/value="paid" checked=""|checked="" value="paid"/);
  expect(html.match(/checked=""/g)).toHaveLength(3);
});

test('a group of radios is one question, and the summary leads to its first answer', () => {
  const html = renderPage(
    <RadioGroup name="fees" label="Did workers pay?" choices={FEES} errors={['Choose an answer']} />,
  );
  expect(html).toContain('<legend class="label">Did workers pay?');
  expect(html).toContain('id="field-fees"');
  expect(html).toContain('aria-describedby="field-fees-error"');
});

test('a form with a file is sent as such, and the browser leaves the checks to us', () => {
  const html = renderPage(
    <Form upload action="/suppliers/import">
      <FileField name="file" label="Spreadsheet" accept=".xlsx,.csv" />
    </Form>,
  );
  expect(html).toContain('encType="multipart/form-data"');
  expect(html.toLowerCase()).toContain('novalidate');
  expect(html).toContain('accept=".xlsx,.csv"');
});

test('two forms on one page keep their ids apart', () => {
  const html = renderPage(
    <>
      <Form idPrefix="one">
        <TextField name="name" label="Name" />
      </Form>
      <Form idPrefix="two">
        <TextField name="name" label="Name" />
      </Form>
    </>,
  );
  expect(html).toContain('id="one-name"');
  expect(html).toContain('id="two-name"');
});

test('optional fields say so', () => {
  expect(textOf(renderPage(<TextField name="city" label="City" optional />))).toBe('City (optional)');
});
