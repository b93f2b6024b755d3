import type { View } from "./views.ts";
import type { Way } from "./ways.ts";

/** The page that shows all pictures, a section for each view. @returns HTML */
export function lookPage(views: readonly View[], ways: readonly Way[]): string {
  const sections = views.map(
    ({ name }) =>
      `<section><h2 id="${name}">${name}</h2><div>${ways
        .map((way) => {
          const file = `${name}--${way.name}.png`;
          return `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy" width="${Math.round(way.width / 3)}"></a><figcaption>${way.name}</figcaption></figure>`;
        })
        .join("")}</div></section>`,
  );
  const links = views.map(({ name }) => `<a href="#${name}">${name}</a>`).join(" · ");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The look</title><style>
body{font:15px system-ui;margin:2rem;background:#ddd}div{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}
figure{margin:0}img{display:block;border:1px solid #999;background:#fff}figcaption{padding-top:.25rem;color:#444}
</style><h1>The look</h1><p>${links}</p>${sections.join("\n")}</html>
`;
}
