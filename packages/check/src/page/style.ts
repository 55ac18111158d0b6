/** The colours of the default theme (docs: `@askless/react`, theme/tokens.css), and the page around them. */
export const reportStyle = `
.askless-report{--ground:#f5f3ee;--surface:#ffffff;--sunken:#faf9f5;--ink:#1b2321;--muted:#4a5552;--line:#dfdcd3;--strong:#78827e;--accent:#0d5751;--soft:#e4f0ec;--attention:#74480a;--attention-soft:#fbf1de;--danger:#a3261b;--danger-soft:#fdeeeb;--focus:#1652d8;--text:'Source Sans 3',-apple-system,'Segoe UI',Roboto,'PingFang SC','Hiragino Sans GB','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif;--display:'Source Serif 4','Iowan Old Style',Charter,'Songti SC','Noto Serif CJK SC','Noto Serif SC','Microsoft YaHei',Georgia,serif;color-scheme:light;background:var(--ground);color:var(--ink);font:16px/1.5 var(--text);font-variant-numeric:tabular-nums lining-nums;margin:0}
.askless-report:lang(zh){line-height:1.7}
.askless-report[data-theme='dark']{--ground:#101615;--surface:#18201e;--sunken:#1e2725;--ink:#e9eeeb;--muted:#b9c4bf;--line:#333e3b;--strong:#7c8985;--accent:#77cbbc;--soft:#1a3630;--attention:#f1c573;--attention-soft:#382b12;--danger:#ffa596;--danger-soft:#42211c;--focus:#8db5ff;color-scheme:dark}
@media (prefers-color-scheme:dark){.askless-report[data-theme='auto']{--ground:#101615;--surface:#18201e;--sunken:#1e2725;--ink:#e9eeeb;--muted:#b9c4bf;--line:#333e3b;--strong:#7c8985;--accent:#77cbbc;--soft:#1a3630;--attention:#f1c573;--attention-soft:#382b12;--danger:#ffa596;--danger-soft:#42211c;--focus:#8db5ff;color-scheme:dark}}
.askless-report *{box-sizing:border-box}
.askless-report .sheet{max-width:1216px;margin:0 auto;padding:32px 16px 48px}
.askless-report h1,.askless-report h2{font-family:var(--display);font-weight:600;line-height:1.25;margin:0}
.askless-report h1{font-size:28px}
.askless-report h2{font-size:22px;margin:48px 0 16px;padding-top:16px;border-top:3px double var(--line)}
.askless-report h3{font-size:18px;line-height:1.35;margin:0 0 8px}
.askless-report h4{font-size:16px;margin:0;overflow-wrap:anywhere}
.askless-report p{margin:4px 0;overflow-wrap:anywhere}
.askless-report ul,.askless-report ol{list-style:none;margin:0;padding:0}
.askless-report a{color:var(--accent);display:inline-block;min-height:24px}
.askless-report a:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.askless-report code{font:14px/1.5 ui-monospace,'Cascadia Mono',Consolas,monospace;color:var(--muted);overflow-wrap:anywhere;font-weight:400}
.askless-report pre{margin:8px 0 0;padding:12px;background:var(--sunken);border:1px solid var(--line);white-space:pre-wrap;overflow-wrap:anywhere}
.askless-report .muted{color:var(--muted);font-size:14px}
.askless-report .figures{display:flex;flex-wrap:wrap;gap:16px 40px;margin:24px 0 0}
.askless-report .figures b{display:block;font:600 40px/1.1 var(--display)}
.askless-report .claims{background:var(--surface);border:1px solid var(--line);border-radius:6px}
.askless-report .claims li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 24px;padding:12px 16px;border-top:1px solid var(--line)}
.askless-report .claims li:first-child{border-top:0}
.askless-report .finding{background:var(--surface);border:1px solid var(--line);border-inline-start:4px solid var(--danger);border-radius:6px;padding:16px;margin:0 0 16px}
.askless-report .finding.hint{border-inline-start-color:var(--attention)}
.askless-report .tag{display:inline-block;font-size:14px;font-weight:600;padding:0 8px;border-radius:4px;background:var(--danger-soft);color:var(--danger)}
.askless-report .hint .tag{background:var(--attention-soft);color:var(--attention)}
.askless-report .map{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,264px),1fr));gap:16px}
.askless-report .map li,.askless-report .question{background:var(--surface);border:1px solid var(--line);border-radius:6px;padding:16px}
.askless-report svg{display:block;max-width:100%;height:auto}
.askless-report .shade{fill:var(--accent);stroke:var(--strong)}
.askless-report .none{fill:var(--surface);stroke:var(--strong);stroke-dasharray:2 2}
.askless-report .track{fill:var(--soft)}
.askless-report .fill{fill:var(--accent)}
.askless-report .legend{display:flex;flex-wrap:wrap;gap:8px 24px;margin:0 0 16px}
.askless-report .legend li{display:flex;align-items:center;gap:8px}
.askless-report .section{margin:0 0 32px}
.askless-report .questions{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,352px),1fr));gap:16px}
.askless-report dl{margin:8px 0 0;display:grid;grid-template-columns:max-content 1fr;gap:4px 12px;font-size:14px}
.askless-report dt{color:var(--muted)}
.askless-report dd{margin:0;overflow-wrap:anywhere}
@media (min-width:640px){.askless-report .sheet{padding:48px 32px}}
@media print{.askless-report,.askless-report[data-theme]{--ground:#ffffff;--surface:#ffffff;--sunken:#ffffff;--ink:#000000;--muted:#4a5552;--line:#dfdcd3;--strong:#78827e;--accent:#0d5751;--soft:#e4f0ec;--attention:#74480a;--attention-soft:#ffffff;--danger:#a3261b;--danger-soft:#ffffff;color-scheme:light;font-size:11pt;print-color-adjust:exact}.askless-report .sheet{max-width:none;padding:0}.askless-report .finding,.askless-report .question,.askless-report .map li{break-inside:avoid}.askless-report h3,.askless-report h4{break-after:avoid}}
`;

/** SHA-256 of the style as it stands in the page: its Content Security Policy allows this one block. */
export const reportStyleHash = 'HvdgMfRYtWtxIiP/gjUn6IJyGLZYjJAeLOcCcIfWK60=';
