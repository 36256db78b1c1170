import { Disclosure } from '#app/components/layout/disclosure.tsx';
import { FactList, Facts } from '#app/components/layout/facts.tsx';
import { Actions, LinkButton } from '#app/components/layout/link-button.tsx';
import { LocalNav } from '#app/components/layout/local-nav.tsx';
import { PathNav, type PathStanding } from '#app/components/layout/path-nav.tsx';
import { Sheet, SideBySide } from '#app/components/layout/side-by-side.tsx';
import { TaskList } from '#app/components/layout/task-list.tsx';
import { Example } from './example.tsx';

const FACTS = [
  { label: 'Suppliers', value: '1 234' },
  { label: 'Countries', value: '27' },
  { label: 'Last cross-check', value: '22 November 2026' },
];

const SUPPLIER = [
  { label: 'Name', value: 'Ağrı Tekstil Sanayi ve Ticaret A.Ş.' },
  { label: 'Country', value: 'Türkiye' },
  { label: 'Goods', value: 'Cotton yarn (HS 5205), knitted T-shirts (HS 6109)' },
];

const TASKS = [
  { label: 'Choose the columns', href: '#columns', status: 'Done', done: true },
  {
    label: 'Look at refused rows',
    href: '#refused',
    status: '3 rows to look at',
    done: false,
    hint: 'Rows that cannot be read.',
  },
  { label: 'Start the import', href: '#start', status: 'Not started', done: false },
];

const CHECK_PAGES = [
  { label: 'Checks', href: '#checks', current: true },
  { label: 'Where it stands', href: '#stands' },
];

const step = (standing: PathStanding, words: string) => ({ standing, words });

/** The pattern of a page and its parts. */
export function LayoutExamples() {
  return (
    <>
      <Example title="Facts">
        <Facts items={FACTS} />
      </Example>
      <Example title="Links that look like buttons">
        <Actions>
          <LinkButton href="#primary" kind="primary">
            Import suppliers
          </LinkButton>
          <LinkButton href="#plain">Add one supplier</LinkButton>
          <a href="#quiet">A plain link</a>
        </Actions>
      </Example>
      <Example title="Pages beside one another">
        <LocalNav
          label="Supplier"
          items={[
            { label: 'Summary', href: '#summary', current: true },
            { label: 'Matches', href: '#matches', count: 3 },
            { label: 'History', href: '#history' },
          ]}
        />
      </Example>
      <Example title="The steps of one piece of work">
        <PathNav
          label="Statement"
          places={[
            { label: 'Statement', href: '#statement', current: false, pages: [] },
            { label: 'Write', href: '#write', state: step('done', 'Done'), current: false, pages: [] },
            {
              label: 'Check',
              href: '#check',
              state: step('open', '3 open'),
              current: true,
              pages: CHECK_PAGES,
            },
            {
              label: 'Approve',
              href: '#approve',
              state: step('later', 'Not yet'),
              current: false,
              pages: [],
            },
            { label: 'Publish', href: '#publish', state: step('ended', 'Ended'), current: false, pages: [] },
          ]}
        />
      </Example>
      <Example title="Two sides">
        <SideBySide>
          <Sheet title="Your supplier" level={3}>
            <FactList items={SUPPLIER} />
          </Sheet>
          <Sheet title="On the list" level={3}>
            <FactList items={[{ label: 'Name', value: 'Agri Textile Industry' }, ...SUPPLIER.slice(1)]} />
          </Sheet>
        </SideBySide>
      </Example>
      <Example title="Tasks">
        <TaskList tasks={TASKS} />
      </Example>
      <Example title="Disclosure">
        <Disclosure summary="How this score was made">
          <p>Country, trade and goods are weighed; the worker profile multiplies what they give.</p>
        </Disclosure>
        <Disclosure summary="An open one" open>
          <p>Opened by the page, because something in it needs attention.</p>
        </Disclosure>
      </Example>
    </>
  );
}
