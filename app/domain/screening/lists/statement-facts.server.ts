import type { Fact, FactProvider } from '#app/domain/statements/facts/fact.ts';
import { countFact, notRecorded, wordsFact } from '#app/domain/statements/facts/make-fact.ts';
import { offerSentences } from '#app/domain/statements/facts/offer-sentences.ts';
import { writeDate, writeList } from '#app/domain/wording/written.ts';
import { currentLists } from './current-lists.server.ts';
import { LIST_SENTENCES } from './statement-sentences.ts';

const LINK = '/screening/lists';

/** What the lists can say in a statement: which are in force, from whom and as of when. */
export const listFacts: FactProvider = {
  room: 'lists',
  async facts({ organisationId }) {
    const lists = await currentLists(organisationId);
    const inForce = { key: 'lists.in-force', label: 'Lists in force', link: LINK };
    if (lists.length === 0) return { facts: [notRecorded(inForce)], sentences: [] };
    const newest = lists.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '');
    const facts: Fact[] = [
      countFact(inForce, lists.length),
      wordsFact(
        { key: 'lists.publishers', label: 'Who publishes the lists in force', link: LINK },
        writeList([...new Set(lists.map(({ publisher }) => publisher))].sort()),
      ),
      wordsFact(
        { key: 'lists.newest', label: 'Date of the newest edition in force', link: LINK },
        writeDate(newest),
      ),
      ...lists.map(({ list, title, edition, asOf }) =>
        wordsFact(
          {
            key: `lists.${list.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.edition`.slice(0, 118),
            label: `${title}: edition in force`,
            link: `${LINK}/${encodeURIComponent(list)}`,
            source: { title, edition, date: asOf },
          },
          writeDate(asOf),
        ),
      ),
    ];
    return { facts, sentences: offerSentences(LIST_SENTENCES, facts) };
  },
};
