// Writes ts-fsrs.txt, the answers of the reference implementation that TsFsrsTest compares with. In an empty folder:
//   npm install ts-fsrs@5.4.2 && cp <this file> . && node ts-fsrs.mjs > ts-fsrs.txt
import { createEmptyCard, fsrs, GenSeedStrategyWithCardId, StrategyMode } from "ts-fsrs";

console.debug = () => {}; // it tells about older weights on the output that we write

const WEIGHTS_17 = [0.5701, 1.4436, 4.1386, 10.9355, 5.1443, 1.2006, 0.8627, 0.0362, 1.629, 0.1342, 1.0166, 2.1174,
  0.0839, 0.3204, 1.4676, 0.219, 2.8237];
const WEIGHTS_19 = [0.40255, 1.18385, 3.173, 15.69105, 7.1949, 0.5345, 1.4604, 0.0046, 1.54575, 0.1192, 1.01925,
  1.9395, 0.11, 0.29605, 2.2698, 0.2315, 2.9898, 0.51655, 0.6621];
const SLOW = [0.05, 0.4, 0.9, 2.5, 8.1, 1.4, 2.2, 0.3, 0.9, 0.45, 1.7, 0.8, 0.2, 0.6, 0.7, 0.35, 1.4, 1.1, 0.8, 0.3, 0.5];
const FAST = [3, 9, 22, 80, 2.5, 0.3, 3.8, 0.02, 3.1, 0.05, 0.5, 3.9, 0.02, 0.12, 3.2, 0.9, 4.5, 0.2, 0.1, 0.02, 0.12];
const ILLEGAL = [-1, 200, 0, 5, 0.2, 9, 7, 0.9, 5, 1, 4, 6, 0.5, 0.95, 5, -2, 7, 3, 3, 0.9, 0.05];

const CONFIGS = {
  default: {},
  "default-fuzz": { enable_fuzz: true },
  "retention-80": { request_retention: 0.8, enable_fuzz: true },
  "retention-97": { request_retention: 0.97 },
  "days-only": { enable_short_term: false },
  "days-only-fuzz": { enable_short_term: false, enable_fuzz: true },
  "at-most-30-days": { maximum_interval: 30, enable_fuzz: true },
  "no-steps": { learning_steps: [], relearning_steps: [], enable_fuzz: true },
  "long-steps": { learning_steps: ["1m", "10m", "1d"], relearning_steps: ["10m", "1h"] },
  "one-step": { learning_steps: ["15m"], relearning_steps: ["2d"], enable_fuzz: true },
  slow: { w: SLOW, enable_fuzz: true },
  fast: { w: FAST, enable_fuzz: true, request_retention: 0.92 },
  "weights-19": { w: WEIGHTS_19, enable_fuzz: true },
  "weights-17": { w: WEIGHTS_17, enable_fuzz: true },
  "weights-17-days-only": { w: WEIGHTS_17, enable_short_term: false },
  illegal: { w: ILLEGAL, relearning_steps: ["5m", "20m", "3h"], enable_fuzz: true },
  "slow-days-only": { w: SLOW, enable_short_term: false, enable_fuzz: true },
};
const SEQUENCES = 40;
const ANSWERS_MAX = 14;

// A generator of our own, so that the file is the same wherever it is written.
let state = 20261123;
const chance = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
};
const pick = (list) => list[Math.floor(chance() * list.length)];
const GRADES = [1, 2, 3, 3, 3, 3, 4];
const DAY = 86400000;

// On time, at once, early, hours later, late, or very late.
function wait(card, now) {
  const due = card.due.getTime() - now;
  const kind = chance();
  if (kind < 0.45) return due;
  if (kind < 0.55) return Math.floor(chance() * 600000);
  if (kind < 0.65) return Math.floor(due * chance());
  if (kind < 0.75) return Math.floor(chance() * DAY);
  if (kind < 0.95) return Math.floor(due * (1 + chance())) + Math.floor(chance() * DAY);
  return due + Math.floor(chance() * 400 * DAY);
}

const print = (...fields) => console.log(fields.join(" "));

for (const [name, config] of Object.entries(CONFIGS)) {
  const steps = (list, unset) => (list ?? unset).join(",") || "none";
  print("config", name, config.request_retention ?? 0.9, config.maximum_interval ?? 36500, config.enable_fuzz ?? false,
    config.enable_short_term ?? true, steps(config.learning_steps, ["1m", "10m"]),
    steps(config.relearning_steps, ["10m"]), config.w?.join(",") ?? "default");
  const scheduler = fsrs(config).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId("card_id"));
  for (let i = 0; i < SEQUENCES; i++) {
    const cardNumber = Math.floor(chance() * (i % 2 ? 1e4 : 2e12));
    let now = Date.UTC(2026, 10, 1) + Math.floor(chance() * 30 * DAY);
    let card = { ...createEmptyCard(new Date(now)), card_id: cardNumber };
    print("card", cardNumber, now);
    const answers = 3 + Math.floor(chance() * (ANSWERS_MAX - 2));
    for (let n = 0; n < answers; n++) {
      const passed = n === 0 ? 0 : wait(card, now);
      now += passed;
      const grade = pick(GRADES);
      const preview = scheduler.repeat(card, new Date(now));
      card = preview[grade].card;
      const minutes = [1, 2, 3, 4].map((g) => (preview[g].card.due.getTime() - now) / 60000);
      print(passed, grade, card.state, card.stability, card.difficulty, card.scheduled_days, card.learning_steps,
        card.reps, card.lapses, card.elapsed_days, minutes.join(","));
    }
  }
}
