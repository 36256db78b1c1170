/** The style of the single page that an organisation puts on its own website: it asks for no file from anywhere. */
export const EXPORT_STYLE = `
:root{color-scheme:light dark;--ink:#1d1a16;--soft:#5a534a;--line:#cfc6b6;--paper:#fffdfa;--link:#1c5891}
@media (prefers-color-scheme:dark){:root{--ink:#efe9df;--soft:#b9b0a2;--line:#4a443b;--paper:#181613;--link:#93c0f0}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 'Source Sans 3',system-ui,-apple-system,'Segoe UI',sans-serif}
main{max-inline-size:44rem;margin-inline:auto;padding:2.5rem 1.25rem 4rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 1.5rem;text-wrap:balance}
h2{font-size:1.35rem;line-height:1.25;margin:2.5rem 0 .5rem}
h3{font-size:1.1rem;margin:1.5rem 0 .25rem}
p,ul{margin:0 0 .9rem}
ul{padding-inline-start:1.3rem}
a{color:var(--link)}
sup{user-select:none;line-height:0}
sup a{padding-inline:.15em;text-decoration:none}
dl{margin:0 0 2rem;border-block:1px solid var(--line)}
dl div{display:grid;grid-template-columns:minmax(8rem,12rem) 1fr;gap:.25rem 1rem;padding-block:.35rem}
dl div+div{border-block-start:1px solid var(--line)}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
section.standing-note{border-inline-start:3px solid var(--soft);padding-inline-start:1rem;margin-block-end:1.5rem}
table{inline-size:100%;border-collapse:collapse;font-size:.9rem}
th,td{padding:.35rem .6rem .35rem 0;text-align:start;vertical-align:top;border-block-end:1px solid var(--line)}
@media (max-width:36rem){dl div{grid-template-columns:1fr}thead{display:none}tr{display:block;padding-block:.5rem;border-block-end:1px solid var(--line)}th,td{display:block;border:0;padding-block:.1rem}td::before{content:attr(data-label) ': ';color:var(--soft)}}
@media print{:root{--ink:#000;--soft:#333;--line:#bbb;--paper:#fff;--link:#000}@page{margin:18mm 16mm}main{max-inline-size:none;padding:0}body{font-size:10.5pt}h2,h3{break-after:avoid}tr{break-inside:avoid}a{text-decoration:none}}
`.trim();
