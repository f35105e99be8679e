/** The exported page's own look: ink on paper, readable in grey, A4 across. Logical properties: both directions. */
export const STYLE = `
:root{color-scheme:light;font:15px/1.5 'Noto Sans','Noto Sans Arabic',system-ui,'Segoe UI',Tahoma,sans-serif;color:#1d1b18;background:#fff}
:root:lang(ar){font-size:16px;line-height:1.7}
body{margin:24px auto;max-inline-size:1400px;padding-inline:20px}
h1{font-size:1.5rem;margin-block:0 4px}h2{font-size:1.2rem;margin-block:2rem 4px}h3{font-size:1rem}.wide{margin-block:10px}
code{color:#625d55;font-size:.75rem;font-weight:400}
.wide{overflow-x:auto}
table{border-collapse:collapse;inline-size:100%}
th,td{border:1px solid #c9c3b6;padding:5px 8px;text-align:start;vertical-align:top;overflow-wrap:break-word}
thead th{background:#f2efe7}
tbody th{font-weight:600;min-inline-size:7em}
small{display:block;color:#625d55;font-size:.8rem;font-weight:400}
p{margin:0}td p+p{margin-block-start:4px}
.silent{color:#625d55}
.conflict{border-inline-start:4px solid #b3261e}
.differs{color:#b3261e;font-size:.8rem;font-weight:600}
.ref{color:inherit;font-size:.75rem}
li{margin-block:3px;overflow-wrap:anywhere}
li:target{background:#f7e3a1}
footer{border-block-start:1px solid #c9c3b6;color:#625d55;font-size:.8rem;margin-block-start:2rem;padding-block-start:8px}
@media print{@page{size:A4 landscape;margin:12mm}:root{font-size:10px}body{margin:0;max-inline-size:none;padding:0}.wide{overflow:visible}thead{display:table-header-group}tr,li{break-inside:avoid}h2,h3{break-after:avoid}}
`;
