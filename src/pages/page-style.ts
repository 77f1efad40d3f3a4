/** The style of patients' pages. Every pair of colours has a contrast of 4.5 or more, and every target is 44 pixels high. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --back: #f4f6f8; --card: #fff; --text: #17202a; --soft: #4d5b69; --line: #7b8894;
  --main: #0b57d0; --on-main: #fff; --bad: #a50e0e; --bad-back: #fdecea; --good: #0d652d; --good-back: #e6f4ea;
  --focus: #b06000; }
@media (prefers-color-scheme: dark) {
  :root { --back: #101418; --card: #1a2027; --text: #e8ecf0; --soft: #b3bec9; --line: #7f8c99; --main: #a8c7fa;
    --on-main: #062e6f; --bad: #f6aea9; --bad-back: #3c1715; --good: #a8dab5; --good-back: #12301c; --focus: #fdd663; }
}
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; background: var(--back); color: var(--text);
  overflow-wrap: anywhere; }
header, main { max-width: 36rem; margin: 0 auto; padding: 0 1rem; }
header p { margin: 0; padding: 1rem 0 .25rem; color: var(--soft); font-weight: 600; }
main { padding-bottom: 3rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0 1rem; text-wrap: balance; }
h2 { font-size: 1.0625rem; line-height: 1.3; margin: 1.75rem 0 .5rem; }
h2::first-letter, dd::first-letter { text-transform: uppercase; }
p { margin: 0 0 1rem; text-wrap: pretty; }
a { color: var(--main); }
dl { margin: 0 0 1.25rem; padding: 1rem; background: var(--card); border-radius: .75rem; }
dt { color: var(--soft); font-size: .9375rem; }
dd { margin: 0 0 .75rem; font-weight: 600; }
dd:last-child { margin-bottom: 0; }
dd small { display: block; font-weight: 400; font-size: .9375rem; color: var(--soft); }
blockquote { margin: 0 0 1.25rem; padding: 1rem; background: var(--card); border-radius: .75rem; white-space: pre-line; }
ul { list-style: none; margin: 0 0 1rem; padding: 0; }
.note { padding: .75rem 1rem; border-left: .25rem solid var(--good); background: var(--good-back); color: var(--good);
  border-radius: .25rem; font-weight: 600; }
.note.bad { border-color: var(--bad); background: var(--bad-back); color: var(--bad); }
.actions { display: grid; gap: .75rem; margin: 1.5rem 0; }
.actions form, .actions p { margin: 0; }
button, .button { display: block; width: 100%; min-height: 3rem; padding: .6875rem 1rem; border: 2px solid var(--main);
  border-radius: .5rem; background: transparent; color: var(--main); font: inherit; font-weight: 600; text-align: center;
  text-decoration: none; cursor: pointer; }
button.main { background: var(--main); color: var(--on-main); }
.times { display: grid; grid-template-columns: repeat(auto-fill, minmax(5.75rem, 1fr)); gap: .5rem; }
.times button { padding: .6875rem .25rem; background: var(--card); }
.times time { font-variant-numeric: tabular-nums; }
label, legend { display: block; font-weight: 600; margin-bottom: .25rem; padding: 0; }
.hint { color: var(--soft); font-size: .9375rem; margin: 0 0 .5rem; }
.wrong { color: var(--bad); font-weight: 600; margin: 0 0 .5rem; }
textarea { display: block; width: 100%; min-height: 6rem; padding: .625rem; margin-bottom: 1.25rem; font: inherit;
  color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
input.field { display: block; width: 100%; min-height: 3rem; padding: .625rem; margin-bottom: 1.25rem; font: inherit;
  color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
fieldset { border: 0; margin: 0 0 1.25rem; padding: 0; min-width: 0; }
.scores { display: grid; grid-template-columns: repeat(auto-fill, minmax(3rem, 1fr)); gap: .5rem; }
.scores label { display: flex; align-items: center; justify-content: center; gap: .25rem; min-height: 3rem; margin: 0;
  border: 1px solid var(--line); border-radius: .5rem; background: var(--card); cursor: pointer; }
.scores label:has(:checked) { border-color: var(--main); box-shadow: inset 0 0 0 2px var(--main); }
.scores input { margin: 0; accent-color: var(--main); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.scores label:focus-within { outline: 3px solid var(--focus); outline-offset: 2px; }
.pages { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin-top: 1.5rem; }
.pages a { padding: .625rem 0; }
`;
