/** The look of the report, light and dark, on the screen and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --dim: #55555f; --ground: #fff; --line: #c9c9d1; --band: #f2f2f6; --link: #2b3fb8; --sign: #a3160d; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececf1; --dim: #b4b4bf; --ground: #16161a; --line: #43434d; --band: #212127; --link: #a9b8ff; --sign: #ff9d8f; }
}
body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
a { color: var(--link); }
h2 { margin-top: 2.5rem; }
nav ul { columns: 16rem; padding-left: 1.2rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: 1rem 0; min-width: 20rem; }
caption { text-align: left; padding: 0.25rem 0; color: var(--dim); }
th, td { border-bottom: 1px solid var(--line); padding: 0.25rem 0.75rem 0.25rem 0; text-align: left; vertical-align: top; }
thead th { border-bottom-width: 2px; }
tbody th { font-weight: 500; }
tbody tr:nth-child(even) { background: var(--band); }
.count { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.odd { color: var(--sign); font-weight: 600; }
.id { color: var(--dim); font-size: 0.85em; overflow-wrap: anywhere; }
summary { cursor: pointer; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
@media print { details::details-content { content-visibility: visible; } body { max-width: none; } }
`;
