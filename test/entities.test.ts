import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Led } from "../src/french/naming.ts";
import { au, du, le, que } from "../src/french/naming.ts";
import { readEntities } from "../src/sources/entities.ts";

const entities = readEntities(readFileSync("data/entities.yaml", "utf8"), "entities.yaml");
const text = ({ lead, name }: Led) => lead + name;

/** How each name is led, as a copy editor reads it: its four leads, then every name that takes them. */
const led: readonly { readonly leads: readonly [string, string, string, string]; readonly names: readonly string[] }[] =
  [
    {
      leads: ["le ", "du ", "au ", "que le "],
      names: [
        ...["bitcoin", "XRP", "dogecoin", "toncoin", "litecoin", "BNB", "DAI", "PYUSD", "FDUSD", "WBTC", "stETH"],
        ...["bitcoin cash", "bitcoin SV", "monero", "filecoin"],
        ...[
          "CoinDesk 20",
          "CMC20",
          "CAC 40",
          "S&P 500",
          "Nasdaq Composite",
          "Dow Jones",
          "Nikkei 225",
          "DAX",
          "Nasdaq 100",
        ],
        ...["Russell 2000", "S&P/TSX", "SBF 120", "Stoxx Europe 600", "FTSE 100", "FTSE MIB", "Bel 20", "SMI", "Topix"],
        ...["Hang Seng", "SSE Composite", "CSI 300", "Kospi", "MSCI World", "MSCI Emerging Markets", "VIX"],
        ...["dollar", "franc suisse", "dollar canadien", "yen", "yuan"],
        ...["américain", "allemand", "français"].map(
          (state) => `rendement de l\u2019emprunt d\u2019État ${state} à dix ans`,
        ),
        ...["cuivre", "platine", "palladium", "nickel", "Brent", "WTI", "gaz naturel", "blé", "maïs", "cacao", "café"],
        ...["Fonds monétaire international", "Crédit Agricole"],
      ],
    },
    {
      leads: ["la ", "de la ", "à la ", "que la "],
      names: [
        ...["livre sterling", "Réserve fédérale américaine", "Banque centrale européenne", "Banque d\u2019Angleterre"],
        ...["Banque nationale suisse", "Banque du Japon", "Banque du Canada", "Banque populaire de Chine"],
        ...["Banque des règlements internationaux", "Banque mondiale", "SEC", "CFTC", "Finma", "FSMA"],
        ...["Commission européenne", "Société Générale", "Deutsche Bank"],
        "capitalisation totale du marché des cryptomonnaies",
      ],
    },
    {
      leads: ["l\u2019", "de l\u2019", "à l\u2019", "que l\u2019"],
      names: [
        ...[
          "ether",
          "Artificial Superintelligence Alliance",
          "USDT",
          "USDC",
          "USDe",
          "USDS",
          "EURC",
          "ethereum classic",
        ],
        ...["apecoin", "EOS", "OKB", "Euro Stoxx 50", "Ibex 35", "AEX", "ASX 200", "indice dollar"],
        ...["indice Fear & Greed", "euro", "or", "argent métal", "aluminium", "uranium", "OCDE", "Opep", "AFP"],
        ...["Autorité des marchés financiers", "Autorité européenne des marchés financiers"],
      ],
    },
    {
      leads: ["les ", "des ", "aux ", "que les "],
      names: [
        ...["valeurs technologiques"],
        ...["jetons d\u2019intelligence artificielle", "jetons liés aux processeurs graphiques (GPU)", "jetons GameFi"],
        ...[
          "jetons d\u2019agents d\u2019intelligence artificielle",
          "memecoins",
          "jetons de couche\u00a01",
          "jetons de couche\u00a02",
        ],
        ...[
          "jetons de la finance décentralisée (DeFi)",
          "jetons d\u2019infrastructures physiques décentralisées (DePIN)",
        ],
        ...["jetons d\u2019actifs du monde réel (RWA)", "stablecoins"],
      ],
    },
    {
      leads: ["", "d\u2019", "à ", "qu\u2019"],
      names: [
        ...["Arkham", "io.net", "Akash Network", "Aethir", "Axie Infinity", "Avalanche", "Uniswap", "Aave"],
        ...[
          "Hyperliquid",
          "Algorand",
          "Aptos",
          "Arbitrum",
          "Optimism",
          "Injective",
          "Internet Computer",
          "Ondo",
          "Ethena",
        ],
        ...[
          "Immutable",
          "Enjin Coin",
          "IOTA",
          "ORDI",
          "Illuvium",
          "Helium",
          "Ocean Protocol",
          "iExec RLC",
          "AIOZ Network",
        ],
        ...["ai16z", "Official Trump", "Ethereum Name Service", "OpenAI", "Anthropic", "Aleph Alpha", "AI21 Labs"],
        ...[
          "Apple",
          "Alphabet",
          "Amazon",
          "AMD",
          "Intel",
          "Arm",
          "Oracle",
          "IBM",
          "ASML",
          "Alibaba",
          "Hermès",
          "Airbus",
        ],
        ...["Axa", "Engie", "AB InBev", "UCB", "UBS", "OKX", "Upbit", "eToro", "Euronext", "Andreessen Horowitz"],
        ...["o1", "o3", "o3-mini", "Elon Musk"],
      ],
    },
    {
      leads: ["", "de ", "à ", "que "],
      names: [
        ...["Solana", "Render", "Bittensor", "NEAR Protocol", "The Graph", "Worldcoin", "Virtuals Protocol", "Grass"],
        ...["NodeAI", "The Sandbox", "Gala", "Decentraland", "Cardano", "Chainlink", "Polkadot", "Tron", "Sui"],
        ...["Tether Gold", "PAX Gold", "Zcash", "Dash", "Stellar", "Hedera", "Tezos", "Cosmos", "Polygon", "Starknet"],
        ...["ZKsync", "Celestia", "Sei", "Kaspa", "VeChain", "Quant", "Maker", "Lido DAO", "Compound", "Curve DAO"],
        ...[
          "Sushi",
          "PancakeSwap",
          "1inch",
          "0x",
          "THORChain",
          "Jupiter",
          "Raydium",
          "Pyth Network",
          "Pendle",
          "Mantle",
        ],
        ...[
          "Cronos",
          "LEO Token",
          "Bitget Token",
          "Flow",
          "Stacks",
          "Chiliz",
          "Theta Network",
          "Flare",
          "NEO",
          "Gnosis",
        ],
        ...["Kava", "Conflux", "dYdX", "Ronin", "Livepeer", "SingularityNET", "Numeraire", "Golem", "Phala Network"],
        ...["Shiba Inu", "Pepe", "Bonk", "dogwifhat", "Floki", "Fartcoin", "Pudgy Penguins", "Jito", "Wormhole"],
        ...[
          "LayerZero",
          "Blur",
          "BitTorrent",
          "Terra",
          "Pi Network",
          "Berachain",
          "Pump.fun",
          "World Liberty Financial",
        ],
        ...["DeepSeek", "Nvidia", "Hugging Face", "DappRadar", "Mistral AI", "Google", "Meta", "Microsoft", "Binance"],
        ...[
          "Coinbase",
          "X",
          "xAI",
          "Google DeepMind",
          "Cohere",
          "Perplexity",
          "Stability AI",
          "Moonshot AI",
          "Zhipu AI",
        ],
        ...[
          "Scale AI",
          "Kyutai",
          "ByteDance",
          "Midjourney",
          "Runway",
          "GitHub",
          "Telegram",
          "Reddit",
          "Discord",
          "YouTube",
        ],
        ...["Truth Social", "Tesla", "Netflix", "Broadcom", "Qualcomm", "Salesforce", "Palantir", "Strategy", "PayPal"],
        ...[
          "Visa",
          "Mastercard",
          "BlackRock",
          "TSMC",
          "Samsung Electronics",
          "SK Hynix",
          "SoftBank",
          "Tencent",
          "Baidu",
        ],
        ...["LVMH", "Kering", "L\u2019Oréal", "TotalEnergies", "Sanofi", "Danone", "Renault", "Stellantis"],
        ...["STMicroelectronics", "Schneider Electric", "Safran", "Thales", "Dassault Systèmes", "Capgemini", "Nestlé"],
        ...[
          "Novartis",
          "Roche",
          "SAP",
          "Siemens",
          "Solvay",
          "Shopify",
          "Shell",
          "BP",
          "BNP Paribas",
          "HSBC",
          "JPMorgan",
        ],
        ...["Goldman Sachs", "Morgan Stanley", "Bank of America", "Kraken", "Bybit", "Bitget", "KuCoin", "Gate"],
        ...["Crypto.com", "Bitfinex", "Bitstamp", "HTX", "FTX", "Gemini", "Robinhood", "CoinGecko", "CoinMarketCap"],
        ...["CoinDesk", "Chainalysis", "Grayscale", "Circle", "Ledger", "Consensys"],
        ...["R1", "V3", "ChatGPT", "GPT-4", "GPT-4o", "GPT-5", "Claude", "Gemma", "Llama", "Llama 3", "Mixtral"],
        ...["Mistral Large", "Qwen", "Grok", "Phi", "Kimi", "Sora", "DALL-E", "Stable Diffusion"],
        ...["Sam Altman", "Jensen Huang", "Jerome Powell", "Christine Lagarde", "Changpeng Zhao", "Vitalik Buterin"],
        ...["Michael Saylor", "Brian Armstrong", "Donald Trump", "Paul Couvert"],
      ],
    },
  ];

