/**
 * The path of the page that a request is about, with its query. The browser's own requests for a page's data carry
 * `.data` at the end of the path and `_routes` in the query, which say nothing to a person.
 */
export function pagePath(requested: string): string {
  const [path = '/', query = ''] = requested.split('?');
  const page = path === '/_root.data' ? '/' : path.replace(/\.data$/, '');
  const search = new URLSearchParams(query);
  search.delete('_routes');
  search.delete('index');
  const text = search.toString();
  return text ? `${page}?${text}` : page;
}
