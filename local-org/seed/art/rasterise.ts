import sharp from "sharp";

/** A picture made of SVG. */
export interface Picture {
  bytes: Buffer;
  width: number;
  height: number;
}

/** Turns SVG into PNG, or JPEG where "jpg" is asked for. The SVG's own size decides. */
export async function rasterise(svg: string, format: "png" | "jpg"): Promise<Picture> {
  const image = sharp(Buffer.from(svg));
  const encoded = format === "png" ? image.png({ compressionLevel: 6 }) : image.flatten({ background: "#ffffff" }).jpeg({ quality: 78 });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}
