export interface FileWordsProps {
  file: {
    href: string;
    /** As it was called where it came from. */
    name: string;
    /** Its kind and size. */
    about: string;
    when: string;
    who: string;
    /** Of its bytes, hexadecimal. */
    sha256: string;
  };
}

/** A kept file: its name to download it by, its kind, who added it when, and its hash. */
export function FileWords({ file: { href, name, about, when, who, sha256 } }: FileWordsProps) {
  return (
    <>
      <p>
        <a href={href} download dir="auto">
          {name}
        </a>{' '}
        <span className="hint">{about}</span>
      </p>
      <p className="hint">
        {when} · {who}
      </p>
      <p className="hint">
        SHA-256 <code className="hash">{sha256}</code>
      </p>
    </>
  );
}
