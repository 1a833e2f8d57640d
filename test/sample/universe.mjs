/**
 * What the invented days are about: real names and ids, with orders of magnitude of their prices (dollars) and
 * capitalisations (millions of dollars).
 */
const rows = (text, categories) =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [id, name, symbol, price, cap, extra = ""] = line.split("|").map((cell) => cell.trim());
      const also = extra === "" ? [] : extra.split(" ");
      return { id, name, symbol, price: Number(price), cap: Number(cap) * 1e6, categories: [...categories, ...also] };
    });

export const majors = rows(
  `
bitcoin | Bitcoin | BTC | 68000 | 1340000
ethereum | Ethereum | ETH | 2900 | 349000
solana | Solana | SOL | 155 | 72000
ripple | XRP | XRP | 1.2 | 68000
binancecoin | BNB | BNB | 590 | 86000
dogecoin | Dogecoin | DOGE | 0.19 | 27000
the-open-network | Toncoin | TON | 5.4 | 13600
litecoin | Litecoin | LTC | 84 | 6300
tron | TRON | TRX | 0.16 | 14000
`,
  [],
);

export const members = [
  ...rows(
    `
fetch-ai | Artificial Superintelligence Alliance | FET | 1.31 | 3200
render-token | Render | RENDER | 6.1 | 3100 | gpu depin
bittensor | Bittensor | TAO | 410 | 3300
near | NEAR Protocol | NEAR | 4.9 | 5900
the-graph | The Graph | GRT | 0.18 | 1750
worldcoin | Worldcoin | WLD | 1.9 | 1900
arkham | Arkham | ARKM | 1.12 | 330
io-net | io.net | IO | 2.2 | 310 | gpu depin
akash-network | Akash Network | AKT | 2.7 | 660 | gpu depin
virtual-protocol | Virtuals Protocol | VIRTUAL | 1.9 | 1900 | ai-agents
grass | Grass | GRASS | 1.8 | 440
aethir | Aethir | ATH | 0.061 | 410 | gpu depin
nodeai | NodeAI | GPU | 0.83 | 24 | gpu
internet-computer | Internet Computer | ICP | 9.1 | 4300
ai16z | ai16z | AI16Z | 0.74 | 810 | ai-agents
aixbt | aixbt | AIXBT | 0.31 | 280 | ai-agents
zerebro | Zerebro | ZEREBRO | 0.12 | 41 | ai-agents
griffain | Griffain | GRIFFAIN | 0.22 | 47 | ai-agents
numeraire | Numeraire | NMR | 17.4 | 128
oraichain-token | Oraichain | ORAI | 5.2 | 66
iexec-rlc | iExec RLC | RLC | 1.7 | 122
nosana | Nosana | NOS | 2.1 | 96 | gpu depin
golem | Golem | GLM | 0.36 | 360 | gpu depin
phala-network | Phala | PHA | 0.17 | 126
cortex | Cortex | CTXC | 0.14 | 31
0x0-ai-ai-smart-contract | 0x0.ai | 0X0 | 0.19 | 162
alethea-artificial-liquid-intelligence-token | Artificial Liquid Intelligence | ALI | 0.011 | 93
delysium | Delysium | AGI | 0.11 | 148
masa-finance | Masa | MASA | 0.07 | 22
ocean-protocol | Ocean Protocol | OCEAN | 0.53 | 270
`,
    ["artificial-intelligence"],
  ),
  ...rows(
    `
the-sandbox | The Sandbox | SAND | 0.42 | 990
gala | Gala | GALA | 0.027 | 980
axie-infinity | Axie Infinity | AXS | 5.9 | 890
decentraland | Decentraland | MANA | 0.41 | 780
immutable-x | Immutable | IMX | 1.4 | 2300 | layer-2
beam-2 | Beam | BEAM | 0.021 | 1050
ronin | Ronin | RON | 1.9 | 690
illuvium | Illuvium | ILV | 41 | 170
yield-guild-games | Yield Guild Games | YGG | 0.51 | 210
wax | WAX | WAXP | 0.043 | 149
pixels | PIXEL | PIXEL | 0.16 | 123
hooked-protocol | Hooked Protocol | HOOK | 0.41 | 83
echelon-prime | Echelon Prime | PRIME | 9.4 | 470
stepn | STEPN | GMT | 0.15 | 400
`,
    ["gaming"],
  ),
  ...rows(
    `
shiba-inu | Shiba Inu | SHIB | 0.0000184 | 10800
pepe | Pepe | PEPE | 0.0000112 | 4700
dogwifcoin | dogwifhat | $WIF | 2.1 | 2100
bonk | Bonk | BONK | 0.0000231 | 1700
floki | FLOKI | FLOKI | 0.000152 | 1450
brett | Brett | BRETT | 0.11 | 1090
popcat | Popcat | POPCAT | 0.91 | 890
book-of-meme | BOOK OF MEME | BOME | 0.0088 | 610
mog-coin | Mog Coin | MOG | 0.0000017 | 660
official-trump | Official Trump | TRUMP | 14.5 | 2900
fartcoin | Fartcoin | FARTCOIN | 0.88 | 880
peanut-the-squirrel | Peanut the Squirrel | PNUT | 0.41 | 410
cat-in-a-dogs-world | cat in a dogs world | MEW | 0.0061 | 540
`,
    ["meme-token"],
  ),
  ...rows(
    `
cardano | Cardano | ADA | 0.52 | 18600
avalanche-2 | Avalanche | AVAX | 31 | 12600
polkadot | Polkadot | DOT | 6.2 | 9000
sui | Sui | SUI | 2.4 | 6800
aptos | Aptos | APT | 8.7 | 4300
cosmos | Cosmos Hub | ATOM | 6.8 | 2650
algorand | Algorand | ALGO | 0.19 | 1550
hedera-hashgraph | Hedera | HBAR | 0.11 | 4200
stellar | Stellar | XLM | 0.14 | 4100
kaspa | Kaspa | KAS | 0.13 | 3300
injective-protocol | Injective | INJ | 22 | 2150
sei-network | Sei | SEI | 0.43 | 1500
tezos | Tezos | XTZ | 0.86 | 860
elrond-erd-2 | MultiversX | EGLD | 33 | 900
eos | EOS | EOS | 0.63 | 960
`,
    ["layer-1"],
  ),
  ...rows(
    `
arbitrum | Arbitrum | ARB | 0.78 | 2900
optimism | Optimism | OP | 1.8 | 2100
starknet | Starknet | STRK | 0.45 | 870
mantle | Mantle | MNT | 0.81 | 2700
zksync | ZKsync | ZK | 0.14 | 520
blockstack | Stacks | STX | 1.7 | 2500
metis-token | Metis | METIS | 41 | 240
`,
    ["layer-2"],
  ),
  ...rows(
    `
uniswap | Uniswap | UNI | 8.4 | 5000
aave | Aave | AAVE | 145 | 2170
chainlink | Chainlink | LINK | 14.2 | 8600
maker | Maker | MKR | 2100 | 1930
curve-dao-token | Curve DAO | CRV | 0.41 | 510
lido-dao | Lido DAO | LDO | 1.6 | 1430
pendle | Pendle | PENDLE | 4.4 | 700
havven | Synthetix | SNX | 2.3 | 770
compound-governance-token | Compound | COMP | 58 | 510
1inch | 1inch | 1INCH | 0.38 | 480
dydx-chain | dYdX | DYDX | 1.4 | 860
jupiter-exchange-solana | Jupiter | JUP | 0.92 | 1250
yearn-finance | yearn.finance | YFI | 6900 | 230
0x | 0x Protocol | ZRX | 0.42 | 356
`,
    ["decentralized-finance-defi"],
  ),
  ...rows(
    `
ondo-finance | Ondo | ONDO | 0.92 | 1320
mantra-dao | MANTRA | OM | 1.3 | 1150
polymesh | Polymesh | POLYX | 0.31 | 340
centrifuge | Centrifuge | CFG | 0.41 | 205
`,
    ["real-world-assets-rwa"],
  ),
  ...rows(
    `
helium | Helium | HNT | 6.4 | 1090
filecoin | Filecoin | FIL | 5.1 | 2900
arweave | Arweave | AR | 24 | 1570
theta-token | Theta Network | THETA | 1.6 | 1600
iotex | IoTeX | IOTX | 0.045 | 425
hivemapper | Hivemapper | HONEY | 0.049 | 42
`,
    ["depin"],
  ),
];

