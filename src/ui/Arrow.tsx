/** An arrow along the line of text: it turns with the direction in which the page is read. */

const SHAPES = {
  arrow: 'M1 6H11M7 2 11 6 7 10',
  chevron: 'M4 2 8 6 4 10',
};

/** Points to where a line of text begins or ends. */
export function Arrow({
  to,
  shape = 'arrow',
}: {
  readonly to: 'start' | 'end';
  readonly shape?: keyof typeof SHAPES;
}) {
  return (
    <svg className="arrow" data-to={to} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[shape]} fill="none" stroke="currentColor" strokeWidth="1.25" />
    </svg>
  );
}
