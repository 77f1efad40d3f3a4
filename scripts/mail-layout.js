/** Compiles the layout of e-mails, MJML to HTML; with --check only says whether the compiled one is up to date. */
import { readFile, writeFile } from 'node:fs/promises';
import mjml2html from 'mjml';

const folder = new URL('../src/services/messaging/', import.meta.url);
const target = new URL('mail-layout.html', folder);

const source = await readFile(new URL('mail-layout.mjml', folder), 'utf8');
// Without fonts: nobody who opens a mail of ours is to ask a third party for anything.
const { html, errors } = await mjml2html(source, {
  validationLevel: 'strict',
  keepComments: true,
  fonts: {},
});
if (errors.length > 0) throw new Error(errors.map((error) => error.formattedMessage).join('\n'));
const compiled = `${html.replace(/^\s+/gm, '').trimEnd()}\n`;

if (!process.argv.includes('--check')) {
  await writeFile(target, compiled);
} else if ((await readFile(target, 'utf8').catch(() => '')) !== compiled) {
  console.error('mail-layout.html is not what mail-layout.mjml makes. Run: npm run mail-layout');
  process.exitCode = 1;
}
