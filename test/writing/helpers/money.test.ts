import { describe } from "@jest/globals";
import type { Precision } from "../../../src/facts/fact.ts";
import type { Data } from "../make.ts";
import { dollars, fact } from "../make.ts";
import { tellAll } from "./tell.ts";

const price = (value: number, precision: Precision = "exact"): Data => ({
  sector: { price: dollars(value, { precision }) },
});
const ch = { region: "fr-CH" } as const;
const ca = { region: "fr-CA" } as const;

describe("montant", () => {
  tellAll([
    ["billions", "{{montant sector.price}}", price(6.6e9), "[6,6\u00a0milliards\u00a0de dollars|ai.price]"],
    [
      "one billion and a half is singular",
      "{{montant sector.price}}",
      price(1.5e9),
      "[1,5\u00a0milliard\u00a0de dollars|ai.price]",
    ],
    ["under a dollar, four digits", "{{montant sector.price}}", price(0.32314), "[0,3231\u00a0dollar|ai.price]"],
    ["thousands without cents", "{{montant sector.price}}", price(100363.5), "[100\u202f364\u00a0dollars|ai.price]"],
    [
      "thousands in Switzerland",
      "{{montant sector.price}}",
      price(100363.5),
      "[100\u2019364\u00a0dollars|ai.price]",
      ch,
    ],
    [
      "whose dollars, in Canada",
      "{{montant sector.price}}",
      price(100363.5),
      "[100\u00a0364\u00a0dollars américains|ai.price]",
      ca,
    ],
    ["with its sign", "{{montant sector.price signe=true}}", price(0.5), "[0,50\u00a0$|ai.price]"],
    [
      "with its sign, in Canada",
      "{{montant sector.price signe=true}}",
      price(0.5),
      "[0,50\u00a0$\u00a0US|ai.price]",
      ca,
    ],
    [
      "francs before their digits in Switzerland",
      "{{montant sector.price signe=true}}",
      { sector: { price: fact("ai", "price", 2, "CHF") } },
      "[CHF\u00a02,00|ai.price]",
      ch,
    ],
    [
      "billions take words even when a sign is asked",
      "{{montant sector.price signe=true}}",
      price(6.6e9),
      "[6,6\u00a0milliards\u00a0de dollars|ai.price]",
    ],
    [
      "short scales in Switzerland",
      "{{montant sector.price signe=true}}",
      { sector: { price: fact("ai", "price", 5.6e6, "CHF") } },
      "[CHF\u00a05,6\u00a0mio|ai.price]",
      ch,
    ],
    [
      "short scales in Canada",
      "{{montant sector.price signe=true}}",
      price(350e6),
      "[350\u00a0M$\u00a0US|ai.price]",
      ca,
    ],
    [
      "a tiny price keeps its digits",
      "{{montant sector.price}}",
      price(0.00001234),
      "[0,00001234\u00a0dollar|ai.price]",
    ],
    ["a price with cents has two", "{{montant sector.price}}", price(2.5), "[2,50\u00a0dollars|ai.price]"],
    ["decimals of one's own", "{{montant sector.price decimales=0}}", price(0.5), "[1\u00a0dollar|ai.price]"],
    [
      "rounded up owes « près de »",
      "{{montant sector.price}}",
      price(6_597_400_000),
      "[Près de|ai.price] [6,6\u00a0milliards\u00a0de dollars|ai.price]",
    ],
    [
      "rounded down owes « plus de »",
      "{{montant sector.price}}",
      price(6_602_000_000),
      "[Plus de|ai.price] [6,6\u00a0milliards\u00a0de dollars|ai.price]",
    ],
    [
      "the source's own hedge comes first",
      "{{montant sector.price}}",
      price(5.6e6, "about"),
      "[Environ|ai.price] [5,6\u00a0millions\u00a0de dollars|ai.price]",
    ],
    [
      "less than",
      "{{montant sector.price}}",
      price(6e6, "under"),
      "[Moins de|ai.price] [6\u00a0millions\u00a0de dollars|ai.price]",
    ],
    [
      "more than a figure that rounding would pass is only « environ »",
      "{{montant sector.price}}",
      price(6_597_400_000, "over"),
      "[Environ|ai.price] [6,6\u00a0milliards\u00a0de dollars|ai.price]",
    ],
    [
      "below zero, the size is hedged from behind",
      "{{montant sector.price}}",
      price(-3e9, "over"),
      "[\u22123\u00a0milliards\u00a0de dollars|ai.price] [au moins|ai.price]",
    ],
    [
      "below zero, about",
      "{{montant sector.price}}",
      price(-3e9, "about"),
      "[\u22123\u00a0milliards\u00a0de dollars|ai.price] [environ|ai.price]",
    ],
    [
      "« de » before digits",
      'un tour {{montant sector.price avec="de"}}',
      price(8e6),
      "un tour [de] [8\u00a0millions\u00a0de dollars|ai.price]",
    ],
    [
      "« de » elided before environ",
      'un tour {{montant sector.price avec="de"}}',
      price(8e6, "about"),
      "un tour [d\u2019][environ|ai.price] [8\u00a0millions\u00a0de dollars|ai.price]",
    ],
    [
      "« de » before plus de",
      'un tour {{montant sector.price avec="de"}}',
      price(8e6, "over"),
      "un tour [de] [plus de|ai.price] [8\u00a0millions\u00a0de dollars|ai.price]",
    ],
  ]);
});
