/** Any address that no page answers. */
export function loader() {
  throw new Response(null, { status: 404 });
}

export function action() {
  loader();
}

export default function NotFound() {
  return null;
}
