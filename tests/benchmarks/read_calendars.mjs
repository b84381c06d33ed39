// Reads calendar files with ical.js and node-ical; prints [uid, start, end, title, alarms] of every event, as JSON.
// Run with TZ=UTC: node-ical gives whole days as midnights of the machine.
import fs from "node:fs";
import { createRequire } from "node:module";

const [folder, ...files] = process.argv.slice(2);
const require = createRequire(`${folder}/`);
const nodeIcal = require("node-ical");
const ICAL = await import(require.resolve("ical.js")).then((found) => found.default ?? found);

const moment = (date) => date.toISOString().replace(".000Z", "+00:00");
const minutes = (seconds) => Math.round(-seconds / 60);

function byIcalJs(content) {
  const root = new ICAL.Component(ICAL.parse(content));
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const written = (time) => (time.isDate ? time.toString() : moment(time.toJSDate()));
  return root.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const alarms = component
      .getAllSubcomponents("valarm")
      .map((alarm) => minutes(alarm.getFirstPropertyValue("trigger").toSeconds()));
    return [event.uid, written(event.startDate), written(event.endDate), event.summary ?? "", alarms];
  });
}

function byNodeIcal(content) {
  const text = (value) => (value && typeof value === "object" ? value.val : (value ?? ""));
  const written = (date) => (date.dateOnly ? moment(date).slice(0, 10) : moment(date));
  return Object.values(nodeIcal.sync.parseICS(content))
    .filter((each) => each.type === "VEVENT")
    .map((event) => {
      const alarms = (event.alarms ?? []).map((alarm) => {
        const trigger = String(text(alarm.trigger));
        const found = /^-P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(trigger);
        const [days, hours, rest] = (found ?? []).slice(1).map((part) => Number(part ?? 0));
        return found ? days * 1440 + hours * 60 + rest : trigger;
      });
      return [text(event.uid), written(event.start), written(event.end), text(event.summary), alarms];
    });
}

const result = {};
for (const file of files) {
  const content = fs.readFileSync(file, "utf8");
  result[file] = {};
  for (const [name, read] of [["ical.js", byIcalJs], ["node-ical", byNodeIcal]]) {
    try {
      result[file][name] = read(content);
    } catch (error) {
      result[file][name] = String(error);
    }
  }
}
console.log(JSON.stringify(result));
