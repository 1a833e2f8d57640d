/** The coins and the sectors of the exchange, as a morning might have them. */

export interface Coin {
  readonly id: string;
  readonly symbol: string;
  readonly name: string;
  readonly price: number;
  readonly change: number;
  readonly cap: number;
  /** What Binance calls it against USDT, when it lists it. */
  readonly binance: string | null;
  /** What Kraken calls it against the dollar, when it is asked for there. */
  readonly kraken: string | null;
}

type Line = readonly [
  id: string,
  symbol: string,
  name: string,
  price: number,
  change: number,
  cap: number,
  kraken?: string,
];

/** Coins that Binance does not list. */
const unlisted: readonly string[] = ["virtual", "hype", "xmr"];

function coin([id, symbol, name, price, change, cap, kraken = undefined]: Line): Coin {
  const binance = unlisted.includes(symbol) ? null : `${symbol.toUpperCase()}USDT`;
  return { id, symbol, name, price, change, cap, binance, kraken: kraken ?? null };
}

/** Members of the category of artificial intelligence. */
const memberLines: readonly Line[] = [
  ["bittensor", "tao", "Bittensor", 422.26, 4.01, 3.5e9],
  ["near", "near", "NEAR Protocol", 4.579, -10.02, 5.4e9],
  ["render-token", "render", "Render", 6.335, -10.54, 3.3e9],
  ["fetch-ai", "fet", "Artificial Superintelligence Alliance", 1.1228, -7.94, 2.9e9],
  ["virtual-protocol", "virtual", "Virtuals Protocol", 2.0724, -17.98, 1.4e9],
  ["the-graph", "grt", "The Graph", 0.17225, -7.89, 1.7e9],
];

const otherLines: readonly Line[] = [
  ["bitcoin", "btc", "Bitcoin", 100363.5, -4.54, 1.98e12, "XBTUSD"],
  ["ethereum", "eth", "Ethereum", 3155.74, -5.83, 3.8e11, "ETHUSD"],
  ["solana", "sol", "Solana", 230.94, -10.7, 1.1e11, "SOLUSD"],
  ["ripple", "xrp", "XRP", 2.9606, -5.48, 1.7e11, "XRPUSD"],
  ["dogecoin", "doge", "Dogecoin", 0.32314, -9.09, 4.8e10, "XDGUSD"],
  ["binancecoin", "bnb", "BNB", 664.12, -2.61, 9.6e10],
  ["tron", "trx", "TRON", 0.24021, -3.44, 2.1e10],
  ["cardano", "ada", "Cardano", 0.92114, -6.92, 3.3e10],
  ["hyperliquid", "hype", "Hyperliquid", 21.442, -9.87, 7.1e9],
  ["chainlink", "link", "Chainlink", 23.514, -7.31, 1.5e10],
  ["stellar", "xlm", "Stellar", 0.39214, -6.05, 1.2e10],
  ["sui", "sui", "Sui", 3.6621, -12.27, 1.1e10],
  ["bitcoin-cash", "bch", "Bitcoin Cash", 421.37, -3.18, 8.3e9],
  ["avalanche-2", "avax", "Avalanche", 33.181, -8.74, 1.4e10],
  ["litecoin", "ltc", "Litecoin", 113.42, -5.66, 8.5e9],
  ["the-open-network", "ton", "Toncoin", 4.8712, -4.12, 1.2e10],
  ["polkadot", "dot", "Polkadot", 5.7124, -8.02, 8.7e9],
  ["uniswap", "uni", "Uniswap", 10.914, -8.49, 6.6e9],
  ["aave", "aave", "Aave", 301.17, -9.41, 4.5e9],
  ["monero", "xmr", "Monero", 231.42, 1.36, 4.3e9, "XMRUSD"],
];

export const members: readonly Coin[] = memberLines.map(coin);

/** Members and large assets. */
export const coins: readonly Coin[] = [...members, ...otherLines.map(coin)];

/** Categories of CoinGecko, with the change of their capitalisation in percent. */
export const sectors = [
  { id: "artificial-intelligence", name: "Artificial Intelligence (AI)", change: -9.01, cap: 39e9 },
  { id: "gaming", name: "Gaming (GameFi)", change: -8.2, cap: 19e9 },
  { id: "layer-1", name: "Layer 1 (L1)", change: -5.1, cap: 2.6e12 },
  { id: "layer-2", name: "Layer 2 (L2)", change: -8.93, cap: 2.1e10 },
  { id: "decentralized-finance-defi", name: "Decentralized Finance (DeFi)", change: -7.4, cap: 1.1e11 },
  { id: "meme-token", name: "Meme", change: -10.36, cap: 8.3e10 },
  { id: "real-world-assets-rwa", name: "Real World Assets (RWA)", change: -6.3, cap: 5.2e10 },
  { id: "depin", name: "DePIN", change: -9.7, cap: 2.4e10 },
] as const;