/** Shares, told beside an index of shares; their noise is a third of a token's. */
export const shares = rows(
  `
nvidia | NVIDIA Corporation | NVDA | 118 | 2900000
microsoft | Microsoft | MSFT | 415 | 3080000
google | Google | GOOGL | 168 | 2080000
meta | Meta Platforms | META | 540 | 1370000
coinbase | Coinbase | COIN | 215 | 54000
`,
  ["technology"],
);

export const categories = [
  { id: "artificial-intelligence", name: "Artificial Intelligence (AI)", cap: 3.4e10 },
  { id: "gpu", name: "GPU", cap: 4.6e9 },
  { id: "ai-agents", name: "AI Agents", cap: 8.1e9 },
  { id: "gaming", name: "GameFi", cap: 1.9e10 },
  { id: "meme-token", name: "Meme", cap: 6.2e10 },
  { id: "layer-1", name: "Layer 1 (L1)", cap: 2.1e12 },
  { id: "layer-2", name: "Layer 2 (L2)", cap: 1.7e10 },
  { id: "decentralized-finance-defi", name: "Decentralized Finance (DeFi)", cap: 8.7e10 },
  { id: "depin", name: "DePIN", cap: 2.4e10 },
  { id: "real-world-assets-rwa", name: "Real World Assets (RWA)", cap: 3.1e10 },
  { id: "technology", name: "Technology", cap: 1.6e13 },
];

const coindesk = { id: "coindesk", name: "CoinDesk", url: "https://www.coindesk.com" };
const euronext = { id: "euronext", name: "Euronext", url: "https://www.euronext.com" };
const nasdaq = { id: "nasdaq", name: "Nasdaq", url: "https://www.nasdaq.com" };

/** `beta` is how much of the crypto market's move each follows. */
export const indices = [
  { id: "coindesk-20", name: "CoinDesk 20", level: 2450, beta: 1, source: coindesk },
  { id: "sp-500", name: "S&P 500", level: 5600, beta: 0.22, source: { name: "S&P Dow Jones Indices" } },
  { id: "nasdaq-composite", name: "Nasdaq Composite", level: 17600, beta: 0.33, source: nasdaq },
  { id: "cac-40", name: "CAC 40", level: 7500, beta: 0.2, source: euronext },
  { id: "cmc-200", name: "CMC 200", level: 210, beta: 1.02, source: { name: "CoinMarketCap" } },
];

export const sources = [
  { id: "binance", name: "Binance", url: "https://www.binance.com" },
  { id: "coingecko", name: "CoinGecko", url: "https://www.coingecko.com" },
  { id: "coinmarketcap", name: "CoinMarketCap", url: "https://coinmarketcap.com" },
  { id: "kaiko", name: "Kaiko", url: "https://www.kaiko.com" },
];
