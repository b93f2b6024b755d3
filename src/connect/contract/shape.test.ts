import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import { flag } from "./inputs.ts";
import { openEnum, shape } from "./shape.ts";

const LoafSchema = shape(
  {
    get slices() {
      return z.array(LoafSchema);
    },
    flour: openEnum("Rye", "Wheat"),
    grams: z.number(),
  },
  { baker: z.string(), grams: z.string() },
);
type Loaf = z.infer<typeof LoafSchema>;

describe("a shape", () => {
  it("takes each of its properties as it is due, as null, or not at all", () => {
    for (const loaf of [{ grams: 500, flour: "Rye", baker: "Inês" }, { grams: null, flour: null, baker: null, slices: null }, {}]) {
      expect(LoafSchema.parse(loaf)).toEqual(loaf);
    }
    expect(LoafSchema.safeParse({ flour: 1 }).success).toBe(false);
    expect(LoafSchema.safeParse({ baker: {} }).success).toBe(false);
  });

  it("may hold itself", () => {
    expect(LoafSchema.safeParse({ slices: [{ slices: [{ grams: 20 }] }] }).success).toBe(true);
    expect(LoafSchema.safeParse({ slices: [{ slices: [{ flour: false }] }] }).success).toBe(false);
  });

  it("prefers its own properties to those it has in common", () => {
    expect(LoafSchema.safeParse({ grams: 1 }).success).toBe(true);
    expect(LoafSchema.safeParse({ grams: "1" }).success).toBe(false);
  });

  it("keeps properties that it does not name, but has no type for them", () => {
    expect(LoafSchema.parse({ crust: "dark", slices: [{ crust: "pale" }] })).toEqual({ crust: "dark", slices: [{ crust: "pale" }] });
    expectTypeOf<Loaf>().not.toHaveProperty("crust");
    expectTypeOf<NonNullable<NonNullable<Loaf["slices"]>[number]["baker"]>>().toEqualTypeOf<string>();
  });
});

describe("an open enumeration", () => {
  it("takes any text and nothing else", () => {
    expect(LoafSchema.safeParse({ flour: "Spelt" }).success).toBe(true);
    expect(LoafSchema.safeParse({ flour: ["Rye"] }).success).toBe(false);
    expectTypeOf<"Spelt">().toExtend<NonNullable<Loaf["flour"]>>();
    expectTypeOf<number>().not.toExtend<NonNullable<Loaf["flour"]>>();
  });
});

describe("a flag that is sent", () => {
  it("may be a boolean or its name", () => {
    expect([true, false, "true", "false"].every((value) => flag.safeParse(value).success)).toBe(true);
    expect([1, "yes", null].some((value) => flag.safeParse(value).success)).toBe(false);
  });
});
