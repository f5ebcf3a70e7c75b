// Asks an independent implementation of opening hours, so that ours can be compared with it.
//
// In a folder outside of the repository:  npm install opening_hours@3.15.0
// There:  TZ=Europe/London node .../tools/reference_hours.cjs "$PWD/node_modules" < questions.json
//
// Standard input: {"from": "2026-01-01", "to": "2027-01-01", "country": "gb", "state": "England",
// "expressions": [...]}. Output: an object from expression to the moments (UTC, in minutes since
// 1970) at which its state changes, [[minute, "open" | "call" | "closed"], ...]; null where the
// library refuses the expression.
//
// opening_hours is LGPL-3.0: it is run here as a tool; nothing of it is shipped or imported.
const OpeningHours = require(process.argv[2] + "/opening_hours");
const asked = JSON.parse(require("fs").readFileSync(0, "utf8"));
const [from, to] = [new Date(asked.from + "T00:00"), new Date(asked.to + "T00:00")];
const place = {
  lat: 51.5, lon: -0.1, address: { country_code: asked.country, state: asked.state },
};

function changes(expression) {
  let hours;
  try {
    hours = new OpeningHours(expression, place, { locale: "en" });
  } catch (error) {
    return null;
  }
  const found = [];
  const minute = (date) => Math.round(date.getTime() / 60000);
  let at = minute(from);
  const put = (when, state) => {
    if (!found.length || found[found.length - 1][1] !== state) found.push([when, state]);
  };
  // the library gives the name of a holiday as a comment of its own
  const said = (unknown, comment) =>
    unknown || (comment && expression.includes(comment)) ? "call" : "open";
  for (const [start, end, unknown, comment] of hours.getOpenIntervals(from, to)) {
    if (minute(start) > at) put(at, "closed");
    put(minute(start), said(unknown, comment));
    at = minute(end);
  }
  if (at < minute(to)) put(at, "closed");
  return found;
}

const told = {};
for (const expression of asked.expressions) told[expression] = changes(expression);
process.stdout.write(JSON.stringify(told));
