/** The same headers in the forms that hosts of static files read. */
import type { HeaderRule } from './policy.ts';

/** `_headers`, as Netlify and Cloudflare Pages read it; `base` is the path of the site on its host, with slashes at both ends. */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  const blocks = rules.map(({ path, headers }) =>
    [at(base, path), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n')}\n`;
}

/** A part of nginx's configuration: maps from the address to the value of each header, for the context `http`, and what goes into `server`. */
export function nginxFile(rules: readonly HeaderRule[], base: string): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.map((name) => {
    const rows = rules.flatMap(({ path, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [`    "~^${pattern(base, path)}" "${value}";`];
    });
    return [`map $uri $${variable(name)} {`, '    default "";', ...rows, '}'].join('\n');
  });
  const adds = names.map((name) => `#     add_header ${name} $${variable(name)} always;`);
  return [
    '# Include this file in the context `http`. An empty value sends no header.',
    ...maps,
    '',
    '# And in the `server` of the site:',
    ...adds,
    `#     error_page 404 ${base}404.html;`,
    '#     gzip on; gzip_vary on;',
    '#     gzip_types text/css text/javascript application/javascript application/json application/atom+xml image/svg+xml;',
    '',
  ].join('\n');
}

/** `.htaccess`, as Apache reads it where `AllowOverride FileInfo` is on and mod_headers and mod_setenvif are there. */
export function apacheFile(rules: readonly HeaderRule[], base: string): string {
  const blocks = rules.flatMap(({ path, headers }, index) => {
    const mark = `parley_${index}`;
    return [
      `SetEnvIf Request_URI "^${pattern(base, path)}" ${mark}`,
      ...Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}" env=${mark}`),
    ];
  });
  return [
    '<IfModule mod_headers.c>',
    ...blocks,
    '</IfModule>',
    `ErrorDocument 404 ${base}404.html`,
    'AddType application/atom+xml .atom',
    'AddDefaultCharset utf-8',
    '',
  ].join('\n');
}

function at(base: string, path: string): string {
  return `${base}${path.slice(1)}`;
}

/** What a path has to look like, as a regular expression of both servers. */
function pattern(base: string, path: string): string {
  const literal = at(base, path)
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return path.endsWith('*') ? literal.slice(0, -'.*'.length) : `${literal}$`;
}

function variable(name: string): string {
  return `parley_${name.toLowerCase().replaceAll('-', '_')}`;
}
