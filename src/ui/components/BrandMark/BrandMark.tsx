/** The product's sign: three bars that advance towards a line. */
export function BrandMark() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect width="24" height="24" rx="5" fill="#22776a" />
      <rect x="4.5" y="5.5" width="11" height="3" rx="1" fill="#ffffff" />
      <rect x="4.5" y="10.5" width="8" height="3" rx="1" fill="#cae1db" />
      <rect x="4.5" y="15.5" width="4.5" height="3" rx="1" fill="#f4c15d" />
      <rect x="18" y="4" width="1.6" height="16" rx="0.8" fill="#ffffff" />
    </svg>
  );
}