const read = new Map(led.flatMap(({ leads, names }) => names.map((name) => [name, leads] as const)));

describe("every entity is led as a copy editor would have it", () => {
  test.each(entities.map((entity) => [entity.name, entity] as const))("%s", (name, entity) => {
    const naming = { ...entity, short: entity.short ?? null, elides: entity.elides ?? null };
    const leads = read.get(name) ?? ["no reading of this name"];
    expect([le, du, au, que].map((lead) => text(lead(naming)))).toEqual(leads.map((lead) => lead + name));
  });

  test("and every reading is that of an entity", () => {
    const names = new Set(entities.map(({ name }) => name));
    expect([...read.keys()].filter((name) => !names.has(name))).toEqual([]);
  });
});

test.each([
  ["Fed", "de la Fed"],
  ["BCE", "de la BCE"],
  ["BNS", "de la BNS"],
  ["BRI", "de la BRI"],
  ["FMI", "du FMI"],
  ["AMF", "de l\u2019AMF"],
  ["ESMA", "de l\u2019ESMA"],
  ["Nasdaq", "du Nasdaq"],
  ["Nikkei", "du Nikkei"],
  ["livre", "de la livre"],
  ["Samsung", "de Samsung"],
  ["CZ", "de CZ"],
  ["jetons IA", "des jetons IA"],
])("the short form %s is printed « %s »", (short, printed) => {
  const entity = entities.find((one) => one.short === short);
  const naming = entity && { ...entity, short, elides: entity.elides ?? null };
  expect(naming && text(du(naming, { form: "short" }))).toBe(printed);
});

test("shares and indices move in their own bands, whatever their row says", () => {
  const classes = new Map(entities.map(({ id, class: own }) => [id, own]));
  expect(["cac-40", "smi", "nvidia", "lvmh", "hsbc", "gold", "brent", "euro"].map((id) => classes.get(id))).toEqual([
    "index",
    "index",
    "share",
    "share",
    "share",
    "commodity",
    "commodity",
    "currency",
  ]);
});
