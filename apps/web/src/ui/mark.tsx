/** The mark of the product: two posts side by side, joined. */
export function Mark() {
  return (
    <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--al-accent)" />
      <path d="M11 8v16M21 8v16M11 16h10" stroke="var(--al-on-accent)" strokeWidth="3.2" strokeLinecap="round" />
    </svg>
  );
}
