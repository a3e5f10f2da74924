/** The mark of the product: two strokes side by side, of different height and alike in weight. */
export function Mark() {
  return (
    <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--al-accent)" />
      <path d="M12 8.5v15" stroke="var(--al-on-accent)" strokeWidth="4.4" strokeLinecap="round" />
      <path d="M20 13.5v10" stroke="var(--al-on-accent)" strokeWidth="4.4" strokeLinecap="round" opacity="0.72" />
    </svg>
  );
}
