/** The look of the org's own pages: one card in the middle, light and dark. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --back: #f3f4f6; --card: #fff; --text: #1a1d21; --quiet: #5b6470; --line: #dfe2e6; --hover: #f5f7f9;
  --accent: #0b5cab; --on-accent: #fff; --bad: #a4262c; --bad-back: #fdf0f0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #111418; --card: #1b1f24; --text: #eceef0; --quiet: #a3abb5; --line: #333a42; --hover: #242a31;
    --accent: #78b4f0; --on-accent: #0d1a27; --bad: #ffb0ad; --bad-back: #3a1f20;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; min-height: 100vh; padding: 32px 16px; background: var(--back); color: var(--text);
  font: 15px/22px system-ui, sans-serif; display: grid; grid-template-columns: minmax(0, 440px); justify-content: center; align-items: start;
}
@media (min-height: 700px) { body { padding-top: 8vh; } }
main { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 28px; }
body.popup { padding: 0; background: var(--card); grid-template-columns: minmax(0, 1fr); }
body.popup main { border: 0; border-radius: 0; padding: 20px; }
.org { display: flex; align-items: center; gap: 10px; color: var(--quiet); font-size: 13px; margin: 0 0 16px; }
.mark { width: 28px; height: 28px; border-radius: 8px; background: var(--accent); color: var(--on-accent); display: grid; place-items: center; font-weight: 600; }
h1 { font-size: 22px; line-height: 28px; font-weight: 600; margin: 0 0 8px; }
h2 { font-size: 13px; line-height: 20px; font-weight: 600; color: var(--quiet); margin: 24px 0 8px; }
p { margin: 0 0 12px; }
.quiet { color: var(--quiet); }
ul { list-style: none; margin: 0; padding: 0; }
.people { border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.people li + li { border-top: 1px solid var(--line); }
.person { display: flex; align-items: center; gap: 12px; min-width: 0; }
button.person { width: 100%; min-height: 56px; padding: 8px 12px; border: 0; border-radius: 0; background: none; color: inherit; font: inherit; text-align: start; }
button.person:hover { background: var(--hover); }
.person span { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.person small { display: block; font-size: 13px; color: var(--quiet); overflow: hidden; text-overflow: ellipsis; }
.photo { width: 40px; height: 40px; flex: none; border-radius: 50%; object-fit: cover; background: var(--line); color: var(--quiet); display: grid; place-items: center; font-size: 14px; font-weight: 600; }
label { display: block; font-size: 13px; font-weight: 600; margin: 12px 0 4px; }
input { width: 100%; min-height: 44px; padding: 8px 12px; border: 1px solid var(--quiet); border-radius: 8px; background: var(--card); color: inherit; font: inherit; }
button { cursor: pointer; }
.actions { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 20px; }
.action { flex: 1; min-height: 44px; padding: 8px 20px; border: 1px solid var(--quiet); border-radius: 8px; background: none; color: inherit; font: inherit; font-weight: 600; }
.action:hover { background: var(--hover); }
.action.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.action.main:hover { filter: brightness(1.08); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button.person:focus-visible { outline-offset: -3px; }
.asked li { padding: 8px 0 8px 26px; position: relative; }
.asked li::before { content: "✓"; position: absolute; left: 2px; color: var(--accent); font-weight: 700; }
.asked li + li { border-top: 1px solid var(--line); }
.error { background: var(--bad-back); color: var(--bad); border-radius: 8px; padding: 10px 12px; margin: 12px 0 0; }
.code { font: 13px/20px ui-monospace, monospace; overflow-wrap: anywhere; }
`;
