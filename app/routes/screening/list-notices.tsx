/** The notice of each list that was searched. It stands on every page that shows a result or none. */
export function ListNotices({ lists }: { lists: readonly { title: string; notice: string }[] }) {
  return (
    <ul className="sources">
      {lists.map((list) => (
        <li key={list.title}>
          <strong>{list.title}.</strong> {list.notice}
        </li>
      ))}
    </ul>
  );
}
