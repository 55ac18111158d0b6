/** Rules for every element, as the style sheets of old bank pages have them. */
export const rudeRules = `
* { box-sizing: content-box; }
html { font-size: 62.5%; line-height: 1.15; }
body { letter-spacing: 1px; text-align: center; text-transform: uppercase; font-style: italic; }
a { color: #c00; text-decoration: none; border-bottom: 2px dotted red; padding: 2px; }
p { margin: 0 0 10px; font: italic 13px/1.2 serif; text-indent: 1em; }
b, strong { font-weight: 900; letter-spacing: 0.1em; }
small { font-size: 65%; }
h1, h2, h3, h4 { margin: 20px 0 10px; font: bold 30px/1.1 Impact, sans-serif; text-transform: uppercase; color: navy; border-bottom: 3px double; padding: 4px; }
ul, ol { margin: 0 0 10px 25px; padding: 0 0 0 40px; list-style: square inside; }
li { line-height: 20px; margin: 3px; padding: 3px; float: none; }
dl { margin-bottom: 20px; border: 1px solid; }
dt, dd { line-height: 20px; margin-left: 10px; padding: 2px; font-weight: bold; }
label { display: block; margin-bottom: 5px; font: bold 11px/20px Verdana; text-transform: uppercase; letter-spacing: 1px; float: left; width: 140px; }
input, textarea, select, button { width: 220px; height: 20px; margin: 0 0 10px 4px; padding: 4px 6px; font: 12px/20px Verdana; letter-spacing: 1px; text-transform: uppercase; border: 3px inset #ccc; border-radius: 9px; box-shadow: inset 0 1px 1px rgba(0,0,0,.4); background: #ffd url(about:blank); color: green; float: left; display: inline-block; vertical-align: baseline; min-height: 30px; max-width: 260px; }
button { text-shadow: 1px 1px 0 white; min-width: 120px; }
fieldset { padding: 10px; margin: 10px; border: 2px groove; min-width: 0; }
legend { display: block; width: 100%; padding: 5px; margin-bottom: 20px; font-size: 21px; border-bottom: 1px solid; }
table { border-collapse: separate; border-spacing: 6px; max-width: 80%; background: #eee; }
th, td { padding: 8px; border: 2px solid #ddd; text-align: center; vertical-align: middle; line-height: 20px; }
section, article, header, footer, nav, aside { padding: 15px; margin: 5px; border: 1px dashed red; display: block; }
form { margin: 0 0 20px; padding: 10px; border: 1px solid; }
img, svg { max-width: 50%; height: auto; vertical-align: middle; display: inline; }
output { display: block; padding: 4px; }
details, summary { padding: 5px; }
hr { margin: 20px 0; border-top: 4px solid; }
`;
