import { Link } from '@remix-run/react';

export type TreeNode = {
  key: string;
  label: string;
  href: string;
  /** Said under the label, such as "Company, United Kingdom". */
  about: string;
  /** True for what is no part any more: drawn with a broken line, and `about` says why. */
  past: boolean;
  below: readonly TreeNode[];
};

/** What belongs to what, drawn as boxes under their parents; it reads as a list, and keeps its size on a phone. */
export function Tree({ label, nodes }: { label: string; nodes: readonly TreeNode[] }) {
  return (
    <div className="tree-frame" role="group" aria-label={label}>
      <Branch nodes={nodes} />
    </div>
  );
}

function Branch({ nodes }: { nodes: readonly TreeNode[] }) {
  return (
    <ul className="tree">
      {nodes.map((node) => (
        <li key={node.key}>
          <div className={node.past ? 'tree-box tree-past' : 'tree-box'}>
            <Link to={node.href}>{node.label}</Link>
            <span className="tree-about">{node.about}</span>
          </div>
          {node.below.length > 0 ? <Branch nodes={node.below} /> : null}
        </li>
      ))}
    </ul>
  );
}
