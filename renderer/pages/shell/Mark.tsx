/** The hourglass shutter of old town houses: a house that keeps things, and a term that runs. */
export function Mark({ className = 'mark' }: { readonly className?: string }) {
  return (
    <svg className={className} viewBox="0 0 26 26" aria-hidden="true">
      <rect x="1" y="1" width="24" height="24" rx="2" fill="#f5eed9" />
      <path d="M4 4h18L13 13zM4 22h18L13 13z" fill="#10362b" />
      <path d="M4 4v18l9-9zM22 4v18l-9-9z" fill="#c6a14a" />
      <path d="M13 3.6v18.8" stroke="#f5eed9" strokeWidth="1" />
    </svg>
  );
}
